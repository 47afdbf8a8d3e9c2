import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAcceptReport, useDecidedItem, useReturnReport, useWaitingReport } from '../../api/my-work.js';
import type { MyWorkRow, ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { NamesText } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { VerdictFields, type VerdictValues } from '../../ui/verdict-fields.js';
import { ReportSummary } from './report-summary.js';

const SHORTEST = 10;

/** The report that waits, what the item demanded, and the two decisions. */
export function DecisionDialog({ row, onClose }: { row: MyWorkRow; onClose: () => void }) {
  const t = useT();
  const { item } = row;
  const report = useWaitingReport(item.id, row.reportId ?? '');
  const whole = useDecidedItem(item.id);
  return (
    <Modal
      open
      width={760}
      title={t('myWork.reviewTitle', { number: item.number })}
      onCancel={onClose}
      footer={null}
      style={{ top: 24 }}
    >
      <p className="decision-item">
        <NamesText names={item.titles} both />
        <Link to={`/items/${item.id}`} className="decision-card">
          {t('myWork.openCard')}
        </Link>
      </p>
      <ProblemAlert error={report.error ?? whole.error} />
      {(report.isPending || whole.isPending) && <PageSkeleton />}
      {report.data === null && <p className="quiet">{t('myWork.reportGone')}</p>}
      {report.data != null && whole.data !== undefined && (
        <>
          <ReportSummary report={report.data} completionForms={whole.data.completionForms} />
          <Decision report={report.data} onDone={onClose} />
        </>
      )}
    </Modal>
  );
}

function Decision({ report, onDone }: { report: ReportView; onDone: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [returning, setReturning] = useState(false);
  const accept = useAcceptReport();
  const done = (text: string): void => {
    void message.success(text);
    onDone();
  };
  if (returning) return <ReturnForm report={report} onCancel={() => setReturning(false)} onDone={done} />;
  const send = ({ comment, verdict }: { comment?: string; verdict: VerdictValues }): void =>
    accept.mutate(
      { reportId: report.id, version: report.version, comment: comment?.trim() ?? '', verdict },
      { onSuccess: () => done(t('myWork.accepted')) },
    );
  return (
    <Form layout="vertical" className="decision-form" onFinish={send} requiredMark={false}>
      <VerdictFields report={report} decision="accept" />
      <Form.Item name="comment" label={t('myWork.comment')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <ProblemAlert error={accept.error} />
      <div className="decision-buttons">
        <Button type="primary" htmlType="submit" loading={accept.isPending}>
          {t('myWork.accept')}
        </Button>
        <Button onClick={() => setReturning(true)}>{t('myWork.return')}</Button>
      </div>
    </Form>
  );
}

interface ReturnProps {
  report: ReportView;
  onCancel: () => void;
  onDone: (text: string) => void;
}

function ReturnForm({ report, onCancel, onDone }: ReturnProps) {
  const t = useT();
  const giveBack = useReturnReport();
  const send = ({ reason, verdict }: { reason: string; verdict: VerdictValues }): void =>
    giveBack.mutate(
      { reportId: report.id, version: report.version, reason: reason.trim(), verdict },
      { onSuccess: () => onDone(t('myWork.returnedDone')) },
    );
  return (
    <Form layout="vertical" className="decision-form" onFinish={send} requiredMark={false}>
      <VerdictFields report={report} decision="return" />
      <Form.Item
        name="reason"
        label={t('myWork.returnReason')}
        extra={t('myWork.returnReasonHint')}
        rules={[{ required: true, whitespace: true, min: SHORTEST, message: t('myWork.returnReasonShort') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <ProblemAlert error={giveBack.error} />
      <div className="decision-buttons">
        <Button type="primary" htmlType="submit" loading={giveBack.isPending}>
          {t('myWork.returnNow')}
        </Button>
        <Button onClick={onCancel}>{t('common.action.back')}</Button>
      </div>
    </Form>
  );
}
