import { RollbackOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useItemWrite, useReports } from '../../api/items.js';
import type { CheckpointView, ItemView, PersonRef, ReportView } from '../../api/types.js';
import { instantText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { personName } from '../../ui/person-text.js';
import { PaperButton } from '../../ui/paper-button.js';
import { PrintButton } from '../../ui/print-button.js';
import { problemText } from '../../ui/problem-alert.js';
import { ItemDialog, type DialogName } from './item-dialog.js';

const ReportDrawer = lazy(async () => ({ default: (await import('../report/report-drawer.js')).ReportDrawer }));

interface Choice {
  key: string;
  text: TextKey;
  run: () => void;
  danger?: boolean;
}

/** These depend on the checkpoint in view; the card's own list says only that some period allows them. */
const OF_ONE_PERIOD: readonly string[] = [
  'report',
  'acknowledge',
  'remind',
  'reschedule',
  'askParts',
  'accept',
  'return',
  'extend',
  'proposeRemoval',
  'remove',
  'refuseRemoval',
];

const SHOWN_AT_ONCE = 3;
/** So many names a passing message can hold. */
const SOME = 3;

/** What this reader may do now; the first few as buttons, the rest behind "more". */
export function CardActions({ item, checkpoint }: { item: ItemView; checkpoint: CheckpointView | null }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const write = useItemWrite();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const may = (action: string): boolean =>
    (OF_ONE_PERIOD.includes(action) ? (checkpoint?.actions ?? []) : item.actions).includes(action);
  // «Report» in the list of my work leads straight to the form of that period.
  const [params, setParams] = useSearchParams();
  const [reporting, setReporting] = useState(() => may('report') && params.get('report') === checkpoint?.id);
  const closeReport = (): void => {
    setReporting(false);
    setParams(without('report'), { replace: true });
  };
  const reports = useReports(item.id);
  const begun = (reports.data ?? []).some(
    (report) => report.state === 'draft' && report.checkpointId === checkpoint?.id,
  );
  const cameBack = may('report') ? returnedLast(reports.data ?? [], checkpoint?.id) : undefined;
  const body = { checkpointId: checkpoint?.id };

  const acknowledge = (): void =>
    write.mutate(
      { path: `/action-items/${item.id}/acknowledgement`, body, version: item.version },
      {
        onSuccess: () => message.success(t('item.done.acknowledged')),
        onError: (error) => message.error(problemText(error, t)),
      },
    );
  const remind = (): void =>
    write.mutate(
      { path: `/action-items/${item.id}/reminder`, body },
      {
        onSuccess: (answer) => {
          const { told } = answer as { told: PersonRef[] };
          const names = told.slice(0, SOME).map((person) => personName(person, locale, 'short'));
          const text = { n: told.length, names: names.join(', ') };
          if (told.length === 0) message.warning(t('item.done.remindedNobody'));
          else message.success(t(told.length > SOME ? 'item.done.remindedMany' : 'item.done.reminded', text));
        },
        onError: (error) => message.error(problemText(error, t)),
      },
    );

  const mayDecide = checkpoint?.state === 'submitted' && (may('accept') || may('return'));
  const choices: (Choice | false)[] = [
    mayDecide && { key: 'look', text: 'item.report.look', run: showReports },
    may('report') && {
      key: 'report',
      text:
        cameBack !== undefined ? 'item.action.fixReport' : begun ? 'item.action.continueReport' : 'item.action.report',
      run: () => setReporting(true),
    },
    may('acknowledge') &&
      checkpoint?.acknowledgedAt === null && { key: 'acknowledge', text: 'item.action.acknowledge', run: acknowledge },
    may('dispute') && { key: 'dispute', text: 'item.action.dispute', run: () => setDialog('dispute') },
    may('delegate') && { key: 'delegate', text: 'item.action.delegate', run: () => setDialog('delegate') },
    may('remove') && { key: 'remove', text: 'extension.removal.remove', run: () => setDialog('remove') },
    may('proposeRemoval') && {
      key: 'proposeRemoval',
      text: 'extension.removal.propose',
      run: () => setDialog('proposeRemoval'),
    },
    may('refuseRemoval') && {
      key: 'refuseRemoval',
      text: 'extension.removal.refuse',
      run: () => setDialog('refuseRemoval'),
    },
    may('extend') &&
      checkpoint?.due.dueOn != null && { key: 'extend', text: 'extension.ask', run: () => setDialog('extend') },
    may('request') && { key: 'request', text: 'item.request.ask', run: () => setDialog('request') },
    may('threaten') && {
      key: 'threaten',
      text: item.threat === null ? 'item.action.threaten' : 'item.action.unthreaten',
      run: () => setDialog('threaten'),
    },
    may('remind') && { key: 'remind', text: 'item.action.remind', run: remind },
    may('reschedule') &&
      checkpoint !== null && { key: 'reschedule', text: 'item.action.reschedule', run: () => setDialog('reschedule') },
    may('edit') && { key: 'edit', text: 'item.action.edit', run: () => setDialog('edit') },
    may('askParts') && { key: 'parts', text: 'item.action.parts', run: () => setDialog('parts') },
    may('reassign') && { key: 'reassign', text: 'item.action.reassign', run: () => setDialog('reassign') },
    may('split') && { key: 'split', text: 'item.action.split', run: () => setDialog('split') },
    may('cancel') && { key: 'cancel', text: 'item.action.cancel', run: () => setDialog('cancel'), danger: true },
  ];
  const open = choices.filter((choice) => choice !== false);
  const more = open.slice(SHOWN_AT_ONCE);
  return (
    <div className="card-actions no-print">
      {open.slice(0, SHOWN_AT_ONCE).map(({ key, text, run }) => (
        <Button
          key={key}
          type={key === 'report' || key === 'look' ? 'primary' : 'default'}
          onClick={run}
          loading={write.isPending && key === 'remind'}
        >
          {t(text)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(({ key, text, danger }) => ({ key, label: t(text), danger: danger ?? false })),
            onClick: ({ key }) => more.find((choice) => choice.key === key)?.run(),
          }}
        >
          <Button>{t('item.action.more')}</Button>
        </Dropdown>
      )}
      <PaperButton of={`/action-items/${item.id}`} />
      <PrintButton />
      {cameBack !== undefined && (
        <p className="card-note card-returned" role="note">
          <RollbackOutlined aria-hidden="true" /> <b>{t('item.report.cameBack')}:</b> {cameBack.decisionReason}
        </p>
      )}
      {item.disputeUntil !== null && (
        <p className="card-note quiet small">
          {t('item.disputeUntil', { at: instantText(item.disputeUntil, locale) })}
        </p>
      )}
      {dialog !== null && (
        <ItemDialog name={dialog} item={item} checkpoint={checkpoint} onClose={() => setDialog(null)} />
      )}
      {reporting && checkpoint !== null && (
        <Suspense fallback={null}>
          <ReportDrawer item={item} checkpoint={checkpoint} onClose={closeReport} />
        </Suspense>
      )}
    </div>
  );
}

/** The report of the period that came back last, unless another has been handed in since. */
function returnedLast(reports: readonly ReportView[], checkpointId: string | undefined): ReportView | undefined {
  const decided = reports.filter(({ checkpointId: of, state }) => of === checkpointId && state !== 'draft');
  const [newest] = [...decided].sort((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? ''));
  return newest?.state === 'returned' ? newest : undefined;
}

const without =
  (name: string) =>
  (params: URLSearchParams): URLSearchParams => {
    params.delete(name);
    return params;
  };

function showReports(): void {
  const report = document.querySelector<HTMLElement>('.report[data-state="submitted"]');
  report?.scrollIntoView({ block: 'center' });
  report?.querySelector('button')?.focus({ preventScroll: true });
}
