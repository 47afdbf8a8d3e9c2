import { CloseOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { ExecutorView, ItemView } from '../../api/types.js';
import { dateOfInstant, shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { NamesText } from '../../ui/names-text.js';
import { PersonText, personName } from '../../ui/person-text.js';
import { problemText } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';

/** The lead first, then the co-executors with their marks, and the staff the item is handed to. */
export function CardExecutors({ item }: { item: ItemView }) {
  const { t } = useLocale();
  const inOrder = [...item.executors].sort((a, b) => Number(a.role === 'co') - Number(b.role === 'co'));
  return (
    <CardSection title={t('item.section.executors')}>
      <ul className="executors">
        {inOrder.map((executor) => (
          <Executor key={executor.body.id} executor={executor} />
        ))}
      </ul>
      {item.delegates.length > 0 && <Delegates item={item} />}
    </CardSection>
  );
}

function Executor({ executor }: { executor: ExecutorView }) {
  const { t } = useLocale();
  const marks = executor.marks.map((mark) => {
    const key = `words.mark.${mark}`;
    return hasText(key) ? t(key) : mark;
  });
  return (
    <li className="executor" data-role={executor.role}>
      <span className="executor-role">{t(`item.executor.${executor.role}`)}</span>
      <span>
        <NamesText names={executor.body.names} />
        {marks.length > 0 && <span className="quiet"> ({marks.join(', ')})</span>}
        <span className="executor-people">
          {t('item.executor.head')}: <PersonText person={executor.head} />
          {executor.executor !== null && (
            <>
              {' · '}
              {t('item.executor.person')}: <PersonText person={executor.executor} />
            </>
          )}
        </span>
      </span>
    </li>
  );
}

function Delegates({ item }: { item: ItemView }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const write = useItemWrite();
  const mayTakeBack = item.actions.includes('delegate');
  const takeBack = (personId: string): void =>
    write.mutate(
      { method: 'delete', path: `/action-items/${item.id}/delegations/${personId}`, version: item.version },
      { onError: (error) => message.error(problemText(error, t)) },
    );
  return (
    <div className="delegates">
      <p className="quiet small">{t('item.executor.delegates')}</p>
      <ul>
        {item.delegates.map(({ person, note, givenAt }) => (
          <li key={person.id}>
            <PersonText person={person} full />
            {note !== '' && <span>: {note}</span>}
            <span className="quiet small">
              {' '}
              · {t('item.executor.since', { date: shortDateText(dateOfInstant(givenAt), locale) })}
            </span>
            {mayTakeBack && (
              <Button
                type="text"
                size="small"
                className="no-print"
                icon={<CloseOutlined />}
                aria-label={t('item.executor.takeBack', { name: personName(person, locale) })}
                title={t('item.executor.takeBack', { name: personName(person, locale, 'short') })}
                onClick={() => takeBack(person.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
