import { Steps } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { PageHeader } from '../../ui/page-header.js';
import { ActText } from './imports-page.js';

interface Props {
  /** 0 file, 1 table, 2 what will change, 3 done. */
  step: 0 | 1 | 2 | 3;
  view?: PlanImportView;
  actions?: ReactNode;
  failed?: boolean;
  /** The content takes what is left of the window and scrolls inside. */
  filled?: boolean;
  children: ReactNode;
}

/** The three steps above whatever the present one shows. */
export function Wizard({ step, view, actions, failed = false, filled = false, children }: Props) {
  const t = useT();
  return (
    <div className={filled ? 'page import import-filled' : 'page import'}>
      <PageHeader
        title={t('imports.title')}
        note={
          view === undefined ? (
            <Link to="/imports">{t('imports.toImports')}</Link>
          ) : (
            <>
              {view.fileName} · <ActText view={view} /> · <Link to="/imports">{t('imports.toImports')}</Link>
            </>
          )
        }
      >
        {actions}
      </PageHeader>
      <Steps
        className="import-steps"
        size="small"
        current={step}
        responsive={false}
        {...(failed ? { status: 'error' as const } : {})}
        aria-label={t('imports.steps')}
        items={[
          { title: t('imports.stepFile') },
          { title: t('imports.stepTable') },
          { title: t('imports.stepChange') },
        ]}
      />
      {children}
    </div>
  );
}
