import { App, Button, Checkbox, Form, Modal, Radio } from 'antd';
import { useDispute, useItemWrite } from '../../api/items.js';
import type { DisputeView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';
import { InstantText } from '../../ui/date-text.js';
import { NamesText } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PersonText } from '../../ui/person-text.js';
import { ReasonField } from '../../ui/reason-field.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SHORTEST_REASON } from './dispute-item.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

interface Props {
  disputeId: string;
  /** Number and version of the item as the list or the card showed it. */
  number: string;
  version: number;
  onClose: () => void;
}

/** The dispute as it was put, and the coordinator's answer. */
export function SettleDispute({ disputeId, number, version, onClose }: Props) {
  const { t } = useLocale();
  const dispute = useDispute(disputeId);
  const open = dispute.data?.state === 'open';
  return (
    <Modal open width={620} title={t('assignment.settleTitle', { number })} onCancel={onClose} footer={null}>
      <ProblemAlert error={dispute.error} />
      {dispute.isPending && <PageSkeleton />}
      {dispute.data !== undefined && <Question dispute={dispute.data} />}
      {dispute.data !== undefined && !open && <p className="quiet">{t('assignment.gone')}</p>}
      {dispute.data !== undefined && open && <AnswerForm dispute={dispute.data} version={version} onClose={onClose} />}
    </Modal>
  );
}

function Question({ dispute }: { dispute: DisputeView }) {
  const { t } = useLocale();
  return (
    <blockquote className="work-question">
      <p>{dispute.reason}</p>
      {dispute.proposed !== null && (
        <p>
          <span className="quiet">{t('assignment.proposes')}:</span> <NamesText names={dispute.proposed.names} />
        </p>
      )}
      <footer className="quiet small">
        <NamesText names={dispute.body.names} /> ({t(`assignment.${dispute.role}`)}),{' '}
        <PersonText person={dispute.raisedBy} full /> · <InstantText at={dispute.raisedAt} />
      </footer>
    </blockquote>
  );
}

interface Values {
  outcome: 'keep' | 'give';
  bodyId?: string | null;
  stays?: boolean;
  reason: string;
}

function AnswerForm({ dispute, version, onClose }: { dispute: DisputeView; version: number; onClose: () => void }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const outcome = Form.useWatch('outcome', form);
  const write = useItemWrite();
  const lead = dispute.role === 'lead';
  const settle = ({ reason, bodyId, stays, ...values }: Values): void =>
    write.mutate(
      {
        path: `/disputes/${dispute.id}/settlement`,
        body: { ...values, reason: reason.trim(), bodyId: bodyId ?? null, stays: stays ?? false },
        version,
      },
      {
        onSuccess: () => {
          message.success(t('assignment.settled'));
          onClose();
        },
      },
    );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ outcome: 'keep', bodyId: dispute.proposed?.id, stays: false }}
      onFinish={settle}
    >
      <Form.Item name="outcome">
        <Radio.Group
          options={[
            { value: 'keep', label: t('assignment.keep') },
            { value: 'give', label: t(lead ? 'assignment.give' : 'assignment.release') },
          ]}
        />
      </Form.Item>
      {outcome === 'give' && (
        <Form.Item
          name="bodyId"
          label={t(lead ? 'assignment.newLead' : 'assignment.newCo')}
          rules={[{ required: lead, message: t('common.field.required') }]}
        >
          <BodySelect allowClear={!lead} without={[dispute.body.id]} />
        </Form.Item>
      )}
      {outcome === 'give' && lead && (
        <Form.Item name="stays" valuePropName="checked">
          <Checkbox>{t('assignment.stays')}</Checkbox>
        </Form.Item>
      )}
      <ReasonField label={t('assignment.answer')} shortest={SHORTEST_REASON} />
      <ProblemAlert error={write.error} />
      <Button type="primary" htmlType="submit" loading={write.isPending}>
        {t('assignment.settle')}
      </Button>
    </Form>
  );
}
