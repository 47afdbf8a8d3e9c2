import { Form, Input, Modal } from 'antd';
import type { ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { TwoRatings } from '../../ui/two-ratings.js';
import { VerdictFields, type VerdictValues } from '../../ui/verdict-fields.js';

/** Letters that the server asks of a reason to return. */
const SHORTEST_REASON = 10;

/** A decision in words with the verdict behind it. */
export interface Decision {
  words: string;
  verdict: VerdictValues;
}

interface Props {
  report: ReportView;
  decision: 'accept' | 'return';
  busy: boolean;
  error: unknown;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

/** Accepts or returns a report: the coordinator's own rating, what it rests on, and the words for the body. */
export function DecideReport({ report, decision, busy, error, onDecide, onClose }: Props) {
  const t = useT();
  const [form] = Form.useForm<{ words?: string; verdict: VerdictValues }>();
  const returning = decision === 'return';
  return (
    <Modal
      open
      width={560}
      title={t(`item.report.${decision}`)}
      okText={t(`item.report.${decision}`)}
      cancelText={t('common.action.cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet confirm-text">{t(`item.report.${decision}Text`)}</p>
      <TwoRatings report={report} />
      <ProblemAlert error={error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ words, verdict }) => onDecide({ words: words?.trim() ?? '', verdict })}
      >
        <VerdictFields report={report} decision={decision} />
        <Form.Item
          name="words"
          label={t(returning ? 'item.report.returnReason' : 'item.report.acceptComment')}
          rules={[
            { required: returning, whitespace: true, message: t('common.field.required') },
            { min: returning ? SHORTEST_REASON : 0, message: t('common.field.shortest', { n: SHORTEST_REASON }) },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
