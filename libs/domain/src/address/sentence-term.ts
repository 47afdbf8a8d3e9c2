import type { LocalDate } from '../calendar/local-date.js';
import { KZ_CALENDAR } from '../calendar/kz-calendar.js';
import { lookUp } from '../deadlines/lexicon.js';
import { numberWord } from '../deadlines/numerals.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import type { DeadlineKind } from '../deadlines/reading.js';
import { addressWords, type AddressLanguage, type AddressWord } from './address-words.js';

const ROMAN = /^[IVX]{1,4}$/u;
const RU_GLUE =
  /^(в|во|не|течение|позднее|позже|срок|срока|сроки|до|к|ко|с|со|за|по|начиная|текущего|этого|следующего|этом|следующем|нынешнем|ближайшие|предстоящие|одного|двух|трех|полтора|полутора|наступающего|уже|включительно|чем|через)$/u;
const RU_COMPOUND =
  /^(двух|трех|четырех|пяти|шести|десяти|двадцати|полутора|полуторо|одно)?(месячный|недельный|дневный|летний|годичный)$/u;
const KK_GLUE =
  /^(дейін|бастап|ішінде|мерзімде|мерзімінде|қарай|осы|келесі|келер|алдағы|таяу|жылдың|жылғы|айдың|айының|сайын|бойы|кейін|кешіктірмей|биылғы|биыл|биылдан|жұмыс|күні|ағымдағы|жарты)$/u;
const KK_CLOSER = /^(дейін|бастап|ішінде|мерзімде|мерзімінде|қарай|сайын|бойы|кейін|кешіктірмей|шейін|биылдан)$/u;
const RU_OPENING =
  /^(в|во|до|к|ко|с|со|за|по|не|начиная|ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно|уже|этой|этим|следующей|следующим|будущей|нынешней|весной|летом|осенью|зимой|каждый|каждую|каждое|каждые|\d.*|[ivx]+|через)$/u;

/** Terms told in words that no calendar knows. */
const WORDINGS: Readonly<Record<AddressLanguage, RegExp>> = {
  ru: /(?<!\p{L})(незамедлительно|немедленно|безотлагательно|в срочном порядке|в (?:самые )?(?:кратчайш|сжат|короткие|максимально кратк|ближайш)\p{L}* срок\p{L}*|в ближайшее время|(?:до|к) (?:начал|конц|завершени|окончани)\p{L}+ (?:\p{L}+ )?учебного года|в (?:этом|следующем|нынешнем|текущем|новом) учебном году|в ходе (?:\p{L}+ )?сессии|с (?:этого|нового|следующего) учебного года|(?:к|до) (?:эт|следующ|нов)\p{L}+ учебно(?:му|го) год[ауе]|(?:до (?:начала|конца|завершения|окончания|наступления|открытия)|к (?:началу|концу|завершению|окончанию|наступлению|открытию)) (?:(?!года|квартала|месяца|недели|полугодия)\p{L}+(?:ого|его|ей|ой|их|ых|его) )?(?!года|квартала|месяца|недели|полугодия|\d|\p{L}+(?:ать|ить|еть|уть|ять|ыть|сти|чь)(?!\p{L}))\p{L}+)(?!\p{L})/iu,
  kk: /(?<!\p{L})(дереу|шұғыл түрде|шұғыл|кідіріссіз|тез арада|(?:барынша |мейлінше |неғұрлым |өте )?қысқа мерзім(?:де|нің ішінде)|жақын арада|(?:жылу беру )?(?:\p{L}+ ){1,2}(?:\p{L}*(?:ғанға|генге|қанға|кенге)) дейін|(?:осы |биылғы )?(?!жыл|ай|апта|тоқсан|жартыж)\p{L}+(?:ның|нің|дың|дің|тың|тің) (?:соңына|аяғына|басына) дейін|(?:күн|қыс|аяз|көктем|жаз|күз|оқу жылы) \p{L}+(?:ғанша|генше|қанша|кенше)|қысқа дейін|(?:осы |келесі |биылғы )?сессия барысында|(?:осы|келесі|биылғы) сессияда|(?:осы|келесі|жаңа|биылғы) оқу жыл(?:ында|ынан бастап|ына дейін|ына қарай)|(?:келесі|кезекті|алдағы) \p{L}+(?:ға|ге|қа|ке) дейін)(?!\p{L})/iu,
};
const NO_TERM: ReadonlySet<DeadlineKind> = new Set([
  'none',
  'not_a_date',
  'horizon',
  'reference',
  'schedule',
  'continuous',
]);
const ANY_DAY = '2026-01-12' as LocalDate;

/**
 * The words of a sentence that say by when, as they were written; several are joined by «; ». Null where none are.
 *
 * Quantities («до 1000 школ»), ages, money and horizons of documents are no terms. Which date the words mean is what
 * {@link readDeadline} tells.
 */
export function termOf(sentence: string, lang: AddressLanguage): string | null {
  const words = addressWords(sentence);
  const terms = runs(words, lang)
    .map(({ begin, end }) => sentence.slice(words[begin]!.start, words[end - 1]!.end))
    .filter((phrase) => isTerm(phrase));
  if (terms.length > 0) return terms.join('; ');
  return WORDINGS[lang].exec(sentence)?.[1] ?? null;
}

function isTerm(phrase: string): boolean {
  const { kind, ask } = readDeadline(phrase, { today: ANY_DAY, calendar: KZ_CALENDAR, roll: 'previous' });
  return !NO_TERM.has(kind) && !(kind === 'vague' && !ask);
}

interface Run {
  readonly begin: number;
  readonly end: number;
}

/** The longest stretches of words that all belong to the language of terms and name a period or a day. */
function runs(words: readonly AddressWord[], lang: AddressLanguage): Run[] {
  const found: Run[] = [];
  let index = 0;
  while (index < words.length) {
    let end = index;
    while (end < words.length && belongs(words, end, lang)) end += 1;
    const run = end > index ? trimmed(words, index, end, lang) : null;
    if (run) found.push(run);
    index = Math.max(end, index) + 1;
  }
  return found;
}

function belongs(words: readonly AddressWord[], at: number, lang: AddressLanguage): boolean {
  const { low, text, isWord } = words[at]!;
  if (/^[-–]$/u.test(text)) return /\d$/u.test(words[at - 1]?.low ?? '') && /^\d/u.test(words[at + 1]?.low ?? '');
  if (text === '.') return /^(г|гг|ж|т)$/u.test(words[at - 1]?.low ?? '');
  if (!isWord) return false;
  // «жылу беру маусымының», «оқу жылында»: a season or a year of something else
  const ofSomething = /^маусым(ы|ын|ына|ында|ының|ынан)$/u.test(low) && isOther(words[at - 1]);
  if (ofSomething || (/^жыл/u.test(low) && words[at - 1]?.low === 'оқу')) return false;
  if (/^\d/u.test(low) || ROMAN.test(text)) return true;
  if (/^Год/u.test(text) && at > 0) return false;
  if (/^\d+-/u.test(text)) return true;
  const known = lookUp(low);
  if (known) {
    // «за», «на», «и», «с» are marks of a term only beside one; the runs are trimmed of them afterwards.
    return known.lang === lang || known.sense.is !== 'mark';
  }
  if (numberWord(low)) return true;
  return lang === 'ru' ? RU_GLUE.test(low) || RU_COMPOUND.test(low) : KK_GLUE.test(low) || low === 'биылдан';
}

const isOther = (word: AddressWord | undefined): boolean =>
  word?.isWord === true && /^\p{L}/u.test(word.text) && !lookUp(word.low);

const isCore = ({ low }: AddressWord): boolean => {
  if (/^(биыл|биылдан|биылғы)$/u.test(low) || RU_COMPOUND.test(low)) return true;
  const sense = lookUp(low)?.sense.is;
  return sense === 'month' || sense === 'season' || sense === 'unit' || sense === 'every';
};

/** Without loose joints at either end; null where no period stands in it or nothing says that it is a term. */
function trimmed(words: readonly AddressWord[], from: number, to: number, lang: AddressLanguage): Run | null {
  let begin = from;
  let end = to;
  if (lang === 'kk') end = withoutAmount(words, begin, closedBy(words, begin, end));
  while (end > begin && isLoose(words[end - 1]!, lang, 'end')) end -= 1;
  while (begin < end && isLoose(words[begin]!, lang, 'begin')) begin += 1;
  const run = words.slice(begin, end);
  if (!run.some(isCore)) return null;
  if (lang === 'ru') return russianRun(words, begin, end);
  if (run[0]!.low === 'соңғы') return null;
  return kazakhRun(run, words[end]) ? { begin, end } : null;
}

/** «жыл соңына дейін 142 …»: behind the word that closes a term only another term may follow. */
function closedBy(words: readonly AddressWord[], begin: number, end: number): number {
  for (let at = end - 1; at >= begin; at -= 1) {
    if (KK_CLOSER.test(words[at]!.low)) return at + 1;
  }
  return end;
}

/** «алдағы бес жылда кемінде 15 …»: behind a locative a number counts something else. */
function withoutAmount(words: readonly AddressWord[], begin: number, end: number): number {
  const at = words
    .slice(begin, end)
    .findIndex(({ low }, index) => index > 0 && /^(жылда|айда|аптада|\p{L}+[ыі]нда|\p{L}+[ыі]нде)$/u.test(low));
  const rest = at < 0 ? [] : words.slice(begin + at + 1, end);
  const counts =
    rest.length > 0 && rest.every(({ low }) => /^(\d.*|кемінде|кем)$/u.test(low) || numberWord(low) !== null);
  return counts ? begin + at + 1 : end;
}

function isLoose({ low, text }: AddressWord, lang: AddressLanguage, side: 'begin' | 'end'): boolean {
  if (/^[-–.]$/u.test(text)) return side === 'begin' || text !== '.';
  if (lang === 'ru') {
    if (/^(и|или|а|уже|по|на)$/u.test(low)) return true;
    return (
      side === 'end' &&
      (RU_GLUE.test(low) || lookUp(low)?.sense.is === 'mark') &&
      !/^(срок|сроки|включительно)$/u.test(low)
    );
  }
  if (/^(мен|пен|бен|және|ең|жұмыс|бас|соң)$/u.test(low)) return side === 'begin' || low !== 'соң';
  return side === 'begin' && /^(үшін|дейін|бастап|ішінде|қарай|бойы|кейін|сайын)$/u.test(low);
}

/** A Russian term opens with a preposition, an adverb or an instrumental; «на десять лет» is a horizon. */
function russianRun(words: readonly AddressWord[], from: number, end: number): Run | null {
  let begin = from;
  while (begin < end && !RU_OPENING.test(words[begin]!.low)) begin += 1;
  if (begin >= end || !words.slice(begin, end).some(isCore)) return null;
  const first = words[begin]!.low;
  if (words[begin - 1]?.low === 'на' || first === 'на') return null;
  if (/^объяв/u.test(words[begin - 1]?.low ?? '')) return null;
  if (/^\d/u.test(first) && /^(до|от|более|менее|около|свыше|чем)$/u.test(words[begin - 1]?.low ?? '')) return null;
  return { begin, end };
}

/** A Kazakh term carries a case or a word behind it that says by when; «үш жыл», «жылғы» alone do not. */
function kazakhRun(run: readonly AddressWord[], next: AddressWord | undefined): boolean {
  if (/^(арналған|бұрын|көлемінде)$/u.test(next?.low ?? '') || run.some(({ low }) => low === 'арналған')) return false;
  if (run.length === 1 && /(ғы|гі|қы|кі)$/u.test(run[0]!.low)) return false;
  if (/(дағы|дегі|тағы|тегі)$/u.test(run.at(-1)!.low)) return false;
  const last = run.at(-1)!.low;
  if (/^(жыл|ай|күн|апта|тоқсан|жылғы|жылдық|айлық|күндік|тоқсандық|жылды|күнді|айды|жылдың|айдың|күні)$/u.test(last))
    return /^\d{4}$/u.test(run[0]?.low ?? '') && last === 'жылы';
  return true;
}
