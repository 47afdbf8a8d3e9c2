import { useMutation } from '@tanstack/react-query';
import { drawSample, seedOf } from '@zholdau/domain';
import { Alert, Button } from 'antd';
import { apiUrl, http } from '../../api/http.js';
import type { RecheckDrawView, RecheckSampleView } from '../../api/types.js';
import { dateWords } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** Everything a draw follows from, and a button that repeats it in the reader's own browser. */
export function DrawProof({ draw }: { draw: RecheckDrawView }) {
  const { t, locale } = useLocale();
  const repeat = useMutation({ mutationFn: () => agrees(draw) });
  const lines = [
    ['checks.seed', draw.seed],
    ['checks.nonce', draw.nonce],
    ['checks.digest', draw.populationDigest],
  ] as const;
  return (
    <section className="draw-proof">
      <p className="quiet small">
        {t('checks.committed', { date: dateWords(draw.committedAt.slice(0, 10), locale), hash: '' })}
        <span className="draw-hash">{draw.commitment}</span>
      </p>
      {draw.drawnAt === null && <p>{t('checks.notDrawn', { date: dateWords(draw.toOn, locale) })}</p>}
      {draw.drawnAt !== null && (
        <>
          <dl>
            {lines.map(([word, value]) => (
              <div key={word}>
                <dt>{t(word)}</dt>
                <dd className="draw-hash">{value}</dd>
              </div>
            ))}
          </dl>
          <p>
            <a href={apiUrl(`/recheck-draws/${draw.id}/population`)} target="_blank" rel="noreferrer">
              {t('checks.population')}
            </a>{' '}
            <Button size="small" loading={repeat.isPending} onClick={() => repeat.mutate()}>
              {t('checks.repeat')}
            </Button>
          </p>
          <ProblemAlert error={repeat.error} />
          {repeat.data !== undefined && (
            <Alert
              showIcon
              type={repeat.data ? 'success' : 'error'}
              title={t(repeat.data ? 'checks.repeats' : 'checks.differs')}
            />
          )}
        </>
      )}
    </section>
  );
}

/** Draws once more from the published inputs; the reader's list may be a part of the whole, but never another. */
async function agrees({ id, kato, quarter, percent, nonce, seed }: RecheckDrawView): Promise<boolean> {
  const [text, samples] = await Promise.all([
    fetch(apiUrl(`/recheck-draws/${id}/population`), { credentials: 'same-origin' }).then((answer) => answer.text()),
    http.get<RecheckSampleView[]>(`/recheck-draws/${id}/samples`),
  ]);
  const population = text.split('\n').filter((line) => line !== '');
  const inputs = { kato, quarter, percent, nonce: nonce ?? '', population };
  const drawn = drawSample(inputs);
  return seedOf(inputs) === seed && samples.every(({ place, checkpointId }) => drawn[place - 1] === checkpointId);
}
