import { CheckCircleFilled, ClockCircleOutlined, HistoryOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { SubstitutionView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { DateText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { personName, PersonText } from '../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';

const ICONS = {
  current: CheckCircleFilled,
  future: ClockCircleOutlined,
  past: HistoryOutlined,
  revoked: StopOutlined,
};

interface Props {
  label: string;
  rows: SubstitutionView[];
  onRevoke: (row: SubstitutionView) => void;
}

/** Substitutions one below the other, each with its state and the button that ends it. */
export function SubstitutionTable({ label, rows, onRevoke }: Props) {
  const { t, locale } = useLocale();
  const columns: PlainColumn<SubstitutionView>[] = [
    {
      key: 'substitute',
      title: t('substitutions.substitute'),
      render: ({ substitute }) => <b>{personName(substitute, locale)}</b>,
    },
    {
      key: 'seat',
      title: t('substitutions.seat'),
      render: ({ seat }) => (
        <>
          {nameOf(seat.titles, locale)}
          {seat.body !== null && <span className="quiet small"> · {nameOf(seat.body.names, locale)}</span>}
        </>
      ),
    },
    { key: 'holder', title: t('substitutions.holder'), render: ({ holder }) => <PersonText person={holder} /> },
    {
      key: 'days',
      title: t('substitutions.days'),
      width: 190,
      render: ({ fromOn, toOn }) => (
        <>
          <DateText on={fromOn} length="short" /> – <DateText on={toOn} length="short" />
        </>
      ),
    },
    {
      key: 'basis',
      title: t('substitutions.basis'),
      render: ({ reason, orderNumber }) => [reason, orderNumber].filter((part) => part !== '').join(' · '),
    },
    { key: 'state', title: t('substitutions.state'), width: 130, render: (row) => <State row={row} /> },
    {
      key: 'act',
      title: '',
      width: 110,
      render: (row) =>
        row.mayRevoke && (
          <Button
            size="small"
            aria-label={t('substitutions.revokeOf', { name: personName(row.substitute, locale) })}
            onClick={() => onRevoke(row)}
          >
            {t('substitutions.revoke')}
          </Button>
        ),
    },
  ];
  return <PlainTable label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function State({ row: { state } }: { row: SubstitutionView }) {
  const { t } = useLocale();
  const Icon = ICONS[state];
  return (
    <span>
      <Icon aria-hidden="true" /> {t(`substitutions.state.${state}`)}
    </span>
  );
}
