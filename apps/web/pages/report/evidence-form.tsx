import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { useSession } from '../../api/session.js';
import type { TypedEvidence } from '../../device/typed-evidence.js';
import { useT } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { ServedIndicator } from './served-indicator.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { DocumentFields } from './document-fields.js';

interface Props {
  itemId: string;
  kind: TypedEvidence['kind'];
  onAdd: (evidence: TypedEvidence) => Promise<void>;
  onClose: () => void;
}

/** A link, a number with its plan, an event with its place and attendance, or a document by its number. */
export function EvidenceForm({ itemId, kind, onAdd, onClose }: Props) {
  const t = useT();
  const { today } = useSession();
  const [form] = Form.useForm<Omit<TypedEvidence, 'kind'>>();
  const add = useMutation({ mutationFn: onAdd, onError: (error) => showFieldProblems(form, error) });
  const plan = Form.useWatch('plan', form);
  const fact = Form.useWatch('fact', form);
  const short = typeof plan === 'number' && typeof fact === 'number' && fact < plan;
  const required = { required: true, message: t('common.field.required') };
  const send = (values: Omit<TypedEvidence, 'kind'>): void =>
    add.mutate({ kind, ...values, ...(kind === 'event' ? { unit: t('report.event.unit') } : {}) });
  return (
    <div className="evidence-form">
      <ProblemAlert error={add.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        {kind === 'link' && (
          <Form.Item
            name="url"
            label={t('report.link.url')}
            rules={[required, { pattern: /^https?:\/\/\S+$/i, message: t('report.badUrl') }]}
          >
            <Input inputMode="url" autoFocus maxLength={2000} />
          </Form.Item>
        )}
        <Form.Item name="name" label={t(`report.${kind}.name`)} rules={[required]}>
          <Input maxLength={300} autoFocus={kind !== 'link'} />
        </Form.Item>
        {kind === 'number' && (
          <div className="evidence-numbers">
            <Form.Item name="fact" label={t('report.number.fact')} rules={[required]}>
              <InputNumber style={{ width: '100%' }} decimalSeparator="," inputMode="decimal" />
            </Form.Item>
            <Form.Item name="plan" label={t('report.number.plan')}>
              <InputNumber style={{ width: '100%' }} decimalSeparator="," inputMode="decimal" />
            </Form.Item>
            <Form.Item name="unit" label={t('report.number.unit')}>
              <Input maxLength={40} />
            </Form.Item>
          </div>
        )}
        {kind === 'number' && short && (
          <Form.Item name="reason" label={t('report.number.reason')} extra={t('report.number.reasonHint')}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={2000} />
          </Form.Item>
        )}
        {kind === 'event' && (
          <Form.Item name="place" label={t('report.event.place')}>
            <Input maxLength={300} />
          </Form.Item>
        )}
        {(kind === 'link' || kind === 'reference') && <DocumentFields whole={kind === 'reference'} />}
        {kind === 'event' && (
          <div className="form-pair">
            <Form.Item name="eventOn" label={t('report.event.on')} rules={[required]}>
              <LocalDateField to={today} />
            </Form.Item>
            <Form.Item name="fact" label={t('report.event.people')}>
              <InputNumber style={{ width: '100%' }} min={0} precision={0} inputMode="numeric" />
            </Form.Item>
          </div>
        )}
        {kind === 'event' && <ServedIndicator itemId={itemId} />}
        <div className="evidence-form-buttons">
          <Button onClick={onClose}>{t('common.action.close')}</Button>
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {t('common.action.add')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
