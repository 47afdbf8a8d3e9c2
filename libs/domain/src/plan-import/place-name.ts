/** What a normalised name says about an akimat: the place, and whether it is called a city or a district. */
export interface PlaceName {
  readonly place: string;
  readonly kind: 'city' | 'district' | null;
  /** It speaks of an akim, an akimat or the akim's office. */
  readonly akim: boolean;
}

const AKIM = /^(аким|акимат|әкім|әкімдік)$/u;
const OFFICE = /^(аппарат|аппараты)$/u;
const DISTRICT = /^(район|районн|районны|аудан|аудандық)$/u;
/** «Өңір әкімдіктері», «акимы регионов»: inside one region these are its districts and cities. */
const REGIONS = /^(регион|өңір)$/u;
/** «Местные исполнительные органы» by their short names. */
const LOCAL_BODIES = /^(мио|жао)$/u;
const CITY = /^(город|городск|горд|қала|қалалық)$/u;

/**
 * Reads «акимат аккольск район», «көкшетау қала әкім»; a name with no place in it gives an empty one, and so does a list
 * of several kinds («акимы районов и г. Кокшетау»), which is no single place.
 */
export function placeOf(normalised: string): PlaceName {
  const words = normalised.split(' ').filter((word) => word !== '');
  const akim = words.some((word) => AKIM.test(word));
  const district = words.some((word) => DISTRICT.test(word));
  const city = words.some((word) => CITY.test(word));
  const place = (district && city ? [] : words)
    .filter((word) => !AKIM.test(word) && !DISTRICT.test(word) && !CITY.test(word) && !(akim && OFFICE.test(word)))
    .join(' ');
  return { place, kind: district === city ? null : city ? 'city' : 'district', akim };
}

export type GroupRule = 'districts' | 'cities' | 'districts_and_cities' | 'departments' | 'rural';

/** The group that a name without any place means: «акимы районов», «аудандар мен қалалар әкімдері»; else null. */
export function akimGroupOf(normalised: string): GroupRule | null {
  if (LOCAL_BODIES.test(normalised)) return 'districts_and_cities';
  const words = normalised
    .split(' ')
    .filter((word) => !/^(все|всех|барлық|област\p{L}*|облыс\p{L}*|значен|республиканск|маңыз|бар)$/u.test(word));
  if (words.some((word) => AKIM.test(word)) && words.every((word) => AKIM.test(word) || REGIONS.test(word))) {
    return words.length > 1 ? 'districts_and_cities' : null;
  }
  const rural = words.some((word) => /^(сельск|округ|ауылдық|ауыл|сел|поселк|поселков|кент|аульн)$/u.test(word));
  const districts = words.some((word) => DISTRICT.test(word));
  const cities = words.some((word) => CITY.test(word));
  const akims = words.some((word) => AKIM.test(word));
  const other = words.some(
    (word) =>
      !AKIM.test(word) &&
      !OFFICE.test(word) &&
      !DISTRICT.test(word) &&
      !CITY.test(word) &&
      !/^(сельск|округ|ауылдық|ауыл|сел|поселк|поселков|кент|аульн)$/u.test(word),
  );
  if (other || !akims) return null;
  if (rural) return districts || cities ? null : 'rural';
  if (districts && cities) return 'districts_and_cities';
  return districts ? 'districts' : cities ? 'cities' : null;
}
