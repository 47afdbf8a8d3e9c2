import { addressWords, isCapital, type AddressWord } from './address-words.js';

export type KazakhCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'ablative' | 'instrumental' | 'locative';

/** A state body or official that a Kazakh sentence names, in its case, and what it is called in the nominative. */
export interface KazakhMention {
  readonly begin: number;
  readonly end: number;
  readonly kase: KazakhCase;
  readonly plural: boolean;
  readonly name: string;
}

interface Head {
  /** The stem, a plural ending where there is one, a possessive one where there is one. */
  readonly form: RegExp;
  /** Takes words before it into its name. */
  readonly lead: boolean;
}

const head = (stem: string, lead = true): Head => ({
  form: new RegExp(
    `^(${stem})(лар|лер|дар|дер|тар|тер)?(ы|і|сы|сі)?(ның|нің|дың|дің|тың|тің|на|не|ға|ге|қа|ке|а|е|ды|ді|ны|ні|ты|ті|н|нан|нен|дан|ден|тан|тен|мен|бен|пен|менен|нда|нде|да|де|та|те)?$`,
    'u',
  ),
  lead,
});

const HEADS: readonly Head[] = [
  head('үкімет', false),
  head('премьер-министр', false),
  head('министрлі(?:к|г)'),
  head('министр'),
  head('ведомство'),
  head('агентті(?:к|г)'),
  head('әкімді(?:к|г)'),
  head('(?:президент )?әкімшілі(?:к|г)'),
  head('әкім'),
  head('мәслихат'),
  head('парламент', false),
  head('мәжіліс', false),
  head('сенат', false),
  head('банк'),
  head('қор'),
  head('сот'),
  head('прокуратура'),
  head('комитет'),
  head('палата'),
  head('департамент'),
  head('басқарма'),
  head('орган'),
  head('мемлекеттік орган'),
  head('депутат', false),
  head('комиссия'),
  head('инспекция'),
  head('төраға'),
  head('судья', false),
  head('басшы'),
  head('орынбасар'),
  head('кеңесші'),
  head('прокурор'),
  head('жұмыс беруші', false),
  head('мекеме'),
  head('холдинг'),
  head('компания'),
  head('кәсіпорын'),
  head('кеңсе'),
  head('ассамблея'),
  head('кеңес'),
  head('штаб'),
];

const CASES: readonly (readonly [RegExp, KazakhCase])[] = [
  [/^(ның|нің|дың|дің|тың|тің)$/u, 'genitive'],
  [/^(на|не|ға|ге|қа|ке|а|е)$/u, 'dative'],
  [/^(ды|ді|ны|ні|ты|ті|н)$/u, 'accusative'],
  [/^(нан|нен|дан|ден|тан|тен)$/u, 'ablative'],
  [/^(мен|бен|пен|менен)$/u, 'instrumental'],
  [/^(нда|нде|да|де|та|те)$/u, 'locative'],
];

interface Found {
  readonly head: Head;
  readonly kase: KazakhCase;
  readonly plural: boolean;
  readonly possessive: boolean;
  /** The word without its case. */
  readonly bare: string;
}

function headOf(word: AddressWord): Found | null {
  for (const candidate of HEADS) {
    const match = candidate.form.exec(word.low);
    if (!match) continue;
    const [, , plural, possessive, ending = ''] = match;
    // «қорға», «басы»: too short a stem alone with an ending that is not a case is another word.
    if (/^(қор|сот)$/u.test(match[1]!) && !possessive && !plural && ending === '' && !isCapital(word)) return null;
    // «кеңес беру» is advice; a council stands with its name: «Қауіпсіздік кеңесі».
    if (match[1] === 'кеңес' && !possessive) return null;
    const kase = CASES.find(([form]) => form.test(ending))?.[1] ?? 'nominative';
    return {
      head: candidate,
      kase,
      plural: plural !== undefined,
      possessive: possessive !== undefined,
      bare: word.text.slice(0, word.text.length - ending.length),
    };
  }
  return null;
}

const JOIN = /^(пен|мен|бен|және|әрі|,)$/u;
/** Words that stand before a name and are no part of it. */
const STOP =
  /^(бұл|осы|сол|мұны|оны|бұған|осыған|соған|орай|байланысты|сондықтан|сонымен|сондай-ақ|бірге|бұдан|бөлек|ал|енді|екіншіден|біріншіден|үшіншіден|төртіншіден|ең|алдымен|дейін|қарай|бастап|ішінде|мерзімде|туралы|жөнінде|бойынша|аясында|қатар|тағы|да|де|үшін|арқылы|және|осылайша|демек|мысалы|әсіресе|өйткені|себебі|егер|мен|біз|маған|ол|олар|кейін|соң|сайын|бүгін|биыл|жыл|ай|күн|маңызды|мәселені|мәселе|тиісті|аталған|осындай|мұндай|қазір|жалпы|тиіс|керек|қажет|жаңа|сындарлы|үкіметке|қаражатты|кезінде|барысында|іске|жою)$/u;
const QUALITIES =
  /^(барлық|барша|әрбір|екінші|бірінші|деңгейдегі|мемлекеттік|уәкілетті|жергілікті|атқарушы|құқық|қорғау|өңір|облыс|аудан|қала|ауыл|квазимемлекеттік|орталық|тиісті|мүдделі|салалық|облыстық|аудандық|қалалық|республикалық|өкілді|бақылаушы|қадағалау|күш|құрылымдарының|өңірлердің|облыстардың|қалалардың|аудандардың|өңірлік|шекаралас|бас|жоғары|жоғарғы|аудиторлық|конституциялық|деңгейлі|жауапты|ұлттық|отандық|компания|сот|мүдделі|банктік)$/u;
const GENITIVE = /(ның|нің|дың|дің|тың|тің)$/u;
const OTHER_CASE =
  /(ды|ді|ны|ні|ты|ті|ын|ін|ға|ге|қа|ке|на|не|нан|нен|дан|ден|тан|тен|да|де|та|те|мен|бен|пен|п|са|се|ып|іп|май|мей|лап|леп)$/u;
const LONGEST_NAME = 14;

/** Where the name of a body begins, walking left from its head. */
function leadBegin(words: readonly AddressWord[], at: number, found: Found, from: number): number {
  if (/^әкімшілі/u.test(words[at]!.low)) return at - 1;
  if (!found.head.lead) {
    return at;
  }
  const quote = closingQuote(words, at, from);
  if (quote !== null) return quote;
  if (found.possessive) {
    const capital = capitalLead(words, at, from);
    if (capital !== null) return capital;
  }
  let begin = at;
  while (begin > from && at - begin < LONGEST_NAME) {
    const word = words[begin - 1]!;
    const quality = QUALITIES.test(word.low);
    const genitive =
      GENITIVE.test(word.low) &&
      !/^(бұл|оның|олардың|мұның|біздің|сіздің|менің|үкіметтің|жылдың|айдың|істің)/u.test(word.low) &&
      found.possessive;
    const named = isCapital(word) && begin - 1 > 0 && !STOP.test(word.low) && !headOf(word);
    const ofBody = found.possessive && begin === at && headOf(word)?.kase === 'nominative';
    if (!quality && !genitive && !named && !ofBody) break;
    begin -= 1;
  }
  return begin;
}

/** «Самұрық-Қазына» қоры. */
function closingQuote(words: readonly AddressWord[], at: number, from: number): number | null {
  if (!/^[»"]$/u.test(words[at - 1]?.text ?? '')) return null;
  for (let index = at - 2; index >= from; index -= 1) if (/^[«"]$/u.test(words[index]!.text)) return index;
  return null;
}

/** The capital letter at which a name such as «Су ресурстары және ирригация министрлігі» begins. */
function capitalLead(words: readonly AddressWord[], at: number, from: number): number | null {
  let begin: number | null = null;
  for (let index = at - 1; index >= Math.max(from, at - LONGEST_NAME); index -= 1) {
    const word = words[index]!;
    const joins = /^(және|,|пен|мен|бен)$/u.test(word.low);
    if (!joins && !word.isWord) break;
    if (STOP.test(word.low) && !joins) break;
    if (/\d/u.test(word.text)) break;
    if (joins && begin !== null && !isCapital(words[index - 1])) break;
    if (headOf(word) && !/^(банк|сот|прокуратура)$/u.test(word.low)) break;
    if (isCapital(word)) begin = index;
    else if (begin !== null && !joins && !(QUALITIES.test(word.low) && begin === index + 1)) break;
    else if (
      begin === null &&
      !joins &&
      OTHER_CASE.test(word.low) &&
      !/қа$|ке$|мен$|п$|да$|ды$|ма$/u.test(word.low) &&
      !/^(нарығын|жоқ|қарсы|реттеу)$/u.test(word.low)
    )
      break;
  }
  return begin;
}

/** The bodies that a Kazakh sentence names, in their order. */
export function kazakhBodies(sentence: string | readonly AddressWord[]): KazakhMention[] {
  const words = typeof sentence === 'string' ? addressWords(sentence) : sentence;
  const mentions: KazakhMention[] = [];
  words.forEach((word, index) => {
    const found = headOf(word);
    if (!found || /^(бас|қоры?м|сотқа-да)$/u.test(word.low)) return;
    if (isPartOfName(words, index, found)) return;
    if (/^әкімшілі/u.test(word.low) && !/^(президент|президенті|президентінің)$/u.test(words[index - 1]?.low ?? ''))
      return;
    const begin = leadBegin(words, index, found, mentions.at(-1)?.end ?? 0);
    const government = mentions.at(-1);
    const heads = /^басшысы/u.test(word.low) && government?.end === index && government.name.toLowerCase() === 'үкімет';
    if (heads) mentions.pop();
    mentions.push({
      begin: heads ? government.begin : begin,
      end: index + 1,
      kase: found.kase,
      plural: found.plural,
      name: heads ? `${government.name} ${found.bare}` : nameOf(words, begin, index, found),
    });
  });
  return shareCases(words, mentions);
}

/** «Премьер-Министр», «сот төрағасы», «орган басшылары»: a head that only qualifies the one behind it. */
function isPartOfName(words: readonly AddressWord[], at: number, found: Found): boolean {
  const next = words[at + 1];
  const qualifies = found.kase === 'nominative' || found.kase === 'genitive';
  return qualifies && next !== undefined && headOf(next)?.possessive === true && !found.head.form.test('үкімет');
}

function nameOf(words: readonly AddressWord[], begin: number, at: number, found: Found): string {
  const lead = words
    .slice(begin, at)
    .map((word, index, all) => {
      const before = all[index - 1];
      return before && word.start > before.end ? ` ${word.text}` : word.text;
    })
    .join('');
  const head = begin === at && at === 0 && isSmall(found) ? found.bare.toLowerCase() : found.bare;
  const name = `${lead} ${head}`.trim().replace(/^[,\s]+/u, '');
  const small =
    begin === 0 &&
    at > 0 &&
    QUALITIES.test(words[0]!.low) &&
    !/^(ұлттық|жоғары|жоғарғы|бас|конституциялық)/u.test(words[0]!.low);
  return small ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const isSmall = ({ plural, head: { form } }: Found): boolean => plural || form.test('әкім') || form.test('министрлік');

/** «Үкімет пен депутаттарға»: of several names only the last carries the case. */
function shareCases(words: readonly AddressWord[], mentions: readonly KazakhMention[]): KazakhMention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const one = shared[index]!;
    const next = shared[index + 1]!;
    const between = words.slice(one.end, next.begin).filter(({ isWord, text }) => isWord || text === ',');
    const joined = between.length === 1 && JOIN.test(between[0]!.low);
    if (joined && one.kase === 'nominative') shared[index] = { ...one, kase: next.kase };
  }
  return shared;
}
