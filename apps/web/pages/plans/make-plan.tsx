import { App, Form, Input, Select } from 'antd';
import { usePlans, usePlanWrite } from '../../api/plans.js';
import { useSession } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { nameOf } from '../../ui/names-text.js';

interface Fields {
  owner: 'national' | 'akimat' | 'party' | 'meeting' | 'region';
  branch?: string;
  ru: string;
  kk: string;
  addressId: string;
  startsOn?: string;
}

const NEW = 'new';

/** A plan of another owner, under an Address that is there or a programme that begins with it. */
export function MakePlan({ onClose }: { onClose: () => void }) {
  const { t, locale } = useLocale();
  const { addresses } = useSession();
  const plans = usePlans();
  const [form] = Form.useForm<Fields>();
  const under = Form.useWatch('addressId', form);
  const owner = Form.useWatch('owner', form);
  const write = usePlanWrite();
  const { message } = App.useApp();
  const required = [{ required: true, message: t('common.field.required') }];
  const save = ({ owner, branch = '', ru, kk, addressId, startsOn }: Fields): void => {
    const place = addressId === NEW ? { startsOn: startsOn ?? null } : { addressId };
    write.mutate(
      { path: '', body: { owner, branch: owner === 'party' ? branch : '', titles: { ru, kk }, ...place } },
      {
        onSuccess: () => {
          message.success(t('plans.added'));
          onClose();
        },
      },
    );
  };
  const programmes = (plans.data ?? []).flatMap(({ address }) => (address.kind === 'programme' ? [address] : []));
  const known = [...addresses, ...programmes].map(({ id, titles, deliveredOn }) => ({
    value: id,
    label: `${nameOf(titles, locale)}, ${deliveredOn.slice(0, 4)}`,
  }));
  const options = [...new Map(known.map((one) => [one.value, one])).values()];
  return (
    <DrawerForm
      title={t('plans.make')}
      text={t('plans.make.text')}
      action={t('plans.make')}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{ owner: 'national' }}
      onFinish={save}
    >
      <Form.Item name="owner" label={t('plans.owner')}>
        <Select
          options={(['national', 'region', 'akimat', 'party', 'meeting'] as const).map((value) => ({
            value,
            label: t(`plans.owner.${value}`),
          }))}
        />
      </Form.Item>
      {owner === 'party' && (
        <Form.Item name="branch" label={t('plans.branch')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item name="kk" label={t('plans.titleKk')} rules={required}>
        <Input maxLength={500} lang="kk" />
      </Form.Item>
      <Form.Item name="ru" label={t('plans.titleRu')} rules={required}>
        <Input maxLength={500} lang="ru" />
      </Form.Item>
      <Form.Item name="addressId" label={t('plans.under')} rules={required}>
        <Select options={[...options, { value: NEW, label: t('plans.under.new') }]} />
      </Form.Item>
      {under === NEW && (
        <Form.Item name="startsOn" label={t('plans.startsOn')} rules={required}>
          <LocalDateField />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
