import { ROLES } from '@zholdau/domain';
import { Form, Select } from 'antd';
import { useAddSeat, useChangeSeat, useDistricts, type SeatFields } from '../../../api/administration.js';
import { useSession } from '../../../api/session.js';
import type { SeatView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { BodySelect } from '../../../ui/body-select.js';
import { nameOf } from '../../../ui/names-text.js';
import { EditDrawer } from '../edit-drawer.js';
import { NamesFields } from '../names-fields.js';
import { PersonSelect } from './person-select.js';
import { IN_A_BODY } from './roles.js';

type Fields = SeatFields & { personId?: string };

const LABELS = { kk: 'admin.seats.titleKk', ru: 'admin.seats.titleRu', en: 'admin.seats.titleEn' } as const;

/** A post: what it is called and, for a new one, its role and place; these stay for life. */
export function SeatDrawer({ seat, onClose }: { seat: SeatView | null; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { role } = useSession();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const districts = useDistricts();
  const add = useAddSeat();
  const change = useChangeSeat();
  const guarded = role === 'administrator' ? [] : ['administrator', 'auditor'];
  const save = ({ titles, kind: asKind, bodyId, districtId, personId }: Fields): Promise<unknown> => {
    if (seat !== null) return change.mutateAsync({ id: seat.id, fields: { titles } });
    return add.mutateAsync({
      titles,
      kind: asKind,
      bodyId: IN_A_BODY.includes(asKind) ? bodyId : null,
      districtId: asKind === 'deputy' ? (districtId ?? null) : null,
      ...(personId === undefined ? {} : { personId }),
    });
  };
  return (
    <EditDrawer<Fields>
      title={t(seat === null ? 'admin.seats.add' : 'admin.seats.edit')}
      form={form}
      initial={seat === null ? { kind: 'executor' } : { titles: seat.titles }}
      save={save}
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending}
      onClose={onClose}
    >
      {seat === null && (
        <>
          <Form.Item name="kind" label={t('admin.seats.kind')}>
            <Select
              options={ROLES.filter((one) => !guarded.includes(one)).map((value) => ({
                value,
                label: t(`words.role.${value}`),
              }))}
            />
          </Form.Item>
          {kind !== undefined && IN_A_BODY.includes(kind) && (
            <Form.Item
              name="bodyId"
              label={t('admin.seats.body')}
              rules={[{ required: true, message: t('admin.seats.bodyRequired') }]}
            >
              <BodySelect />
            </Form.Item>
          )}
          {kind === 'deputy' && (
            <Form.Item name="districtId" label={t('admin.seats.district')}>
              <Select
                allowClear
                options={(districts.data ?? []).map(({ id, names }) => ({ value: id, label: nameOf(names, locale) }))}
                showSearch={{ optionFilterProp: 'label' }}
              />
            </Form.Item>
          )}
        </>
      )}
      <NamesFields at="titles" labels={LABELS} />
      {seat === null && (
        <Form.Item name="personId" label={t('admin.seats.personNow')}>
          <PersonSelect allowClear placeholder={t('admin.seats.leaveVacant')} />
        </Form.Item>
      )}
    </EditDrawer>
  );
}
