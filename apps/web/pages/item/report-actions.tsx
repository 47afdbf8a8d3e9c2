import { App, Button } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { problemText } from '../../ui/problem-alert.js';
import { DecideReport } from './decide-report.js';

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
      {deciding !== null && (
        <DecideReport
          report={report}
          decision={deciding}
          busy={write.isPending}
          error={write.error}
          onDecide={({ words, verdict }) =>
            deciding === 'return'
              ? send('return', { reason: words, verdict }, t('item.report.returned'))
              : send('acceptance', { verdict, ...(words === '' ? {} : { comment: words }) }, t('item.report.accepted'))
          }
          onClose={() => setDeciding(null)}
        />
      )}
    </div>
  );
}
