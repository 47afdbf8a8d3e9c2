import { PaperClipOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Select, Upload } from 'antd';
import { useState } from 'react';
import { http } from '../../api/http.js';
import { useItemWrite, useReports } from '../../api/items.js';
import type { CheckpointView, ExtensionView, ItemView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { problemText } from '../../ui/problem-alert.js';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';
import { DayNote } from '../item-form/day-note.js';

addTexts({ itemForm });

interface Values {
  dueOn: string;
  addressee: string;
  reason: string;
  evidence: string;
  link?: string;
  evidenceIds?: string[];
}

/** The head of the lead writes to whoever gave the task; files follow the request one by one. */
export function AskExtension({
  item,
  checkpoint,
  onClose,
}: {
  item: ItemView;
  checkpoint: CheckpointView;
  onClose: () => void;
}) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [files, setFiles] = useState<File[]>([]);
  const write = useItemWrite<ExtensionView>();
  const dueOn = Form.useWatch('dueOn', form);
  const reports = useReports(item.id);
  const known = (reports.data ?? []).flatMap(({ evidence }) => evidence).filter(({ kind }) => kind !== 'number');
  const options = known
    .filter(({ kind }) => kind === 'file' || kind === 'link')
    .map(({ id, name, url }) => ({ value: id, label: name || url }));
  const required = [{ required: true, whitespace: true, message: t('common.field.required') }];

  const attach = async (request: ExtensionView): Promise<void> => {
    for (const file of files) {
      const body = new FormData();
      body.append('file', file);
      try {
        await http.post(`/extensions/${request.id}/files`, body);
      } catch (error) {
        void message.warning(t('extension.ask.fileFailed', { name: file.name, reason: problemText(error, t) }), 8);
      }
    }
  };
  const send = async ({ link = '', ...values }: Values): Promise<void> => {
    const links = link.trim() === '' ? [] : [{ name: '', url: link.trim() }];
    try {
      const request = await write.mutateAsync({
        path: `/checkpoints/${checkpoint.id}/extensions`,
        body: { ...values, links },
      });
      await attach(request);
      void message.success(t('extension.ask.sent'));
      onClose();
    } catch (error) {
      showFieldProblems(form, error);
    }
  };
  return (
    <DrawerForm
      title={t('extension.ask.title', { number: item.number })}
      text={t('extension.ask.text')}
      action={t('extension.ask.send')}
      width={560}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{ addressee: t(`words.origin.${item.origin}`) }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item
        name="dueOn"
        label={t('extension.ask.dueOn')}
        rules={[{ required: true, message: t('common.field.required') }]}
        extra={
          <>
            {checkpoint.due.dueOn !== null && t('extension.ask.present', { date: exactDate(checkpoint.due.dueOn) })}{' '}
            <DayNote day={dueOn} />
          </>
        }
      >
        <LocalDateField {...(checkpoint.due.dueOn === null ? {} : { from: checkpoint.due.dueOn })} />
      </Form.Item>
      <Form.Item name="addressee" label={t('extension.ask.addressee')} rules={required}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="reason" label={t('extension.ask.reason')} rules={required}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t('extension.ask.evidence')}
        extra={t('extension.ask.evidenceHint')}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="link" label={t('extension.ask.link')}>
        <Input type="url" maxLength={2000} placeholder="https://" />
      </Form.Item>
      {options.length > 0 && (
        <Form.Item name="evidenceIds" label={t('extension.ask.fromReports')}>
          <Select mode="multiple" options={options} optionFilterProp="label" maxCount={20} />
        </Form.Item>
      )}
      <Upload
        multiple
        fileList={files.map((file, index) => ({ uid: `${index}-${file.name}`, name: file.name }))}
        beforeUpload={(file) => {
          setFiles((before) => [...before, file]);
          return false;
        }}
        onRemove={({ uid }) => setFiles((before) => before.filter((file, index) => `${index}-${file.name}` !== uid))}
      >
        <Button icon={<PaperClipOutlined aria-hidden="true" />}>{t('extension.ask.files')}</Button>
      </Upload>
    </DrawerForm>
  );
}
