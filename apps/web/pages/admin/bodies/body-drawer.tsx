import { DatePicker, Form, Input, Select, Switch } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useAddBody, useChangeBody, useDistricts, type BodyFields } from '../../../api/administration.js';
import type { BodyView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import type { TextKey } from '../../../i18n/texts.js';
import { nameOf } from '../../../ui/names-text.js';
import { EditDrawer } from '../edit-drawer.js';
import { NamesFields } from '../names-fields.js';
import { BodyAliases } from './body-aliases.js';

const KINDS = [
  'akim_office',
  'department',
  'district_akimat',
  'city_akimat',
  'rural_akimat',
  'territorial_department',
  'company',
  'association',
] as const;

type Fields = Omit<BodyFields, 'validFrom' | 'validTo'> & { validFrom: Dayjs | null; validTo: Dayjs | null };

interface Props {
  /** Null: a new one. */
  body: BodyView | null;
  readOnly: boolean;
  onClose: () => void;
}

/** A body: its names, kind, whose it is and since when; below, how plans call it. */
export function BodyDrawer({ body, readOnly, onClose }: Props) {
  const { t, locale } = useLocale();
  const [form] = Form.useForm<Fields>();
  const districts = useDistricts();
  const add = useAddBody();
  const change = useChangeBody();
  const save = ({ validFrom, validTo, districtId, shorts, ...rest }: Fields): Promise<unknown> => {
    const fields: BodyFields = {
      ...rest,
      shorts: { ru: shorts.ru.trim(), kk: shorts.kk.trim() },
      districtId: districtId ?? null,
      validFrom: validFrom?.format('YYYY-MM-DD') ?? null,
      validTo: validTo?.format('YYYY-MM-DD') ?? null,
    };
    return body === null ? add.mutateAsync(fields) : change.mutateAsync({ id: body.id, version: body.version, fields });
  };
  const initial: Partial<Fields> =
    body === null
      ? { kind: 'department', subordinate: true, shorts: { ru: '', kk: '' } }
      : {
          names: body.names,
          shorts: body.shorts,
          kind: body.kind,
          districtId: body.districtId,
          subordinate: body.subordinate,
          validFrom: body.validFrom === null ? null : dayjs(body.validFrom),
          validTo: body.validTo === null ? null : dayjs(body.validTo),
        };
  return (
    <EditDrawer<Fields>
      title={body === null ? t('admin.bodies.add') : nameOf(body.names, locale)}
      form={form}
      initial={initial}
      save={save}
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending}
      onClose={onClose}
      after={body !== null && <BodyAliases body={body} readOnly={readOnly} />}
    >
      <fieldset disabled={readOnly} className="admin-fieldset">
        <NamesFields at="names" />
        <div className="admin-pair">
          <Form.Item name={['shorts', 'kk']} label={t('admin.bodies.shortKk')}>
            <Input maxLength={120} lang="kk" />
          </Form.Item>
          <Form.Item name={['shorts', 'ru']} label={t('admin.bodies.shortRu')}>
            <Input maxLength={120} lang="ru" />
          </Form.Item>
        </div>
        <div className="admin-pair">
          <Form.Item name="kind" label={t('admin.kind')}>
            <Select
              options={KINDS.map((kind) => ({ value: kind, label: t(`admin.bodyKind.${kind}` satisfies TextKey) }))}
            />
          </Form.Item>
          <Form.Item name="districtId" label={t('admin.bodies.district')}>
            <Select
              allowClear
              loading={districts.isPending}
              options={(districts.data ?? []).map(({ id, names }) => ({ value: id, label: nameOf(names, locale) }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
        </div>
        <Form.Item name="subordinate" label={t('admin.bodies.subordinate')} valuePropName="checked">
          <Switch checkedChildren={t('admin.settings.yes')} unCheckedChildren={t('admin.bodies.byAgreement')} />
        </Form.Item>
        <div className="admin-pair">
          <Form.Item name="validFrom" label={t('admin.bodies.validFrom')}>
            <DatePicker format="DD.MM.YYYY" />
          </Form.Item>
          <Form.Item name="validTo" label={t('admin.bodies.validTo')}>
            <DatePicker format="DD.MM.YYYY" />
          </Form.Item>
        </div>
      </fieldset>
    </EditDrawer>
  );
}
