import type { EvidencePiece } from '@zholdau/domain';
import { Alert, App, Button, Form, Input, InputNumber, Slider } from 'antd';
import { useState } from 'react';
import { invalidateItems } from '../../api/items.js';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, ReportView } from '../../api/types.js';
import { useAway } from '../../api/reachability.js';
import { wordsOf, type DraftWords } from '../../device/draft-words.js';
import type { Addition, KeptReport } from '../../device/kept-report.js';
import { timeText } from '../../i18n/dates.js';
import { useT, type Translate } from '../../i18n/locale.js';
import { ConflictDialog, type Difference } from '../../ui/conflict-dialog.js';
import { FormDrawer } from '../../ui/form-drawer.js';
import { NamesText } from '../../ui/names-text.js';
import { problemText } from '../../ui/problem-alert.js';
import { DateText } from '../../ui/date-text.js';
import { FactsEditor } from './facts-editor.js';
import { EvidenceEditor } from './evidence-editor.js';
import { DemandList } from './demand-list.js';
import { faultOf, SelfRatingField } from './self-rating-field.js';
import { useDraft, type Draft } from './use-draft.js';

interface Props {
  item: ItemView;
  checkpoint: CheckpointView;
  draft: ReportView | null;
  /** The report that came back, where the new one begins. */
  last: ReportView | null;
  /** What this device has kept of it. */
  kept: KeptReport | null;
  onClose: () => void;
}

/** One screen: what is done, how much, why late, what next, and what proves it. */
export function ReportForm({ item, checkpoint, draft: existing, last, kept, onClose }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { today } = useSession();
  const draft = useDraft({ item, checkpoint, draft: existing, last, kept });
  const [tried, setTried] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  const late = checkpoint.due.dueOn !== null && checkpoint.due.dueOn < today;
  const maySubmit = checkpoint.actions.includes('submit') || (draft.report?.actions.includes('submit') ?? false);
  const missing = missingOf(draft.words, late, t);

  const submit = async (): Promise<void> => {
    setTried(true);
    if (missing.text !== undefined || missing.delayReason !== undefined || faultOf(draft.self) !== null) return;
    setSubmitting(true);
    const fate = await draft.submit();
    setSubmitting(false);
    if (fate === 'stays') return;
    if (fate === 'submitted') message.success(t('report.submitted'));
    else message.info(t('report.waits'), 8);
    onClose();
    await invalidateItems(client);
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
      busy={submitting}
      error={draft.refusal}
      withoutSubmit={!maySubmit || draft.locked}
      status={<SaveState draft={draft} staff={!maySubmit && !draft.locked} />}
      extraButtons={
        draft.locked ? (
          <Button disabled={!draft.mayTakeBack} onClick={draft.takeBack}>
            {t('report.takeBack')}
          </Button>
        ) : (
          <Button onClick={() => void saveNow()}>{t('report.save')}</Button>
        )
      }
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
      <Form layout="vertical" requiredMark={false} className="report-form" disabled={draft.locked}>
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
      <EvidenceEditor item={item} draft={draft} />
      <DemandList
        checkpoint={checkpoint}
        evidence={[...(draft.report?.evidence ?? []), ...draft.additions.map(pieceOf)]}
      />
      {maySubmit && (
        <SelfRatingField
          self={draft.self}
          fault={tried ? faultOf(draft.self) : null}
          disabled={draft.locked}
          onChange={draft.rate}
        />
      )}
      {draft.theirs !== null && (
        <ConflictDialog
          differences={differencesOf(draft.words, wordsOf(draft.theirs), t)}
          busy={draft.sending}
          onMine={draft.keepMine}
          onTheirs={draft.takeTheirs}
          onClose={onClose}
        />
      )}
    </FormDrawer>
  );
}

/** Where the report is now: on this device only, on its way, or with the server. */
function SaveState({ draft, staff }: { draft: Draft; staff: boolean }) {
  const t = useT();
  const away = useAway();
  return (
    <>
      {placeOf(draft, away, t)}
      {staff && <span className="report-staff">{t('report.staffNote')}</span>}
    </>
  );
}

function placeOf(
  { safe, sending, standing, changedAt, savedAt, restored }: Draft,
  away: boolean,
  t: Translate,
): string {
  if (!safe) return t('report.state.unsafe');
  const time = changedAt === null ? '' : timeText(changedAt);
  if (standing === 'queued') return t(sending && !away ? 'report.state.sending' : 'report.state.queued', { time });
  if (standing === 'refused' || standing === 'conflict') return t('report.state.stays', { time });
  if (standing === 'kept') {
    if (away) return t('report.state.local', { time });
    return t(sending ? 'report.state.saving' : restored ? 'report.state.restored' : 'report.state.kept', { time });
  }
  return savedAt === null ? t('report.state.new') : t('report.state.saved', { time: timeText(savedAt) });
}

/** What waits on the device counts for the demands as it will count on the server. */
function pieceOf(one: Addition): Pick<EvidencePiece, 'kind' | 'documentType'> {
  if (one.kind === 'typed') return { kind: one.evidence.kind, documentType: one.evidence.documentType ?? '' };
  return { kind: 'file', documentType: one.mediaType.startsWith('image/') ? 'photo' : '' };
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
  const different = all.filter((one) => one.mine !== one.theirs);
  return different.length === 0 ? all.slice(0, 1) : different;
}
