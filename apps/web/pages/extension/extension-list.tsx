import { App, Button } from 'antd';
import { useState } from 'react';
import { useExtensions } from '../../api/extensions.js';
import { useItemWrite } from '../../api/items.js';
import type { ExtensionView, ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { CardSection } from '../item/card-section.js';
import { DecideExtension } from './decide-extension.js';
import { ExtensionEntry } from './extension-entry.js';

/** Requests for a later date with their decisions; absent while there are none. */
export function ExtensionList({ item }: { item: ItemView }) {
  const t = useT();
  const { message } = App.useApp();
  const requests = useExtensions(item.id);
  const [deciding, setDeciding] = useState<ExtensionView | null>(null);
  const [leaving, setLeaving] = useState<ExtensionView | null>(null);
  const write = useItemWrite();
  if (requests.data === undefined || requests.data.length === 0) return null;
  return (
    <CardSection title={t('extension.section')}>
      <ol className="requests">
        {requests.data.map((request) => (
          <li key={request.id}>
            <ExtensionEntry request={request}>
              <p className="no-print">
                {(request.actions.includes('grant') || request.actions.includes('refuse')) && (
                  <Button type="primary" onClick={() => setDeciding(request)}>
                    {t('extension.decide')}
                  </Button>
                )}
                {request.actions.includes('record') && (
                  <Button type="primary" onClick={() => setDeciding(request)}>
                    {t('extension.record')}
                  </Button>
                )}
                {request.actions.includes('withdraw') && (
                  <Button onClick={() => setLeaving(request)}>{t('extension.withdraw')}</Button>
                )}
              </p>
            </ExtensionEntry>
          </li>
        ))}
      </ol>
      {deciding !== null && (
        <DecideExtension request={deciding} number={item.number} onClose={() => setDeciding(null)} />
      )}
      {leaving !== null && (
        <ConfirmReason
          title={t('extension.withdraw')}
          text={t('extension.withdraw.text')}
          action={t('extension.withdraw')}
          asks={false}
          busy={write.isPending}
          error={write.error}
          onConfirm={() =>
            write.mutate(
              { path: `/extensions/${leaving.id}/withdrawal`, version: leaving.version },
              {
                onSuccess: () => {
                  void message.success(t('extension.withdrawn'));
                  setLeaving(null);
                },
              },
            )
          }
          onClose={() => setLeaving(null)}
        />
      )}
    </CardSection>
  );
}
