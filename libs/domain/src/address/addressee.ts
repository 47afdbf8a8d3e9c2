import { addressWords, type AddressLanguage, type AddressWord } from './address-words.js';
import { kazakhBodies, type KazakhCase } from './kazakh-bodies.js';
import { kazakhInCyrillic } from './kazakh-forms.js';
import { russianBodies, type BodyMention, type RussianCase } from './russian-bodies.js';
import type { Signal, SignalCode } from './signal.js';

/** The cases in which the one who is to act stands beside each kind of signal, the likelier first. */
const RUSSIAN_ROLES: Partial<Record<SignalCode, readonly RussianCase[]>> = {
  performative: ['dative', 'instrumental', 'genitive', 'accusative'],
  request: ['dative', 'accusative'],
  reported: ['dative'],
  modal: ['dative', 'genitive'],
  weak_modal: ['dative'],
  duty: ['nominative'],
  passive_duty: ['instrumental'],
  prohibition: ['dative', 'nominative'],
  task: ['genitive', 'instrumental', 'dative'],
  imperative: [],
  optative: ['nominative'],
  addressed_infinitive: ['dative'],
  expectation: ['genitive'],
};
const KAZAKH_ROLES: Partial<Record<SignalCode, readonly KazakhCase[]>> = {
  performative: ['dative', 'ablative', 'accusative', 'genitive'],
  request: ['ablative', 'dative', 'accusative'],
  reported: ['dative'],
  modal: ['nominative', 'dative'],
  weak_modal: ['nominative'],
  duty: ['nominative'],
  prohibition: ['nominative', 'dative'],
  task: ['genitive', 'dative'],
  optative: ['nominative'],
  addressed_infinitive: ['dative'],
  expectation: ['ablative'],
};

/**
 * Whom a sentence instructs, in the nominative, several joined by «; »; null where nobody is named.
 *
 * The body stands in the case that the deciding signal asks for («поручаю Правительству», «Правительство должно»); a
 * pronoun («ему», «олар») stands for the body that the previous sentence named.
 */
export function addresseeOf(
  sentence: string,
  lang: AddressLanguage,
  signals: readonly Signal[],
  previous?: string | null,
): string | null {
  const for_ = [...signals].filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const signal of for_) {
    const names = lang === 'ru' ? russianNames(sentence, signal) : kazakhNames(sentence, signal);
    if (names.length > 0) return [...new Set(names)].join('; ');
  }
  return for_.length > 0 && previous ? byPronoun(sentence, previous, lang) : null;
}

function russianNames(sentence: string, { code, words: said }: Signal): string[] {
  const words = addressWords(sentence);
  const bodies = russianBodies(words);
  const roles = /чтобы$/u.test(said) ? (['nominative'] as const) : (RUSSIAN_ROLES[code] ?? []);
  for (const role of roles) {
    // «поручаю создать фонд», «поручаю Правительству»: the object of the work stands in the same case as the one obliged.
    if (role === 'accusative' && !/^(обязываю|уполномочиваю|возлага|прошу|призываю)/iu.test(said)) continue;
    const named = bodies.filter(
      (body, index) =>
        body.cases.includes(role) &&
        stands(
          words.map(({ low }) => low),
          body,
          role,
          code,
          bodies[index - 1],
        ),
    );
    if (named.length > 0) return withJoined(words, bodies, named, role).map(({ name }) => name);
  }
  return [];
}

/** «от министров и акимов»: the preposition of the first holds for what «и» joins to it. */
function withJoined(
  words: readonly AddressWord[],
  bodies: readonly BodyMention[],
  named: readonly BodyMention[],
  role: RussianCase,
): readonly BodyMention[] {
  return bodies.filter((body, index) => {
    if (named.includes(body)) return true;
    const before = bodies[index - 1];
    const joined = before !== undefined && named.includes(before) && body.cases.includes(role);
    return joined && body.begin === before.end + 1 && words[before.end]?.low === 'и';
  });
}

/** Whether a body in that case is the one spoken to, not «при Правительстве», «от имени министра», «в Парламент». */
function stands(
  low: readonly string[],
  { begin }: BodyMention,
  role: RussianCase,
  code: SignalCode,
  before: BodyMention | undefined,
): boolean {
  const preposition = low[begin - 1] ?? '';
  if (role === 'instrumental' && code === 'passive_duty')
    return !/^(с|со|между|над|под|за|перед)$/u.test(low[begin - 1] ?? '');
  if (role === 'instrumental') return preposition === 'перед' || low[(before?.begin ?? 0) - 1] === 'перед';
  if (role === 'genitive') {
    if (code === 'expectation')
      return preposition === 'от' || /^(предложени|решени|план|доклад|действи)/u.test(preposition);
    if (code === 'task') return /^(задач|приоритет|обязанност)/u.test(preposition);
    return preposition === 'от' || /^у$/u.test(preposition);
  }
  if (role === 'accusative') return !/^(в|во|через|за|про|о|об)$/u.test(preposition);
  const handed = /^(доложить|докладывать|представить|направить|внести|сообщить|передать|предоставить)$/u;
  if (role === 'dative' && handed.test(preposition)) return false;
  if (role === 'dative') return !/^(к|ко|по|благодаря|согласно|вопреки)$/u.test(preposition);
  return !/^(в|во|на|через|за|про)$/u.test(preposition);
}

function kazakhNames(sentence: string, { code, words: said }: Signal): string[] {
  const words = addressWords(kazakhInCyrillic(sentence));
  const bodies = kazakhBodies(words);
  for (const role of KAZAKH_ROLES[code] ?? []) {
    if (role === 'accusative' && !/^(міндеттеймін|шақырамын)/iu.test(said)) continue;
    const named = bodies.filter(({ begin, kase, end }) => {
      const after = words[end]?.low ?? '';
      // «Министрлікке … қайта қарау қажет», but not «Үкіметке ұсыныс енгізу қажет»: to whom it is handed.
      const handed = begin > 0 || /^(енгізу|беру|ұсыну|жолдау|жіберу|хабарлау|бағындыру|өткізу)/u.test(said);
      if (code === 'prohibition' && role === 'dative' && !/^тыйым/u.test(said)) return false;
      if (code === 'modal' && role === 'dative' && handed) return false;
      // «арнайы қор құру қажет»: an object without an ending, not the one who is to act.
      if (role === 'nominative' && /^(құру|құруы|құруымыз|ашу|ашуымыз|құрған|құрып|реформасын|реформасы)/u.test(after))
        return false;
      return (
        kase === role &&
        !/^(жанынан|атынан|тарапынан|бойынша|туралы|сияқты|қатысты|жүктелген|басшылығымен|төрағалығымен|қатысуымен)$/u.test(
          after,
        )
      );
    });
    if (named.length > 0) return named.map(({ name }) => name);
  }
  return [];
}

const PRONOUNS: Readonly<Record<AddressLanguage, readonly (readonly [RegExp, boolean])[]>> = {
  ru: [
    [/(?<!\p{L})(им|они|этим органам|данным органам)(?!\p{L})/iu, true],
    [
      /(?<!\p{L})(ему|он|оно|она|ей|этому ведомству|этому органу|этому министерству|ведомству|ведомство)(?!\p{L})/iu,
      false,
    ],
  ],
  kk: [
    [/(?<!\p{L})(олар|оларға|олардан|олардың)(?!\p{L})/iu, true],
    [/(?<!\p{L})(ол|оған|одан|оның)(?!\p{L}| үшін)/iu, false],
  ],
};

function byPronoun(sentence: string, previous: string, lang: AddressLanguage): string | null {
  const pronoun = PRONOUNS[lang].find(([form]) => form.test(sentence));
  if (!pronoun) return null;
  const bodies = lang === 'ru' ? russianBodies(previous) : kazakhBodies(previous);
  const named =
    pronoun[1] && bodies.length > 1 ? bodies : (bodies.filter(({ plural }) => plural === pronoun[1]) ?? bodies);
  return (
    (named.length > 0 ? named : bodies)
      .map(({ name }) => name)
      .slice(0, pronoun[1] ? undefined : 1)
      .join('; ') || null
  );
}
