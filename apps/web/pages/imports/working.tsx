import { Progress } from 'antd';
import type { PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

/** The server works on the file; the page may be closed. */
export function Working({ view }: { view: PlanImportView }) {
  const t = useT();
  const applying = view.state === 'applying';
  const known = view.totalRows > 0;
  const percent = known ? Math.round((100 * view.doneRows) / view.totalRows) : 0;
  const gaps = { done: view.doneRows, total: view.totalRows };
  const title = t(applying ? 'imports.applying' : 'imports.reading');
  return (
    <div className="import-working" role="status">
      <p className="import-working-title">{title}</p>
      <Progress percent={percent} aria-label={title} status="active" showInfo={known} />
      <p className="quiet">
        {known ? t(applying ? 'imports.applyingHint' : 'imports.readingHint', gaps) : t('imports.waitingHint')}
      </p>
    </div>
  );
}
