import { WarningOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useItemPlaces } from '../../api/plans.js';
import type { ItemPlacesView } from '../../api/types.js';
import { itemPlans } from '../../i18n/item-plans.js';
import { useLocale } from '../../i18n/locale.js';
import { plans } from '../../i18n/plans.js';
import { addTexts } from '../../i18n/texts.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { CardSection } from './card-section.js';

addTexts({ itemPlans, plans });

/** The numbers of the item in every plan, what it was carried over with, what waits for the act, whether it is silent. */
export function ItemPlans({ itemId }: { itemId: string }) {
  const { t } = useLocale();
  const read = useItemPlaces(itemId);
  if (read.data === undefined) return null;
  const { places, carried, waiting, silence } = read.data;
  const plain = places.length < 2 && places.every(({ ended }) => ended === null);
  if (plain && carried.length === 0 && waiting === null && silence === null) return null;
  return (
    <CardSection title={t('itemPlans.title')}>
      {silence !== null && <Silence silence={silence} />}
      {waiting !== null && <Waiting waiting={waiting} />}
      <ul className="item-plans">
        {places.map((place) => (
          <Place key={place.planId} place={place} />
        ))}
        {carried.map((one) => (
          <Carried key={`${one.number}-${one.decidedAt}`} carried={one} />
        ))}
      </ul>
    </CardSection>
  );
}

function Place({ place }: { place: ItemPlacesView['places'][number] }) {
  const { t, locale } = useLocale();
  const { ended } = place;
  return (
    <li>
      <Link to={`/plans/${place.planId}`}>{nameOf(place.titles, locale)}</Link>
      {', '}
      <strong>{t('itemPlans.number', { number: place.number })}</strong>
      <span className="quiet small"> · {t(`plans.owner.${place.owner}`)}</span>
      {ended !== null && (
        <span className="quiet small">
          {' · '}
          {[t(`plans.ended.${ended.outcome}`), ended.act, ended.reason].filter((text) => text !== '').join(' · ')}
          {ended.successor !== null && (
            <>
              {' · '}
              <Link to={`/items/${ended.successor.id}`}>
                {t('plans.ended.successor', { number: ended.successor.number })}
              </Link>
            </>
          )}
        </span>
      )}
    </li>
  );
}

function Carried({ carried }: { carried: ItemPlacesView['carried'][number] }) {
  const { t } = useLocale();
  const { decision, incoming, other, fromYear, postponements, daysLate, number, reason } = carried;
  const gaps = { year: String(fromYear), postponements, days: daysLate, number };
  const words = incoming ? 'took' : decision === 'close' ? 'closed' : 'carried';
  return (
    <li>
      {t(`itemPlans.${words}`, gaps)}
      {other !== null && (
        <>
          {' · '}
          <Link to={`/items/${other.id}`}>
            {incoming
              ? t('itemPlans.number', { number: other.number })
              : t('itemPlans.mergedInto', { number: other.number })}
          </Link>
        </>
      )}
      {reason !== '' && <span className="quiet small"> · {reason}</span>}
    </li>
  );
}

function Waiting({ waiting }: { waiting: NonNullable<ItemPlacesView['waiting']> }) {
  const { t } = useLocale();
  const fields = waiting.changes.map(({ field }) => t(`plans.field.${field}`).toLocaleLowerCase()).join(', ');
  return (
    <p className="item-plans-note">
      <WarningOutlined aria-hidden="true" />{' '}
      {waiting.kind === 'drop' ? t('itemPlans.drop', { reason: waiting.reason }) : t('itemPlans.waiting', { fields })}{' '}
      <Link to={`/plans/${waiting.planId}?tab=versions`}>{t('itemPlans.see')}</Link>
    </p>
  );
}

function Silence({ silence }: { silence: NonNullable<ItemPlacesView['silence']> }) {
  const { t } = useLocale();
  return (
    <p className="item-plans-note">
      <WarningOutlined aria-hidden="true" /> {t('itemPlans.silence', { n: silence.missed })}
      {silence.raisedAt !== null && (
        <span className="quiet small">
          {' · '}
          {t('itemPlans.raised')} <InstantText at={silence.raisedAt} short />
        </span>
      )}
    </p>
  );
}
