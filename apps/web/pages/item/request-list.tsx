import { App, Button } from 'antd';
import { useState } from 'react';
import { useItemWrite, useRequests } from '../../api/items.js';
import type { ItemView, RequestView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';
import { CardSection } from './card-section.js';

/** Requests of deputies to the item with their answers; absent while there are none. */
export function RequestList({ item }: { item: ItemView }) {
  const { t } = useLocale();
  const requests = useRequests(item.id);
  const [answering, setAnswering] = useState<RequestView | null>(null);
  const { message } = App.useApp();
  const write = useItemWrite();
  if (requests.data === undefined || requests.data.length === 0) return null;
  return (
    <CardSection title={t('item.section.requests')}>
      <ol className="requests">
        {requests.data.map((request) => (
          <li key={request.id}>
            <Request
              request={request}
              mayAnswer={item.actions.includes('answer')}
              onAnswer={() => setAnswering(request)}
            />
          </li>
        ))}
      </ol>
      {answering !== null && (
        <ConfirmReason
          title={t('item.request.answerTitle')}
          text={answering.text}
          action={t('item.request.answer')}
          label={t('item.request.answer')}
          busy={write.isPending}
          error={write.error}
          onConfirm={(text) =>
            write.mutate(
              { path: `/requests/${answering.id}/answer`, body: { text } },
              {
                onSuccess: () => {
                  setAnswering(null);
                  message.success(t('item.request.answered'));
                },
              },
            )
          }
          onClose={() => setAnswering(null)}
        />
      )}
    </CardSection>
  );
}

function Request({ request, mayAnswer, onAnswer }: { request: RequestView; mayAnswer: boolean; onAnswer: () => void }) {
  const { t, locale } = useLocale();
  return (
    <article className="request">
      <p className="small quiet">
        <PersonText person={request.askedBy} full />, {nameOf(request.askedSeatTitles, locale)} ·{' '}
        <InstantText at={request.askedAt} short />
      </p>
      <p className="request-text">{request.text}</p>
      {request.answer !== null && (
        <div className="request-answer">
          <p className="small quiet">
            <PersonText person={request.answeredBy} full />
            {request.answeredAt !== null && (
              <>
                {' · '}
                <InstantText at={request.answeredAt} short />
              </>
            )}
          </p>
          <p className="request-text">{request.answer}</p>
        </div>
      )}
      {request.answer === null && (
        <p>
          {mayAnswer ? (
            <Button type="primary" className="no-print" onClick={onAnswer}>
              {t('item.request.answer')}
            </Button>
          ) : (
            <span className="request-waiting">{t('item.request.waiting')}</span>
          )}
        </p>
      )}
    </article>
  );
}
