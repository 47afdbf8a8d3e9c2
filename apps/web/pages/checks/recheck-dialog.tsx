import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useRecheckOutcome, type RecheckFinding } from '../../api/checks.js';
import type { RecheckSampleView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { NamesText } from '../../ui/names-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const SOURCES = ['visit', 'act', 'system'] as const;

/** What a second look found: confirmed or not, why, and where it looked. */
export function RecheckDialog({ sample, onClose }: { sample: RecheckSampleView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<RecheckFinding>();
  const decide = useRecheckOutcome(sample.id);
  const outcome = Form.useWatch('outcome', form);
  const source = Form.useWatch(['source', 'kind'], form) as RecheckFinding['source']['kind'] | undefined;
  const required = { required: true, message: t('common.field.required') };
  const send = (finding: RecheckFinding): void =>
    decide.mutate(finding, {
      onSuccess: () => {
        void message.success(t('checks.decide.done'));
        onClose();
      },
    });
  return (
    <Modal
      open
      width={560}
      title={t('checks.decide.title', { number: sample.number })}
      okText={t('checks.decide')}
      cancelText={t('common.action.cancel')}
      confirmLoading={decide.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>
        <NamesText names={sample.titles} />
      </p>
      <p className="quiet">{t('checks.decide.text')}</p>
      <ProblemAlert error={decide.error} />
      <Form<RecheckFinding> form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="outcome" label={t('checks.outcome')} rules={[required]}>
          <Radio.Group
            options={(['confirmed', 'not_confirmed'] as const).map((one) => ({
              value: one,
              label: t(`checks.decide.${one}`),
            }))}
          />
        </Form.Item>
        {outcome === 'not_confirmed' && (
          <Form.Item name="reason" label={t('checks.decide.reason')} rules={[{ ...required, whitespace: true }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
          </Form.Item>
        )}
        <Form.Item name={['source', 'kind']} label={t('common.rating.source')} rules={[required]}>
          <Select options={SOURCES.map((one) => ({ value: one, label: t(`words.source.${one}`) }))} />
        </Form.Item>
        {source !== undefined && (
          <Form.Item
            name={['source', 'words']}
            label={t(`common.rating.sourceWords.${source}`)}
            rules={[{ ...required, whitespace: true }]}
          >
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
