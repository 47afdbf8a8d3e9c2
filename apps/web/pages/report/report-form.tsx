import { Alert, App, Button, Form, Input, InputNumber, Slider } from 'antd';
import { useState } from 'react';
import { http } from '../../api/http.js';
import { invalidateItems } from '../../api/items.js';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, ReportView } from '../../api/types.js';
import { timeText } from '../../i18n/dates.js';
import { useT, type Translate } from '../../i18n/locale.js';
import { ConflictDialog, type Difference } from '../../ui/conflict-dialog.js';
import { FormDrawer } from '../../ui/form-drawer.js';
import { NamesText } from '../../ui/names-text.js';
import { problemText } from '../../ui/problem-alert.js';
import { isProblem } from '../../api/problem.js';
import { DateText } from '../../ui/date-text.js';
import { FactsEditor } from './facts-editor.js';
import { EvidenceEditor } from './evidence-editor.js';
import { DemandList } from './demand-list.js';
import { faultOf, SelfRatingField, type Self } from './self-rating-field.js';
import { wordsOf, type DraftWords } from './draft-words.js';
import { useDraft, type DraftState } from './use-draft.js';

interface Props {
  item: ItemView;
  checkpoint: CheckpointView;
  draft: ReportView | null;
  /** The report that came back, where the new one begins. */
  last: ReportView | null;
  onClose: () => void;
}

/** One screen: what is done, how much, why late, what next, and what proves it. */
export function ReportForm({ item, checkpoint, draft: existing, last, onClose }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { today } = useSession();
  const draft = useDraft(item.id, checkpoint.id, existing, last);
  const [self, setSelf] = useState<Self>({ rating: null, words: '' });
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const late = checkpoint.due.dueOn !== null && checkpoint.due.dueOn < today;
  const maySubmit = checkpoint.actions.includes('submit') || (draft.report?.actions.includes('submit') ?? false);
  const missing = missingOf(draft.words, late, t);

  const submit = async (): Promise<void> => {
    setTried(true);
    if (missing.text !== undefined || missing.delayReason !== undefined || faultOf(self) !== null) return;
    setSending(true);
    setProblem(null);
    try {
      const saved = await draft.save();
      await http.post(`/reports/${saved.id}/submission`, self, saved.version);
      message.success(t('report.submitted'));
      onClose();
      await invalidateItems(client);
    } catch (error) {
      setProblem(isProblem(error) && error.stale ? null : error);
    } finally {
      setSending(false);
    }
  };
  const saveNow = async (): Promise<void> => {
    try {
      await draft.save();
      message.success(t('report.saved'));
    } catch (error) {
      message.warning(problemText(error, t));
    }
  };
  return (
    <FormDrawer
      title={t('report.title', { number: item.number })}
      action={t('report.submit')}
      busy={sending || uploading}
      error={problem ?? draft.error}
      withoutSubmit={!maySubmit}
      status={<SaveState state={draft.state} savedAt={draft.savedAt} staff={!maySubmit} />}
      extraButtons={<Button onClick={() => void saveNow()}>{t('report.save')}</Button>}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="report-item">
        <NamesText names={item.titles} />
      </div>
      <p className="report-due" data-late={late}>
        {t('common.field.due')}:{' '}
        <DateText on={checkpoint.due.dueOn} relative late={late} workingDays={late ? checkpoint.daysLate : null} />
      </p>
      {last !== null && last.state === 'returned' && (
        <Alert
          type="warning"
          showIcon
          className="problem-alert"
          title={t('report.state.returned', { reason: last.decisionReason })}
        />
      )}
      <Form layout="vertical" requiredMark={false} className="report-form">
        <Form.Item
          label={t('report.text')}
          htmlFor="report-text"
          extra={t('report.textHint')}
          {...(tried && missing.text !== undefined ? { validateStatus: 'error' as const, help: missing.text } : {})}
        >
          <Input.TextArea
            id="report-text"
            autoFocus
            autoSize={{ minRows: 4, maxRows: 14 }}
            maxLength={8000}
            value={draft.words.text}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('report.percent')} htmlFor="report-percent">
          <div className="report-percent">
            <Slider
              value={draft.words.percent}
              step={5}
              onChange={(percent) => draft.change({ percent })}
              ariaLabelForHandle={t('report.percent')}
            />
            <InputNumber
              id="report-percent"
              min={0}
              max={100}
              precision={0}
              value={draft.words.percent}
              onChange={(percent) => draft.change({ percent: percent ?? 0 })}
            />
          </div>
        </Form.Item>
        <FactsEditor
          item={item}
          checkpointId={checkpoint.id}
          facts={draft.words.facts}
          onChange={(facts) => draft.change({ facts })}
        />
        {(late || draft.words.delayReason !== '') && (
          <Form.Item
            label={t('report.delayReason')}
            htmlFor="report-delay"
            {...(tried && missing.delayReason !== undefined
              ? { validateStatus: 'error' as const, help: missing.delayReason }
              : {})}
          >
            <Input.TextArea
              id="report-delay"
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              value={draft.words.delayReason}
              onChange={(event) => draft.change({ delayReason: event.target.value })}
            />
          </Form.Item>
        )}
        <Form.Item label={t('report.nextStep')} htmlFor="report-next">
          <Input.TextArea
            id="report-next"
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={2000}
            value={draft.words.nextStep}
            onChange={(event) => draft.change({ nextStep: event.target.value })}
          />
        </Form.Item>
      </Form>
      <EvidenceEditor
        itemId={item.id}
        report={draft.report}
        save={draft.save}
        onChanged={draft.evidenceChanged}
        onUploading={setUploading}
      />
      <DemandList checkpoint={checkpoint} evidence={draft.report?.evidence ?? []} />
      {maySubmit && <SelfRatingField self={self} fault={tried ? faultOf(self) : null} onChange={setSelf} />}
      {draft.theirs !== null && (
        <ConflictDialog
          differences={differencesOf(draft.words, wordsOf(draft.theirs), t)}
          busy={draft.state === 'saving'}
          onMine={draft.keepMine}
          onTheirs={draft.takeTheirs}
          onClose={draft.keepMine}
        />
      )}
    </FormDrawer>
  );
}

function SaveState({ state, savedAt, staff }: { state: DraftState; savedAt: string | null; staff: boolean }) {
  const t = useT();
  const words =
    state === 'saved'
      ? t('report.state.saved', { time: savedAt === null ? '' : timeText(savedAt) })
      : t(`report.state.${state}`);
  return (
    <>
      {words}
      {staff && <span className="report-staff">{t('report.staffNote')}</span>}
    </>
  );
}

function missingOf(words: DraftWords, late: boolean, t: Translate): { text?: string; delayReason?: string } {
  return {
    ...(words.text.trim() === '' ? { text: t('report.empty') } : {}),
    ...(late && words.delayReason.trim() === '' ? { delayReason: t('report.needDelay') } : {}),
  };
}

function differencesOf(mine: DraftWords, theirs: DraftWords, t: Translate): Difference[] {
  const all: Difference[] = [
    { label: t('report.text'), mine: mine.text, theirs: theirs.text },
    { label: t('report.percent'), mine: String(mine.percent), theirs: String(theirs.percent) },
    { label: t('report.delayReason'), mine: mine.delayReason, theirs: theirs.delayReason },
    { label: t('report.nextStep'), mine: mine.nextStep, theirs: theirs.nextStep },
  ];
  return all.filter((one) => one.mine !== one.theirs);
}
