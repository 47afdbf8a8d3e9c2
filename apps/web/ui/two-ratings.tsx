import type { ReportView } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import { RatingText } from './rating-text.js';

/** What the body says of its work beside what the coordinator says, and what the second rests on. */
export function TwoRatings({ report }: { report: ReportView }) {
  const t = useT();
  const { selfRating, verdict, gap } = report;
  if (selfRating === null && verdict === null) return null;
  return (
    <dl className="ratings">
      {selfRating !== null && (
        <div>
          <dt>{t('common.rating.self')}</dt>
          <dd>
            <RatingText rating={selfRating.rating} />
            {selfRating.words !== '' && <> · {selfRating.words}</>}
          </dd>
        </div>
      )}
      {verdict !== null && (
        <div>
          <dt>{t('common.rating.verdict')}</dt>
          <dd>
            <RatingText rating={verdict.rating} /> · {t(`words.source.${verdict.source}`)}
            <VerdictSource report={report} verdict={verdict} />
          </dd>
        </div>
      )}
      {gap !== null && gap !== 'same' && (
        <p className="ratings-gap small" data-gap={gap}>
          {t(`words.gap.${gap}`)}
        </p>
      )}
    </dl>
  );
}

function VerdictSource({ report, verdict }: { report: ReportView; verdict: NonNullable<ReportView['verdict']> }) {
  const quoted = report.evidence.find(({ id }) => id === verdict.evidenceId);
  const words = [quoted?.name, verdict.words].filter((one) => one !== undefined && one !== '').join('. ');
  return words === '' ? null : <>: {words}</>;
}
