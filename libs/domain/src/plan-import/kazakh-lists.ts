/** Reads Kazakh lists of akims, where the shared noun comes last: «Ақкөл, Бурабай аудандарының әкімдері». */

const HEAD =
  /\s*(әкімдерінің аппараттары|әкімінің аппараты|әкімдіктері\p{L}*|әкімдігі\p{L}*|әкімдері\p{L}*|әкімі\p{L}*|әкімдер|әкім)$/iu;
const DISTRICT = /\s*(аудандарының|аудандардың|ауданының|аудандары|аудандар|ауданы|аудан|ауд\.)$/iu;
const CITY = /\s*(қалаларының|қалалардың|қаласының|қалалары|қалалар|қаласы|қала|қ\.)$/iu;
const RURAL = /(ауылдық|кент|ауыл)\p{L}*(\s+округ\p{L}*)?$/iu;

interface Place {
  readonly name: string;
  kind: 'city' | 'district' | 'rural' | null;
}

/** Whether the text ends with a word for akims or akimats. */
export function endsWithKazakhAkim(text: string): boolean {
  return HEAD.test(text);
}

/**
 * The names that a Kazakh list stands for, the shared noun given to each.
 *
 * «Ақкөл, Бурабай аудандары мен Көкшетау қаласының әкімдері» → Ақкөл ауданының әкімі, Бурабай ауданының әкімі,
 * Көкшетау қаласының әкімі; groups stay groups.
 */
export function expandKazakhList(text: string): readonly string[] {
  const head = HEAD.exec(text)?.[1];
  if (!head) return [text];
  const single = /^әкімдік|^әкімдіг/iu.test(head) ? 'әкімдігі' : /аппарат/iu.test(head) ? 'әкімінің аппараты' : 'әкімі';
  const pieces = text.replace(HEAD, '').split(/\s*,\s*|\s+(?:және|мен|бен|пен)\s+/u);
  const places = pieces.filter((piece) => piece !== '').map(place);
  places.forEach((one, at) => (one.kind ??= places.slice(at + 1).find(({ kind }) => kind !== null)?.kind ?? null));
  return places.map(({ name, kind }) => {
    if (kind === 'rural') return `${name} әкімдері`;
    if (kind === null) return `${name} ${single}`;
    const noun = kind === 'city' ? 'қаласының' : 'ауданының';
    return name === '' ? (kind === 'city' ? 'қалалар әкімдері' : 'аудандар әкімдері') : `${name} ${noun} ${single}`;
  });
}

function place(piece: string): Place {
  const text = piece.replace(HEAD, '').trim();
  if (RURAL.test(text)) return { name: text, kind: 'rural' };
  if (DISTRICT.test(text)) return { name: withoutAll(text.replace(DISTRICT, '')), kind: 'district' };
  if (CITY.test(text)) return { name: withoutAll(text.replace(CITY, '')), kind: 'city' };
  return { name: text, kind: null };
}

const withoutAll = (name: string): string => name.replace(/^(барлық|облыстың|облыс|облыстық маңызы бар)$/iu, '').trim();
