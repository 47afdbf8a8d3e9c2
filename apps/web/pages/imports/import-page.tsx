import { App, Button } from 'antd';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useDiscardImport, usePlanImport } from '../../api/imports.js';
import type { PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { problemText, ProblemAlert } from '../../ui/problem-alert.js';
import { Applied } from './applied.js';
import { ChangeStep } from './change-step.js';
import { FileStep } from './file-step.js';
import { ReadingNotes } from './reading-notes.js';
import { TableStep } from './table-step.js';
import { Wizard } from './wizard.js';
import { Working } from './working.js';
import './imports.css';

/** One plan file on its way: file → table as understood → what will change. */
export function ImportPage() {
  const { id = 'new' } = useParams();
  if (id !== 'new') return <OneImport id={id} />;
  return (
    <Wizard step={0}>
      <FileStep />
    </Wizard>
  );
}

function OneImport({ id }: { id: string }) {
  const t = useT();
  const [params] = useSearchParams();
  const query = usePlanImport(id);
  if (query.data === undefined) {
    if (query.isPending) return <PageSkeleton />;
    return (
      <Page narrow>
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
        <Link to="/imports">{t('imports.toImports')}</Link>
      </Page>
    );
  }
  const view = query.data;
  switch (view.state) {
    case 'uploaded':
    case 'reading':
    case 'applying':
      return (
        <Wizard step={view.state === 'applying' ? 2 : 1} view={view}>
          <Working view={view} />
        </Wizard>
      );
    case 'ready':
      return params.get('step') === 'change' ? (
        <Wizard step={2} view={view} actions={<Discard view={view} />}>
          <ChangeStep view={view} />
        </Wizard>
      ) : (
        <Wizard
          step={1}
          view={view}
          actions={
            <>
              <ReadingNotes columns={view.columns} />
              <Discard view={view} />
            </>
          }
          filled
        >
          <TableStep view={view} />
        </Wizard>
      );
    case 'applied':
    case 'failed':
    case 'discarded':
      return (
        <Wizard step={view.state === 'applied' ? 3 : 1} view={view} failed={view.state !== 'applied'}>
          <Ended view={view} />
        </Wizard>
      );
  }
}

function Discard({ view }: { view: PlanImportView }) {
  const t = useT();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();
  const discard = useDiscardImport();
  const ask = (): void => {
    void modal.confirm({
      title: t('imports.discardAsk', { name: view.fileName }),
      okText: t('imports.discardYes'),
      okButtonProps: { danger: true },
      cancelText: t('imports.keep'),
      onOk: () =>
        discard.mutateAsync({ id: view.id, version: view.version }).then(
          () => void navigate('/imports'),
          (error: unknown) => void message.error(problemText(error, t)),
        ),
    });
  };
  return <Button onClick={ask}>{t('imports.discard')}</Button>;
}

function Ended({ view }: { view: PlanImportView }) {
  const t = useT();
  const navigate = useNavigate();
  if (view.state === 'applied') return <Applied view={view} />;
  const failed = view.state === 'failed';
  return (
    <EmptyState
      title={t(failed ? 'imports.failedTitle' : 'imports.discardedTitle')}
      text={
        <>
          {view.error !== null && <b className="import-error">{view.error.message}</b>}
          {t(failed ? 'imports.failedHint' : 'imports.discardedHint')}
        </>
      }
    >
      <Button type="primary" onClick={() => void navigate('/imports/new')}>
        {t('imports.uploadAgain')}
      </Button>
      <Button onClick={() => void navigate('/imports')}>{t('imports.toImports')}</Button>
    </EmptyState>
  );
}
