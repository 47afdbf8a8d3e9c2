import { useDeadlines } from '../../api/items.js';
import type { CheckpointView, DeadlineView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { DateText } from '../../ui/date-text.js';
import { PersonText } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { dateOfInstant, shortDateText } from '../../i18n/dates.js';

/** How the day was found: the words, the rule, the roll, the calendar; then every change of it with its ground. */
export function WhyDay({ itemId, checkpoint }: { itemId: string; checkpoint: CheckpointView }) {
  const { t } = useLocale();
  const deadlines = useDeadlines(itemId);
  const versions = (deadlines.data ?? [])
    .filter(({ checkpointId }) => checkpointId === checkpoint.id)
    .sort((a, b) => b.version - a.version);
  return (
    <div className="why">
      {checkpoint.why.length === 0 ? (
        <p>{t('item.why.none')}</p>
      ) : (
        <ol className="why-steps">
          {checkpoint.why.map(({ code, text }, index) => (
            <li key={`${code}-${index}`}>{text}</li>
          ))}
        </ol>
      )}
      <ProblemAlert error={deadlines.error} />
      {versions.length > 1 && (
        <>
          <h3 className="why-title">{t('item.why.history')}</h3>
          <ol className="why-versions">
            {versions.map((version) => (
              <WhyVersion key={version.version} version={version} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function WhyVersion({ version }: { version: DeadlineView }) {
  const { t, locale } = useLocale();
  return (
    <li>
      <p>
        {version.supersededAt === null ? (
          <b>
            <DateText on={version.dueOn} length="words" />
          </b>
        ) : (
          <s>
            <DateText on={version.dueOn} length="words" />
          </s>
        )}
        <span className="quiet small">
          {' · '}
          {t('item.why.from', { date: shortDateText(dateOfInstant(version.createdAt), locale) })}
          {version.createdBy !== null && (
            <>
              {', '}
              <PersonText person={version.createdBy} />
            </>
          )}
        </span>
      </p>
      {version.reason !== '' && (
        <p className="small">
          {t('item.why.reason')}: {version.reason}
        </p>
      )}
      {version.authority !== '' && (
        <p className="small">
          {t('item.why.authority')}: {version.authority}
        </p>
      )}
    </li>
  );
}
