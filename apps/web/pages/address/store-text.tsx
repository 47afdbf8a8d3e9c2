import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Segmented, Upload } from 'antd';
import { useState } from 'react';
import { useAddressWrite } from '../../api/address.js';
import type { AddressTextView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';

interface Values {
  lang: 'ru' | 'kk';
  text?: string;
}

/** Brings the text of one language: a file or pasted words. */
export function StoreText({ text, onClose }: { text: AddressTextView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [file, setFile] = useState<File | null>(null);
  const write = useAddressWrite<AddressTextView>(text.id);
  const send = ({ lang, text: pasted = '' }: Values): void => {
    if (file === null && pasted.trim() === '') {
      form.setFields([{ name: 'text', errors: [t('address.store.missing')] }]);
      return;
    }
    write.mutate(bodyOf(lang, pasted, file, text.version), {
      onSuccess: () => {
        message.success(t('address.store.done'));
        onClose();
      },
    });
  };
  return (
    <DrawerForm
      title={t('address.store')}
      text={t('address.store.text')}
      action={t('address.store.submit')}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{ lang: 'ru' }}
      onFinish={send}
    >
      <Form.Item name="lang" label={t('address.store.lang')}>
        <Segmented
          options={[
            { value: 'ru', label: t('address.ru') },
            { value: 'kk', label: t('address.kk') },
          ]}
        />
      </Form.Item>
      <Form.Item label={t('address.store.file')}>
        <Upload
          accept=".docx,.txt"
          maxCount={1}
          beforeUpload={(chosen) => {
            setFile(chosen);
            return false;
          }}
          onRemove={() => setFile(null)}
        >
          <Button icon={<UploadOutlined aria-hidden="true" />}>{t('address.store.choose')}</Button>
        </Upload>
      </Form.Item>
      <Form.Item name="text" label={t('address.store.pasted')} extra={t('address.store.or')}>
        <Input.TextArea rows={12} disabled={file !== null} />
      </Form.Item>
    </DrawerForm>
  );
}

function bodyOf(lang: 'ru' | 'kk', pasted: string, file: File | null, version: number) {
  if (file === null) return { method: 'put', path: '/text', body: { lang, text: pasted }, version } as const;
  const form = new FormData();
  form.append('lang', lang);
  form.append('file', file);
  return { method: 'put', path: '/text-file', body: form, version } as const;
}
