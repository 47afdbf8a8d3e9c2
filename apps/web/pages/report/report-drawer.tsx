import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useReports } from '../../api/items.js';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, ReportView } from '../../api/types.js';
import { keptId, type KeptReport } from '../../device/kept-report.js';
import { readKept } from '../../device/kept-reports.js';
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

/** The report form once it is known whether a draft exists, on the server or on this device. */
export function ReportDrawer({ item, checkpoint, onClose }: Props) {
  const t = useT();
  const { seat, person } = useSession();
  const kept = useKeptAtStart(keptId(person.id, checkpoint.id));
  const reports = useReports(item.id);
  const mine = (reports.data ?? []).filter(
    (report) => report.checkpointId === checkpoint.id && (seat?.bodyId == null || report.body.id === seat.bodyId),
  );
  if (reports.isSuccess && kept !== undefined) {
    return (
      <ReportForm
        item={item}
        checkpoint={checkpoint}
        draft={draftOf(mine)}
        last={lastOf(mine)}
        kept={kept}
        onClose={onClose}
      />
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

/** What the device has of the report when the form opens; undefined until it is known. */
function useKeptAtStart(id: string): KeptReport | null | undefined {
  const [kept, setKept] = useState<KeptReport | null>();
  useEffect(() => void readKept(id).then(setKept), [id]);
  return kept;
}

function draftOf(reports: readonly ReportView[]): ReportView | null {
  return reports.find(({ state }) => state === 'draft') ?? null;
}

/** The newest report that came back: its words are where the new draft begins. */
function lastOf(reports: readonly ReportView[]): ReportView | null {
  const back = reports.filter(({ state }) => state === 'returned' || state === 'withdrawn');
  return [...back].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0] ?? null;
}
