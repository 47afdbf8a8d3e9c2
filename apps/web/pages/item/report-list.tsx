import { Skeleton } from 'antd';
import { useReports } from '../../api/items.js';
import type { ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';
import { ReportEntry } from './report-entry.js';

/** The reports of the item, the newest first, each with its evidence and what was decided. */
export function ReportList({ item }: { item: ItemView }) {
  const t = useT();
  const reports = useReports(item.id);
  return (
    <CardSection title={t('item.section.reports')}>
      {reports.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      <ProblemAlert error={reports.error} onRetry={() => void reports.refetch()} />
      {reports.data?.length === 0 && <p className="quiet">{t('item.report.empty')}</p>}
      <ol className="reports">
        {reports.data?.map((report) => (
          <li key={report.id}>
            <ReportEntry report={report} />
          </li>
        ))}
      </ol>
    </CardSection>
  );
}
