import { LEVELS, type BulkKind } from '@zholdau/domain';
import { Form, Input, Select, Switch } from 'antd';
import { useSeats } from '../../../api/administration.js';
import { useSession } from '../../../api/session.js';
import { useLocale } from '../../../i18n/locale.js';
import { BodySelect } from '../../../ui/body-select.js';
import { ReasonField } from '../../../ui/reason-field.js';
import { LocalDateField } from '../../../ui/local-date-field.js';
import { nameOf } from '../../../ui/names-text.js';

/** No curator is a choice of its own; leaving it is another. */
export const NO_CURATOR = 'none';

/** The fields of one kind of change, and whether letters leave. */
export function BulkFields({ kind }: { kind: BulkKind }) {
  const { t } = useLocale();
  return (
    <>
      {kind === 'assign' && (
        <>
          <Form.Item name="leadBodyId" label={t('bulk.lead')} extra={t('bulk.leadHint')}>
            <BodySelect allowClear />
          </Form.Item>
          <Form.Item name="coBodyIds" label={t('bulk.co')} extra={t('bulk.coHint')}>
            <BodySelect multiple />
          </Form.Item>
        </>
      )}
      {kind === 'move' && <MoveFields />}
      {kind === 'edit' && <EditFields />}
      {(kind === 'assign' || kind === 'move') && <ReasonField />}
      <Form.Item name="quiet" label={t('bulk.quiet')} extra={t('bulk.quietHint')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </>
  );
}

function MoveFields() {
  const { t } = useLocale();
  const { today } = useSession();
  return (
    <>
      <Form.Item name="dueOn" label={t('bulk.dueOn')} rules={[{ required: true, message: t('common.field.required') }]}>
        <LocalDateField from={today} />
      </Form.Item>
      <Form.Item name="authority" label={t('bulk.authority')} extra={t('bulk.authorityHint')}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}

function EditFields() {
  const { t, locale } = useLocale();
  const seats = useSeats();
  const curators = (seats.data ?? []).filter(({ kind, closedAt }) => kind === 'curator' && closedAt === null);
  return (
    <>
      <Form.Item name="level" label={t('bulk.level')}>
        <Select
          allowClear
          placeholder={t('bulk.keep')}
          options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="curatorSeatId" label={t('bulk.curator')}>
        <Select
          allowClear
          loading={seats.isPending}
          placeholder={t('bulk.keep')}
          options={[
            { value: NO_CURATOR, label: t('bulk.noCurator') },
            ...curators.map(({ id, titles }) => ({ value: id, label: nameOf(titles, locale) })),
          ]}
        />
      </Form.Item>
    </>
  );
}
