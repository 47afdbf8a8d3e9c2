import { Skeleton } from 'antd';
import { useReports } from '../../api/items.js';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { FormDrawer } from '../../ui/form-drawer.js';
import { ReportForm } from './report-form.js';
import './report.css';
import { report as texts } from '../../i18n/report.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ report: texts });

interface Props {
  item: ItemView;
  checkpoint: CheckpointView;
  onClose: () => void;
}

/** The report form once it is known whether a draft exists. */
export function ReportDrawer({ item, checkpoint, onClose }: Props) {
  const t = useT();
  const { seat } = useSession();
  const reports = useReports(item.id);
  const mine = (reports.data ?? []).filter(
    (report) => report.checkpointId === checkpoint.id && (seat?.bodyId == null || report.body.id === seat.bodyId),
  );
  if (reports.isSuccess) {
    return (
      <ReportForm item={item} checkpoint={checkpoint} draft={draftOf(mine)} last={lastOf(mine)} onClose={onClose} />
    );
  }
  return (
    <FormDrawer
      title={t('report.title', { number: item.number })}
      action={t('report.submit')}
      withoutSubmit
      busy={false}
      error={reports.error}
      onSubmit={() => undefined}
      onClose={onClose}
    >
      {reports.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
    </FormDrawer>
  );
}

function draftOf(reports: readonly ReportView[]): ReportView | null {
  return reports.find(({ state }) => state === 'draft') ?? null;
}

/** The newest report that came back: its words are where the new draft begins. */
function lastOf(reports: readonly ReportView[]): ReportView | null {
  const back = reports.filter(({ state }) => state === 'returned' || state === 'withdrawn');
  return [...back].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0] ?? null;
}
