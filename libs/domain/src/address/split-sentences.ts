/** Shortenings behind which the sentence goes on, whatever letter follows: «ст. 5», «им. Абая», «г. Астана», «б.з.». */
const NEVER_ENDS =
  /(?:^|[\s(«"„])(?:ст|п|пп|подп|гл|им|ул|пр|просп|обл|акад|проф|доц|см|рис|табл|стр|тел|напр|т\.\s?е|т\.\s?к|т\.\s?н|и\.\s?о|о|қ|ауд|көш|м\.\s?а|т\.\s?ғ\.\s?к|ғ|ж\.\s?ш|с\.\s?ш|тов|гр|г|гг|мкр|д|кв|млн|млрд|трлн|тыс|мың|№)\.$/iu;
/** Shortenings that may also end a sentence; a capital letter behind them begins the next one. */
const MAY_END = /(?:^|\s)(?:т\.\s?д|т\.\s?п|др|пр|проч|т\.\s?б|т\.\s?с\.\s?с|руб|тг|га|км|кв\.\s?м|чел|экз|долл)\.$/iu;
/** «2025 г.», «2024–2026 гг.», «2025 ж.» */
const YEAR_SHORT = /\d{4}\s?(?:г|гг|ж|жж)\.$/u;
/** «К.», «Қ.К.»: initials of a name. */
const INITIAL = /(?:^|[\s(«"„.])\p{Lu}\.$/u;
/** «1.», «12.1.», «а)», «IV.» at the beginning: the number of a point, not a sentence. */
const POINT_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLІХ]{1,6}|\p{L})[.)]$/u;
const END = /[.!?…]+["»”’)\]]*(?=\s|$)/gu;
const WORDS_OF_A_SENTENCE = 6;

/**
 * The sentences of one paragraph, trimmed, in their order; nothing between them is lost but white space.
 *
 * Abbreviations, initials, decimal numbers, numbers of points and years («2025 г.») do not end a sentence; a full stop
 * inside quotation marks does only where a new sentence follows.
 */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let begin = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text.slice(begin, end), text.slice(end))) continue;
    sentences.push(text.slice(begin, end).trim());
    begin = end;
  }
  const rest = text.slice(begin).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

function endsSentence(sentence: string, rest: string): boolean {
  const next = rest.trimStart();
  if (next === '') return true;
  const opens = /^[—–-]?\s?["«„“(]?[\p{Lu}\d]/u.test(next);
  if (!opens) return false;
  // «– Понятно! – сказал он.»: what follows a dash in lower case never gets here.
  const whole = sentence.trim();
  if (!/\.["»”’)\]]*$/u.test(whole) || /\.{2,}|…/u.test(whole.slice(-4))) return true;
  const bare = whole.replace(/["»”’)\]]+$/u, '');
  if (POINT_NUMBER.test(bare)) return false;
  const capital = /^["«„(—–-]*\s?\p{Lu}/u.test(next);
  if (YEAR_SHORT.test(bare)) return capital && whole.split(' ').length >= WORDS_OF_A_SENTENCE;
  if (NEVER_ENDS.test(bare) || INITIAL.test(bare)) return false;
  return MAY_END.test(bare) ? capital : true;
}
