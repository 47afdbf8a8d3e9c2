import { Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useNavigate } from 'react-router';
import { useUploadPlan } from '../../api/imports.js';
import { useSession } from '../../api/session.js';
import type { Level, Origin } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { nameOf } from '../../ui/names-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useAddress } from '../../ui/use-address.js';
import { FileDrop } from './file-drop.js';
import { ExampleLinks } from './imports-page.js';

export const LEVELS: readonly Level[] = ['special', 'control', 'working'];
export const ORIGINS: readonly Origin[] = [
  'president',
  'administration',
  'government',
  'akim',
  'maslikhat',
  'party',
  'meeting',
  'own',
];

interface Fields {
  file: File;
  addressId: string;
  actNumber?: string;
  actOn: Dayjs;
  level: Level;
  origin: Origin;
}

/** The first step: the file, the act that approved it, and what holds where a row says nothing. */
export function FileStep() {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const { addresses, today } = useSession();
  const [address] = useAddress();
  const [form] = Form.useForm<Fields>();
  const upload = useUploadPlan();
  const send = ({ actOn, actNumber, ...fields }: Fields): void =>
    upload.mutate(
      { ...fields, actNumber: actNumber?.trim() ?? '', actOn: actOn.format('YYYY-MM-DD') },
      {
        onSuccess: ({ id }) => void navigate(`/imports/${id}`),
        onError: (error) => showFieldProblems(form, error),
      },
    );
  return (
    <Form<Fields>
      form={form}
      className="import-form"
      layout="vertical"
      requiredMark={false}
      onFinish={send}
      scrollToFirstError={{ focus: true }}
      initialValues={{ addressId: address?.id, level: 'control', origin: 'president', actOn: dayjs(today) }}
    >
      <Form.Item
        name="file"
        label={t('imports.fileTitle')}
        rules={[{ required: true, message: t('imports.fileRequired') }]}
      >
        <FileDrop />
      </Form.Item>
      <p className="import-example">
        <ExampleLinks />
      </p>
      <div className="import-fields">
        <Form.Item name="actNumber" label={t('imports.actNumber')} extra={t('imports.actNumberHint')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="actOn"
          label={t('imports.actOn')}
          extra={t('imports.actOnHint')}
          rules={[{ required: true, message: t('imports.actOnRequired') }]}
        >
          <DatePicker format="DD.MM.YYYY" allowClear={false} />
        </Form.Item>
        <Form.Item
          name="addressId"
          label={t('imports.address')}
          rules={[{ required: true, message: t('common.field.required') }]}
        >
          <Select
            options={addresses.map((one) => ({ value: one.id, label: `${one.year} · ${nameOf(one.titles, locale)}` }))}
          />
        </Form.Item>
        <Form.Item name="origin" label={t('imports.origin')} extra={t('imports.originHint')}>
          <Select options={ORIGINS.map((value) => ({ value, label: t(`words.origin.${value}`) }))} />
        </Form.Item>
        <Form.Item name="level" label={t('imports.level')}>
          <Select options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))} />
        </Form.Item>
      </div>
      <ProblemAlert error={upload.error} />
      <Button type="primary" htmlType="submit" loading={upload.isPending}>
        {t('imports.upload')}
      </Button>
    </Form>
  );
}
