import { App, Button } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { problemText } from '../../ui/problem-alert.js';

/** Letters that the server asks of a reason to return. */
const SHORTEST_REASON = 10;

type Verb = 'return' | 'accept';

/** What this reader may do with this report: decide on it, or take it back. */
export function ReportActions({ report }: { report: ReportView }) {
  const t = useT();
  const { message } = App.useApp();
  const [deciding, setDeciding] = useState<Verb | null>(null);
  const write = useItemWrite();
  const may = (verb: string): boolean => report.actions.includes(verb);
  const send = (path: string, body: unknown, done: string): void =>
    write.mutate(
      { path: `/reports/${report.id}/${path}`, body, version: report.version },
      {
        onSuccess: () => {
          setDeciding(null);
          message.success(done);
        },
        onError: (error) => deciding === null && message.error(problemText(error, t)),
      },
    );
  if (report.state !== 'submitted') return null;
  if (!may('accept') && !may('return') && !may('withdraw')) return null;
  return (
    <div className="report-actions no-print">
      {may('accept') && (
        <Button type="primary" onClick={() => setDeciding('accept')}>
          {t('item.report.accept')}
        </Button>
      )}
      {may('return') && <Button onClick={() => setDeciding('return')}>{t('item.report.return')}</Button>}
      {may('withdraw') && (
        <Button loading={write.isPending} onClick={() => send('withdrawal', {}, t('item.report.withdrawn'))}>
          {t('item.report.withdraw')}
        </Button>
      )}
      {deciding === 'accept' && (
        <ConfirmReason
          title={t('item.report.accept')}
          text={t('item.report.acceptText')}
          action={t('item.report.accept')}
          label={t('item.report.acceptComment')}
          required={false}
          busy={write.isPending}
          error={write.error}
          onConfirm={(comment) => send('acceptance', comment === '' ? {} : { comment }, t('item.report.accepted'))}
          onClose={() => setDeciding(null)}
        />
      )}
      {deciding === 'return' && (
        <ConfirmReason
          title={t('item.report.return')}
          text={t('item.report.returnText')}
          action={t('item.report.return')}
          label={t('item.report.returnReason')}
          shortest={SHORTEST_REASON}
          busy={write.isPending}
          error={write.error}
          onConfirm={(reason) => send('return', { reason }, t('item.report.returned'))}
          onClose={() => setDeciding(null)}
        />
      )}
    </div>
  );
}
