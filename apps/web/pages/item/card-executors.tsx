import { CloseOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { ExecutorView, ItemView } from '../../api/types.js';
import { dateOfInstant, shortDateText } from '../../i18n/dates.js';
import { useLocale, type Translate } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { NamesText } from '../../ui/names-text.js';
import { PersonText, personName } from '../../ui/person-text.js';
import { problemText } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';

/** With more co-executors than this their people are shown only when asked for. */
const FEW = 4;

/** The lead first, then the co-executors with their marks, and the staff the item is handed to. */
export function CardExecutors({ item }: { item: ItemView }) {
  const { t } = useLocale();
  const lead = item.executors.filter(({ role }) => role === 'lead');
  const others = item.executors.filter(({ role }) => role === 'co');
  const [open, setOpen] = useState(false);
  const many = others.length > FEW;
  return (
    <CardSection
      title={t('item.section.executors')}
      {...(many ? { note: t('common.items.more', { n: others.length }) } : {})}
    >
      <ul className="executors">
        {[...lead, ...(many && !open ? [] : others)].map((executor) => (
          <Executor key={executor.body.id} executor={executor} />
        ))}
        {many && !open && (
          <li className="executor">
            <span className="executor-role">{t('item.executor.many')}</span>
            <ul className="executor-names">
              {others.map((executor) => (
                <li key={executor.body.id}>
                  <NamesText names={executor.body.names} />
                  <Marks executor={executor} />
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {many && (
        <Button type="link" className="executor-more no-print" onClick={() => setOpen(!open)} aria-expanded={open}>
          {t(open ? 'item.executor.less' : 'item.executor.more')}
        </Button>
      )}
      {item.delegates.length > 0 && <Delegates item={item} />}
    </CardSection>
  );
}

function Executor({ executor }: { executor: ExecutorView }) {
  const { t } = useLocale();
  return (
    <li className="executor" data-role={executor.role}>
      <span className="executor-role">{t(`item.executor.${executor.role}`)}</span>
      <span>
        <NamesText names={executor.body.names} className="executor-name" />
        <Marks executor={executor} />
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

function Marks({ executor }: { executor: ExecutorView }) {
  const { t } = useLocale();
  if (executor.marks.length === 0) return null;
  return <span className="quiet"> ({executor.marks.map((mark) => markText(mark, t)).join(', ')})</span>;
}

function markText(mark: string, t: Translate): string {
  const key = `words.mark.${mark}`;
  return hasText(key) ? t(key) : mark;
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
                icon={<CloseOutlined aria-hidden="true" />}
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
