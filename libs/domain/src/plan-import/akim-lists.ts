/** Reads lists of akims that share one noun; «акимы Аккольского, Бурабайского районов» are two names. */

const RU_HEAD = /^(акимат|аппарат\p{L}*\s+аким|аким)\p{L}*\s+(?=\S)/iu;
const RU_CITY = /^(?:г\.\s?г\.?|гг\.?|городов|городами|городам|города|городу|город|гор\.|г\.|г(?=\s))\s*(?=\p{L})/iu;
const RU_DISTRICT_BEFORE = /^(?:районов|района|районам|р-нов|р-на|р-н)\s+(?=\p{L})/iu;
const RU_DISTRICT_AFTER = /\s+(районов|района|районам|районы|р-нов|р-на|р-н|рн\.?|р\.)\.?$/iu;
const RU_GROUP =
  /^(всех\s+)?(районов|городов|регионов|регионам|районам|городам|районы|города|сельских округов|сельским округам|сел|пос[её]лков|поселкам|аульных округов|с\/о)(\s+(области|областного значения|районного значения|региона))?$/iu;
const RU_GENITIVE = /^\p{Lu}[\p{L}-]+(ого|его)(\s|$)/u;
const GENITIVE = /^[\p{L}-]+(ого|его)$/u;
const RU_PLACE = /^\p{Lu}[\p{Ll}-]+(\s\p{L}[\p{Ll}-]+)?$/u;
/** First words of bodies that are no akims; a piece that begins so is never a place. */
export const RU_ORGANISATION =
  /^(управлен|департамент|аппарат|отдел|инспекц|комитет|палат|фонд|филиал|центр|служб|прокуратур|суд|университет|институт|маслихат|министерств|агентств|компани|предприят|организац|акционерн|школ|колледж|больниц|редакц|руководител|начальник|директор|председател|заместител|секретар|депутат)/iu;

export type PlaceKind = 'city' | 'district';

interface Place {
  readonly name: string;
  kind: PlaceKind | 'group' | null;
}

/** Whether the text begins with «акимы», «акиматы», «аппараты акимов» or their singulars, followed by more. */
export function isRussianAkimList(text: string): boolean {
  return RU_HEAD.test(text);
}

/** Whether a piece after a comma still belongs to a list of akims: a place, a kind of place, nothing with a head of its own. */
export function continuesRussianList(piece: string): boolean {
  const parts = piece.split(/\s+и\s+/u);
  if (parts.length > 1 && parts.every((part) => RU_PLACE.test(part))) return true;
  if (RU_HEAD.test(piece) || RU_ORGANISATION.test(piece)) return false;
  return (
    RU_GROUP.test(piece) ||
    /^(г\.|гг\.|города?\s|городов\s|районов?\s|района\s)/iu.test(piece) ||
    RU_DISTRICT_AFTER.test(piece) ||
    RU_GENITIVE.test(piece) ||
    RU_PLACE.test(piece)
  );
}

/**
 * The names that a Russian list stands for, the shared noun given to each.
 *
 * «акимы Аккольского и Бурабайского районов, г. Косшы» → аким Аккольского района, аким Бурабайского района,
 * аким г. Косшы; groups stay groups: «акимы районов и городов» → акимы районов, акимы городов.
 */
export function expandRussianList(text: string): readonly string[] {
  const head = RU_HEAD.exec(text);
  if (!head) return [text];
  const singular = /^акимат/iu.test(head[1]!) ? 'акимат' : /^аппарат/iu.test(head[1]!) ? 'аппарат акима' : 'аким';
  const pieces = text.slice(head[0].length).split(/\s*,\s*|\s+и\s+|\s+а также\s+/u);
  const places = pieces.filter((piece) => piece !== '').map((piece) => place(piece.replace(RU_HEAD, '')));
  shareKinds(places);
  return places.map(({ name, kind }) => {
    if (kind === 'group') return `${singular === 'аппарат акима' ? 'акимы' : `${singular}ы`} ${name}`;
    if (kind === 'city') return `${singular} г. ${name}`;
    if (kind === null) return `${singular} ${name}`;
    return `${singular} ${GENITIVE.test(name) ? `${name} района` : `района ${name}`}`;
  });
}

function place(piece: string): Place {
  if (RU_GROUP.test(piece)) return { name: piece.replace(/^всех\s+/iu, ''), kind: 'group' };
  if (RU_DISTRICT_AFTER.test(piece)) return { name: piece.replace(RU_DISTRICT_AFTER, ''), kind: 'district' };
  if (RU_DISTRICT_BEFORE.test(piece)) return { name: piece.replace(RU_DISTRICT_BEFORE, ''), kind: 'district' };
  if (RU_CITY.test(piece)) return { name: piece.replace(RU_CITY, ''), kind: 'city' };
  return { name: piece, kind: RU_GENITIVE.test(piece) ? 'district' : null };
}

/** «районов» at the end names all before it; «г.» at the beginning all after it. */
function shareKinds(places: readonly Place[]): void {
  for (const [at, one] of places.entries()) {
    if (one.kind !== null) continue;
    const next = places.slice(at + 1).find(({ kind }) => kind !== null)?.kind;
    const last = places.slice(0, at).findLast(({ kind }) => kind !== null)?.kind;
    one.kind = last === 'city' ? 'city' : next === 'district' ? 'district' : last === 'district' ? 'district' : null;
  }
}
