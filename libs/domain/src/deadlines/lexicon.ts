import { foldKazakh, folded } from './fold-kazakh.js';
import type { KkCase, Mark, Sense, Unit } from './sense.js';

interface Entry {
  readonly lang: 'ru' | 'kk';
  /** Matches the whole word. */
  readonly form: RegExp;
  readonly sense: Sense;
}

const mark = (value: Mark): Sense => ({ is: 'mark', mark: value });
const unit = (value: Unit): Sense => ({ is: 'unit', unit: value });
const every = (value: Unit): Sense => ({ is: 'every', unit: value });
const ru = (form: RegExp, sense: Sense): Entry => ({ lang: 'ru', form, sense });
const kk = (form: RegExp, sense: Sense): Entry => ({ lang: 'kk', form, sense });

const RU_MONTHS = [
  'янв(ар([ьяюе]\\p{L}*)?|\\.)?',
  'февр?(ал([ьяюе]\\p{L}*)?|\\.)?',
  'март[ауе]?(ом)?',
  'апр(ел([ьяюе]\\p{L}*)?|\\.)?',
  'ма[йяюе](ем)?',
  'июн[ьяюе](ем)?',
  'июл[ьяюе](ем)?',
  'авг(уст[ауе]?(ом)?)?',
  'сен(т(ябр([ьяюе]\\p{L}*)?)?)?',
  'окт(ябр([ьяюе]\\p{L}*)?)?',
  'ноя(б(р([ьяюе]\\p{L}*)?)?)?',
  'дек(абр([ьяюе]\\p{L}*)?)?',
];
const KK_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек|қыркүйег',
  'қазан',
  'қараша',
  'желтоқсан',
];
const KK_MONTHS_SHORT = ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'желт?'];
/** Endings of a Kazakh noun in the singular, possessive or not; «маусымы» (a season of something) stays out. */
const KK_END =
  '(ы|і|сы|сі)?(да|де|та|те|нда|нде)?(ға|ге|қа|ке|на|не|ына|іне)?(ның|нің|дың|дің|тың|тің)?(нан|нен|дан|ден|тан|тен)?(ғы|гі|дағы|дегі|тағы|тегі|ды|ді|ты|ті|н|ны|ні)?';

const ENTRIES: readonly Entry[] = [
  ...RU_MONTHS.map((stem, index) => ru(new RegExp(`^(${stem})$`, 'u'), { is: 'month', month: index + 1 })),
  ...KK_MONTHS_SHORT.map((stem, index) => kk(new RegExp(`^${stem}$`, 'u'), { is: 'month', month: index + 1 })),
  ...KK_MONTHS.map((stem, index) => kk(new RegExp(`^(${stem})${KK_END}$`, 'u'), { is: 'month', month: index + 1 })),
  ru(/^(весн\p{L}{1,2}|весенн(ий)?)$/u, { is: 'season', season: 'spring' }),
  ru(/^лет(о|ом|а|у|н)$/u, { is: 'season', season: 'summer' }),
  ru(/^осен(ь|и|ью|н)$/u, { is: 'season', season: 'autumn' }),
  ru(/^зим(а|ы|ой|у|е|н)$/u, { is: 'season', season: 'winter' }),
  kk(/^көктем(де|ге|нің|і|гі|інде|іне)?$/u, { is: 'season', season: 'spring' }),
  kk(/^жаз(да|ға|дың|ы|ғы|ында|ына)?$/u, { is: 'season', season: 'summer' }),
  kk(/^күз(де|ге|дің|і|гі|інде|іне)?$/u, { is: 'season', season: 'autumn' }),
  kk(/^қыс(та|тың|ы|қы|ында|ына)?$/u, { is: 'season', season: 'winter' }),
  ...['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресен'].map((stem, index) =>
    ru(new RegExp(`^${stem}(ам|а|у|ы|е|ью|ей|ой|ье|ьям)?$`, 'u'), { is: 'weekday', weekday: index + 1 }),
  ),
  ...['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'].map((stem, index) =>
    kk(new RegExp(`^${stem}(сі|сінде|сіне|ның|ге|ға|де|да|лік)?$`, 'u'), { is: 'weekday', weekday: index + 1 }),
  ),
  ru(/^(ежегодн\p{L}*|ежег(од)?)$/u, every('year')),
  ru(/^(ежеквартальн\p{L}*|ежекв(арт(ал)?)?|поквартальн\p{L}*)$/u, every('quarter')),
  ru(/^(ежемесячн\p{L}*|ежемес(яч)?|помесячн\p{L}*)$/u, every('month')),
  ru(/^(еженедельн\p{L}*|еженед(ел)?|понедельно)$/u, every('week')),
  ru(/^(ежедневн\p{L}*|ежедн|ежесуточн\p{L}*)$/u, every('day')),
  ru(/^(ежеполугодн\p{L}*|полугодов\p{L}*)$/u, every('half')),
  ru(/^(ежедекадн\p{L}*|подекадно)$/u, every('decade')),
  ...['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'].map((short, index) =>
    ru(new RegExp(`^${short}$`, 'u'), { is: 'weekday', weekday: index + 1 }),
  ),
  kk(/^күнделікті$/u, every('day')),
  ru(/^(до|к|ко|срок до)$/u, mark('by')),
  ru(/^непозднее$/u, mark('latest')),
  ru(/^(по|включительно|вкл)$/u, mark('through')),
  ru(/^(с|со|начиная|от)$/u, mark('from')),
  ru(/^втечение$/u, mark('within')),
  ru(/^(кажд\p{L}*)$/u, mark('each')),
  ru(/^(конц[аеуом]{1,2}|конец|кон|окончани\p{L}*|завершени\p{L}*|исход[ауе]?|истечения)$/u, mark('end')),
  ru(/^(начал[аоуе]м?|нач)$/u, mark('start')),
  ru(/^(середин\p{L}*|сер)$/u, mark('mid')),
  ru(/^(эт(от|ого|ому|ом|им|а|ой|у|и|их)|текущ\p{L}*|тек|настоящ\p{L}*|нынешн\p{L}*|сего|данного)$/u, mark('this')),
  ru(/^(следующ\p{L}*|след|будущ\p{L}*|предстоящ\p{L}*)$/u, mark('next')),
  ru(/^(ближайш\p{L}*)$/u, mark('lead')),
  ru(/^(рабоч\p{L}*|раб)$/u, mark('working')),
  ru(/^(календарн\p{L}*|кал)$/u, mark('calendar')),
  ru(/^(после|спустя)$/u, mark('after')),
  ru(/^неранее$/u, mark('not_before')),
  ru(/^неменее$/u, mark('at_least')),
  ru(/^(раз|раза|разу|однократно)$/u, mark('times')),
  ru(/^на$/u, mark('horizon')),
  ru(/^(числ[аоуе]м?|чис)$/u, mark('dayno')),
  ru(/^(отчетн\p{L}*|отчётн\p{L}*)$/u, mark('reported')),
  ru(/^(и|или|а)$/u, mark('and')),
  kk(/^(дейін|дейінгі|шейін|қарай|таман)$/u, mark('by')),
  kk(/^(кешіктірмей|кешіктірілмей|асырмай|қалмай)$/u, mark('latest')),
  kk(/^(бастап|бастау)$/u, mark('from')),
  kk(/^(ішінде|бойы|бойына|барысында|аралығында|мерзімде|мерзімінде|мерзім)$/u, mark('within')),
  kk(/^(сайын|сайынғы|әр|әрбір)$/u, mark('each')),
  kk(/^(соң(ы|ына|ында|ғы|ын|ынан)|аяғ(ы|ына|ында|ын|ынан)|аяқталғанға|аяқталуына|қоса|қосқанда)$/u, mark('end')),
  kk(/^бас(ы|ына|ында|ын|ынан|талғанға)$/u, mark('start')),
  kk(/^орта(сы|сына|сында|сын|сынан)$/u, mark('mid')),
  kk(/^(осы|ағымдағы|биыл|биылғы|үстіміздегі)$/u, mark('this')),
  kk(/^(келесі|келер|болашақ)$/u, mark('next')),
  kk(/^(алдағы|таяу|жақын)$/u, mark('lead')),
  kk(/^жұмыс$/u, mark('working')),
  kk(/^күнтізбелік$/u, mark('calendar')),
  kk(/^(кейін|соң|кейінгі)$/u, mark('after')),
  kk(/^(ерте|бұрын)$/u, mark('not_before')),
  kk(/^(кемінде|кем|аз)$/u, mark('at_least')),
  kk(/^(рет|реттен|мәрте)$/u, mark('times')),
  kk(/^арналған$/u, mark('horizon')),
  kk(/^есепті$/u, mark('reported')),
  kk(/^(және|мен|пен|бен)$/u, mark('and')),
  ru(/^(год(а|у|ом|е|ы|ов|ах|ам|ами)?|гг?|лет)$/u, unit('year')),
  ru(/^(полугоди\p{L}*|полугод|полуг|п\/г|полгода|полугода)$/u, unit('half')),
  ru(/^(квартал\p{L}*|кварт|кв)$/u, unit('quarter')),
  ru(/^(месяц\p{L}*|мес|месячн\p{L}*)$/u, unit('month')),
  ru(/^(недел\p{L}*|нед|недельн\p{L}*)$/u, unit('week')),
  ru(/^(дн(я|ей|ю|ем|ям|ях|и|е)?|день|сут(ки|ок)|дневн\p{L}*)$/u, unit('day')),
  ru(/^декад\p{L}*$/u, unit('decade')),
  kk(/^(жартыжылды(қ|ғ)\p{L}*|жартыж\p{L}*|жжылдық)$/u, unit('half')),
  kk(/^тоқс?$/u, unit('quarter')),
  kk(
    /^тоқсан(ы|ның|да|ға|дан|ында|ына|нан|дық|дағы|ынан|ының|дың|аралық|дар(ы|ының|ында|ына|да|ға|дың)?)?$/u,
    unit('quarter'),
  ),
  kk(
    /^(жыл(ы|ғы|дың|ға|да|дан|ына|ында|дары|дарға|дарында|дарда|дардың|дар|ының|ынан|дық|дарына|дарғы)?|ж|жж)$/u,
    unit('year'),
  ),
  kk(/^(ай(ы|дың|ға|да|дан|ына|ында|ының|лық|ынан|ғы|дағы)?)$/u, unit('month')),
  kk(/^апта(сы|ның|ға|да|дан|сына|сында|сының|лық|ға)?$/u, unit('week')),
  kk(/^(күн(і|ге|іне|нің|де|дік|нен|інде|інің|інен|дер|дері|дегі|ді)?|тәулік\p{L}*|жұлдыз\p{L}*)$/u, unit('day')),
  kk(/^онкүнді[кг]\p{L}*$/u, unit('decade')),
];

/** The Kazakh words once more without the letters that a Russian keyboard lacks. */
const FOLDED = ENTRIES.filter(({ lang }) => lang === 'kk').map((entry) => ({ ...entry, form: folded(entry.form) }));

/** What a word means for a term, or null; Kazakh typed on a Russian keyboard («карашага дейин») is understood too. */
export function lookUp(word: string): { sense: Sense; lang: 'ru' | 'kk' } | null {
  const entry = ENTRIES.find(({ form }) => form.test(word)) ?? FOLDED.find(({ form }) => form.test(foldKazakh(word)));
  return entry ? { sense: entry.sense, lang: entry.lang } : null;
}

/** The case of a Kazakh noun by its ending; null where it has none of the four that matter to a term. */
export function kkCaseOf(word: string): KkCase {
  if (/(га|ге|ка|ке|ына|ине|сына|сине)$/u.test(word) && !/[ғқ]/u.test(word)) return 'dative';
  if (/(ға|ге|қа|ке|ына|іне|сына|сіне)$/u.test(word) || /[аәеиоөуұүыі]на$|[аәеиоөуұүыі]не$/u.test(word))
    return 'dative';
  if (/(дан|ден|тан|тен|нан|нен)$/u.test(word) && !/(желтоқсан|қазан|ақпан)$/u.test(word)) return 'ablative';
  if (/(ның|нің|дың|дің|тың|тің)$/u.test(word)) return 'genitive';
  if (/(да|де|та|те)$/u.test(word) && !/^(шілде)$/u.test(word)) return 'locative';
  return null;
}
