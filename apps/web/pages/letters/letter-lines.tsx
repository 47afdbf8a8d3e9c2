import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { ExplainedLine } from '../../api/types.js';
import { letters } from '../../i18n/letters.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { personName } from '../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';

type Verdict = ExplainedLine['verdict'];

const ICONS: Partial<Record<Verdict, typeof CheckCircleFilled>> = {
  sent: CheckCircleFilled,
  unknown: WarningOutlined,
  channel_failed: WarningOutlined,
  held: ClockCircleOutlined,
  retrying: ClockCircleOutlined,
  capped: ClockCircleOutlined,
};

/** Each message or silent rung with its item and what became of it. */
export function LetterLines({ lines }: { lines: ExplainedLine[] }) {
  const { t } = useLocale();
  const columns: PlainColumn<ExplainedLine>[] = [
    { key: 'at', title: t('letters.at'), width: 170, render: ({ at }) => <InstantText at={at} short /> },
    { key: 'what', title: t('letters.what'), width: 220, render: (line) => <What line={line} /> },
    { key: 'item', title: t('letters.item'), render: (line) => <Item line={line} /> },
    { key: 'became', title: t('letters.became'), width: 320, render: (line) => <Became line={line} /> },
  ];
  return <PlainTable label={t('letters.title')} columns={columns} rows={lines} keyOf={({ id }) => id} />;
}

function What({ line: { kind, seatTitles } }: { line: ExplainedLine }) {
  const { t, locale } = useLocale();
  const says = kind === 'reminder' || kind === 'escalation' ? kind : 'other';
  return (
    <>
      {t(`letters.says.${says}`)}
      {seatTitles !== null && <span className="quiet small"> · {nameOf(seatTitles, locale)}</span>}
    </>
  );
}

function Item({ line: { item } }: { line: ExplainedLine }) {
  const { t, locale } = useLocale();
  if (item === null) return <span className="quiet">{t('letters.noItem')}</span>;
  const title = item.titles === null ? '' : (locale === 'kk' ? item.titles.kk : item.titles.ru) || item.titles.ru;
  return (
    <Link to={`/items/${item.id}`}>
      {item.number}
      {title !== '' && ` · ${title}`}
    </Link>
  );
}

function Became({ line: { verdict, instead, reason, channel, sentAt } }: { line: ExplainedLine }) {
  const { t, locale } = useLocale();
  const Icon = ICONS[verdict] ?? MinusCircleOutlined;
  const name = instead === null ? '' : personName(instead, locale, 'short');
  return (
    <span>
      <Icon aria-hidden="true" /> {t(`letters.verdict.${verdict}`, { name })}
      {isReason(reason) && <span className="quiet small"> · {t(`letters.reason.${reason}`)}</span>}
      {isChannel(channel) && <span className="quiet small"> · {t(`letters.channel.${channel}`)}</span>}
      {sentAt !== null && (
        <span className="quiet small">
          {' '}
          · <InstantText at={sentAt} short />
        </span>
      )}
    </span>
  );
}

type Key = keyof (typeof letters)['ru'];
type After<P extends string> = Key extends infer K ? (K extends `${P}.${infer R}` ? R : never) : never;

const isReason = (text: string): text is After<'reason'> => `reason.${text}` in letters.ru;
const isChannel = (text: string | null): text is After<'channel'> => text !== null && `channel.${text}` in letters.ru;
