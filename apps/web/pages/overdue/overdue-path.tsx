import { Link } from 'react-router';
import { useOverdue } from '../../api/overdue.js';
import { useLocale } from '../../i18n/locale.js';
import { NamesText } from '../../ui/names-text.js';
import { useSession } from '../../api/session.js';
import { backBefore, matrixFilters, type OverduePlace, type Step } from './overdue-url.js';

interface Props {
  place: OverduePlace;
  addressId: string | undefined;
  pathOf: (place: OverduePlace) => string;
}

/** The way from the region down to what is shown; each step leads back to where it was taken. */
export function OverduePath({ place, addressId, pathOf }: Props) {
  const { t } = useLocale();
  const { region } = useSession();
  if (place.steps.length === 0) return null;
  const last = place.steps.length - 1;
  return (
    <nav className="overdue-path" aria-label={t('overdue.path')}>
      <ol>
        <li>
          <Link to={pathOf(backBefore(place, 0))}>
            <NamesText names={region.names} />
          </Link>
        </li>
        {place.steps.map((step, index) => (
          <li key={step.dimension} aria-current={index === last ? 'page' : undefined}>
            {index === last ? (
              <StepName step={step} place={place} addressId={addressId} />
            ) : (
              <Link to={pathOf(backBefore(place, index + 1))}>
                <StepName step={step} place={place} addressId={addressId} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The report itself knows the name of the one group that its condition leaves. */
export function StepName({
  step,
  place,
  addressId,
}: {
  step: Step;
  place: OverduePlace;
  addressId: string | undefined;
}) {
  const { t } = useLocale();
  const only: OverduePlace = { ...place, by: step.dimension, steps: [step], group: null, ageing: null };
  const { data } = useOverdue(matrixFilters(only, addressId));
  const group = data?.by === step.dimension ? data.groups.find(({ key }) => key === step.key) : undefined;
  if (group === undefined) return <span>{t(`overdue.group_${step.dimension}`)}</span>;
  return <NamesText names={group.titles} />;
}
