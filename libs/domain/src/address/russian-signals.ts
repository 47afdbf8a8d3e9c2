import { addressWords, isClauseSign, isDash, type AddressWord } from './address-words.js';
import { russianBodies, type BodyMention, type RussianCase } from './russian-bodies.js';
import {
  isActionNoun,
  isAmount,
  isFinite,
  isImperative,
  isInfinitive,
  isPurpose,
  isReflective,
  isShortParticiple,
} from './russian-forms.js';
import { termOf } from './sentence-term.js';
import type { Signal, SignalCode } from './signal.js';

/** A modal word that does not count says little about the other clauses of its sentence. */
const AGAINST_ITSELF = -0.4;

const MODAL = /^(необходимо|нужно|надо|следует|надлежит|предстоит|требуется|потребуется)$/u;
const WEAK_MODAL =
  /^(важно|важнее|принципиально|следовало|стоило|запрещается|воспрещается|целесообразно|пора|время|нельзя|недопустимо)$/u;
const PAST_COPULA = /^(было|были|была|был|пришлось|приходилось)$/u;
const SUBORDINATE = /^(котор\p{L}*|если|где|когда|хотя|чьи|чей|чья|куда|насколько|как|какой|какие|каких|какая)$/u;
const OTHERS_OPINION =
  /(^|[^\p{L}])(по мнению|эксперты|экономисты|аналитики|специалисты|некоторые|критики|скептики|кто-то|оппоненты|общественники)(?=[^\p{L}]).*?(считают|полагают|говорят|предлагают|предложили|утверждают|уверены|думают|мнению|,)/iu;
/** «по словам фермеров, …», «как считают ученые, …». */
const BY_WORDS_OF =
  /(^|,\s*)(по (словам|утверждению|версии|уверению) (?!президента)|как (считают|говорят|утверждают|полагают|уверяют)(?!\p{L}))/iu;
/** «говорят, что …», «считалось, что …»: somebody else's words. */
const SAID_BY_OTHERS =
  /(?<!\p{L})(говорят|говорили|считают|считается|считалось|считали|полагают|думают|утверждают|убеждены|уверяют|предлагали|возражают|спорят|пишут|спрашивают|интересуются|недоумевают|задаются вопросом)(?=,\s+(что|почему|зачем|для чего|когда|как))/iu;
const NOT_MEANING = /(не (значит|означает|говорит о том)|вовсе не|это не)/iu;
const EVERYONE =
  /^(каждый|каждая|каждое|каждого|каждому|любой|любая|любое|никто|ничто|все-мы|всякий|граждане|гражданин|человек|люди|дети|казахстанцы|общество|обществу|народ|нация|молодежь|родители|каждым)$/u;
/** «каждый регион», «любое ведомство»: one of many who can be held to it. */
const ONE_OF_MANY =
  /^(регион|район|област|город|округ|орган|школ|вуз|акимат|министр|ведомств|руководител|предприяти|учреждени|компани|банк|поликлиник|больниц|департамент|управлени)/u;
/** What everyone keeps together, nobody does as a task. */
const VALUES =
  /(?<!\p{L})(мир|единств|стабильност|независимост|согласи|суверенитет|дружб|сплоченност)\p{L}{0,3}(?!\p{L})/iu;
const PAST_TIME =
  /(ранее|раньше|неоднократно|(^|\s)уже давал|в прошл(ом|ый)|прошлогодн|в свое время|несколько лет назад|год назад|ещ?е в 20\d\d|в 20\d\d году)/iu;

/** What a Russian sentence shows for and against its being an instruction. */
export function russianSignals(sentence: string): Signal[] {
  return new RussianSentence(sentence).signals();
}

class RussianSentence {
  private readonly words: readonly AddressWord[];
  private readonly bodies: readonly BodyMention[];
  private readonly found: Signal[] = [];

  constructor(private readonly sentence: string) {
    this.words = addressWords(sentence);
    this.bodies = russianBodies(this.words);
  }

  signals(): Signal[] {
    this.performatives();
    this.reported();
    this.words.forEach((word, index) => {
      if (MODAL.test(word.low)) this.modal(word, index);
      if (/^(долж(ен|на|но|ны)|обязан(а|о|ы)?)$/u.test(word.low)) this.duty(word, index);
      if (/^(необходим|необходима|необходимы)$/u.test(word.low)) this.neededNoun(word, index);
    });
    this.weakModals();
    this.tasks();
    this.imperatives();
    if (this.found.every(({ weight }) => weight <= 0)) this.infinitives();
    this.against();
    return this.found;
  }

  private add(code: SignalCode, weight: number, words: string): void {
    this.found.push({ code, weight, words });
  }

  private low(index: number): string {
    return this.words[index]?.low ?? '';
  }

  private body(...cases: RussianCase[]): boolean {
    return this.bodies.some((body) => body.cases.some((one) => cases.includes(one)));
  }

  /** The infinitive that a word governs: the next one to the right within its clause, else the last before it. */
  private governed(index: number): AddressWord | null {
    for (let at = index + 1; at < this.words.length; at += 1) {
      const word = this.words[at]!;
      if (isInfinitive(word.low) && !(word.low === 'быть' && isShortParticiple(this.low(at + 1)))) return word;
      if (word.low === 'быть') return word;
      if (/^(чтобы|что|котор\p{L}*|поскольку|потому|если)$/u.test(word.low)) break;
      if (/^[;:.!?…]$/u.test(word.text)) break;
    }
    for (let at = index - 1; at >= 0; at -= 1) {
      const word = this.words[at]!;
      if (/^[,;:.!?…]$/u.test(word.text)) break;
      if (isInfinitive(word.low)) return word;
    }
    return null;
  }

  /** Whether the sentence sets a limit in time: what must be there by a day is work for somebody. */
  private isDated(): boolean {
    return /^(до|к|ко|не позднее|по)(?!\p{L})/iu.test(termOf(this.sentence, 'ru') ?? '');
  }

  private isEveryone(at: number): boolean {
    return EVERYONE.test(this.low(at)) && !ONE_OF_MANY.test(this.low(at + 1));
  }

  /** Whether a word stands in a clause about something said, asked or supposed. */
  private subordinate(index: number): boolean {
    for (let at = index; at >= 0; at -= 1) {
      if (
        SUBORDINATE.test(this.low(at)) &&
        (at === 0 ||
          isClauseSign(this.words[at - 1]) ||
          this.low(at - 2) === ',' ||
          /^(в|на|о|с|к|по|для|реализации|без)$/u.test(this.low(at - 1)))
      )
        return !(this.low(at) === 'как' && at === 0 && /^(известно|отмечалось)$/u.test(this.low(1)));
      if (at < index && isClauseSign(this.words[at])) {
        if (SUBORDINATE.test(this.low(at + 1)) || SUBORDINATE.test(this.low(at + 2))) continue;
        return false;
      }
    }
    return false;
  }

  private performatives(): void {
    const infinitive = this.words.some(({ low }) => isInfinitive(low));
    this.words.forEach(({ low, text }, index) => {
      const negated = this.low(index - 1) === 'не';
      if (negated) return;
      if (
        /^(поручаю|поручаем|поручается|обязываю|уполномочиваю|постановляю|предписываю|возлагаю|возлагается)$/u.test(low)
      )
        this.add('performative', 4.5, text);
      if (
        low === 'поручить' &&
        this.words.slice(0, index).some((word) => /^(хочу|хотел|хотела|хотелось)$/u.test(word.low))
      )
        this.add('performative', 3.8, text);
      if (/^требую$/u.test(low)) this.add('performative', 3.5, text);
      if (/^(прошу|предлагаю|рекомендую)$/u.test(low) && (infinitive || this.body('dative', 'accusative'))) {
        const governed = this.governed(index);
        const polite = governed && isReflective(governed.low);
        this.add('request', polite ? 0.5 : 3, text);
      }
      if (/^ставлю$/u.test(low) && /задач/u.test(this.sentence)) this.add('performative', 4.5, 'ставлю задачу');
      if (
        /^(даю|дается)$/u.test(low) &&
        /(поручени|указани|задани|срок|месяц|недел|дн|год|времен|полгода)/u.test(
          this.sentence.slice(this.words[index]!.end),
        )
      )
        this.add('performative', 3.8, text);
      if (/^даю$/u.test(low) && this.words.slice(0, index).some((word) => /^(поручени|указани)/u.test(word.low)))
        this.add('performative', 3.8, text);
      if (/^(объявляю|учреждаю|упраздняю)$/u.test(low) && !/(благодарност|открыт|закрыт)/u.test(this.sentence))
        this.add('decision', 2.8, text);
      if (/^призываю$/u.test(low)) this.add('request', this.body('accusative') ? 2.4 : 0.8, text);
      if (/^(принимаю|принял|принято)$/u.test(low) && /^решение$/u.test(this.low(index + 1))) {
        const own =
          low === 'принимаю' ||
          (low === 'принято' && /^(мною|мной)$/u.test(this.low(index - 1))) ||
          (low === 'принял' && !this.bodies.some(({ begin, cases }) => begin < index && cases.includes('nominative')));
        if (own) this.add('decision', 2.6, `${text} решение`);
      }
      if (
        /^(жду|ожидаю)$/u.test(low) &&
        (this.body('genitive') || /предложени|план|результат|решени|доклад/u.test(this.sentence))
      )
        this.add('expectation', 2.5, text);
      if (/^считаю|полагаю$/u.test(low)) {
        const next = this.words
          .slice(index + 1, index + 4)
          .find((word) =>
            /^(необходимым|целесообразным|важным|нужным|правильным|обязательным|возможным|своевременным)$/u.test(
              word.low,
            ),
          );
        if (next && infinitive) this.add('modal', 3, `${text} ${next.text}`);
      }
    });
  }

  /** «Президент поручил Правительству разработать …», as the news retell it; «я поручал» is a report of the past. */
  private reported(): void {
    this.words.forEach(({ low, text }, index) => {
      const gave = /^(поручил|поручила|поручили|поручено|поручена|обязал|обязали|потребовал)$/u.test(low);
      const gaveOrder =
        /^(дал|дала|дали|дано|поставил|поставлена|поставили)$/u.test(low) &&
        /^(поручени|задач|указани)/u.test(this.low(index + 1) || '');
      if (!gave && !gaveOrder) return;
      const first = this.words.some((word) => /^(я|мной|мною|мы|нами)$/u.test(word.low));
      const passive = /(но|на)$/u.test(low) && this.words.some((word) => PAST_COPULA.test(word.low));
      if (first || passive || PAST_TIME.test(this.sentence)) {
        this.add('own_past', AGAINST_ITSELF, text);
        return;
      }
      const governed = this.governed(index);
      const subject = index > 0 || /но$/u.test(low);
      if (governed && subject) this.add('reported', 3.2, text);
    });
  }

  private modal(word: AddressWord, index: number): void {
    if (PAST_COPULA.test(this.low(index + 1)) || PAST_COPULA.test(this.low(index - 1)))
      return this.add('past', AGAINST_ITSELF, word.text);
    if (/^(ли|бы)$/u.test(this.low(index + 1))) return this.add('question', -3, word.text);
    const chtoby = this.words.slice(index + 1, index + 3).some(({ low }) => low === 'чтобы');
    const governed = this.governed(index);
    const noun = this.words.slice(index + 1, index + 5).find(({ low }) => isActionNoun(low));
    if (!governed && !chtoby) {
      if (word.low === 'требуется' && noun) this.add('modal', 2.6, `${word.text} ${noun.text}`);
      return;
    }
    if (/^(не|вряд|едва)$/u.test(this.low(index - 1))) {
      const body = this.body('dative');
      const avoid = word.low === 'следует' && governed && !isReflective(governed.low);
      if (!body && avoid) return this.add('prohibition', 2.2, `не ${word.text} ${governed.text}`);
      return this.add(body ? 'prohibition' : 'negated', body ? 2.6 : AGAINST_ITSELF, `не ${word.text}`);
    }
    const becomes = this.body('dative') && /^(стать|исходить|иметь|быть|извлечь)$/u.test(governed?.low ?? '');
    if (governed && !chtoby && !becomes && isReflective(governed.low))
      return this.add('reflection', AGAINST_ITSELF, `${word.text} ${governed.text}`);
    const meMyself = /^(мне|вам)$/u.test(this.low(index - 1)) || /^(мне|вам)/u.test(this.low(0));
    if (meMyself) return this.add('own_duty', AGAINST_ITSELF, word.text);
    this.add(
      'modal',
      this.body('dative') ? 3.4 : 2.7,
      governed ? `${word.text} … ${governed.text}` : `${word.text}, чтобы`,
    );
    if (this.body('dative')) return;
    if (this.subordinate(index)) this.add('subordinate', -3, word.text);
    if (this.words.some(({ low }, at) => /^кажд|^люб|^никт/u.test(low) && this.isEveryone(at)) && !chtoby)
      this.add('principle', -0.9, word.text);
    if (/^(предстоит)$/u.test(word.low) && this.words.some(({ low }) => /^(многое|много|еще)$/u.test(low)))
      this.add('forecast', -2.5, word.text);
  }

  private duty(word: AddressWord, index: number): void {
    const before = this.low(index - 1);
    const negated = before === 'не';
    if (PAST_COPULA.test(this.low(index + 1)) || /^(бы)$/u.test(this.low(index + 1)))
      return this.add('past', AGAINST_ITSELF, word.text);
    if (this.words.some(({ low }) => low === 'я')) return this.add('own_duty', AGAINST_ITSELF, word.text);
    if (this.words.slice(Math.max(0, index - 3), index).some(({ low }) => low === 'так'))
      return this.add('principle', AGAINST_ITSELF, word.text);
    const governed = this.governed(index);
    if (!governed && !this.words.some(({ low }) => low === 'быть')) return;
    const body = this.body('nominative');
    const done = negated && this.low(index + 1) === 'быть' && isShortParticiple(this.low(index + 2));
    const nobody = this.words.some(({ low }) => /^(никто|никого|ничто)$/u.test(low));
    if (done && !nobody) return this.add('prohibition', 2.4, `не ${word.text} быть ${this.words[index + 2]!.text}`);
    if (negated) return this.add(body ? 'prohibition' : 'negated', body ? 2.6 : AGAINST_ITSELF, `не ${word.text}`);
    if (
      this.low(index + 1) === 'были' ||
      /^(прошлой|прошлом|прошлым)$/u.test(this.sentence.match(/прошл\p{L}+/u)?.[0] ?? '')
    )
      return this.add('past', AGAINST_ITSELF, word.text);
    const beAt = this.words.findIndex(({ low }, at) => low === 'быть' && at > index - 4);
    if (beAt >= 0) return this.toBe(word, beAt);
    const verb = governed!.low;
    // «Приоритетом Правительства должно стать создание …»
    if (
      verb === 'стать' &&
      this.body('genitive') &&
      /(задач|приоритет|обязанност)\p{L}+/u.test(this.sentence.toLowerCase())
    )
      return this.add('task', 2.9, `${word.text} ${verb}`);
    const themselves = [before, this.low(index + 1)].some((near) => /^сам[аио]?$/u.test(near));
    if (themselves && !body && /^(решать|решить|выбирать|выбрать|определять|определить)$/u.test(verb))
      return this.add('principle', AGAINST_ITSELF, `${word.text} ${governed!.text}`);
    if (isAmount(verb)) return this.add('forecast', -2, `${word.text} ${governed!.text}`);
    const answers = body && /^(ответить|отвечать)$/u.test(verb) && /(?<!\p{L})за(?!\p{L})/iu.test(this.sentence);
    const gains = /^(иметь|получить|появиться)$/u.test(verb) && this.isDated();
    if (answers || gains) return this.add('duty', 2.6, `${word.text} … ${governed!.text}`);
    if (isReflective(verb)) return this.add('reflection', AGAINST_ITSELF, `${word.text} ${governed!.text}`);
    const us = this.words.some(({ low }) => low === 'мы');
    const everyone = this.words.slice(0, Math.max(index, 4)).some((_, at) => this.isEveryone(at));
    if (everyone && !body) return this.add('principle', AGAINST_ITSELF, word.text);
    if (isPurpose(verb) && !body && !/^обязан/u.test(word.low))
      return this.add('principle', AGAINST_ITSELF, `${word.text} ${governed!.text}`);
    if (us && /(единств|сплоченн|согласи|будущ\p{L}+ поколени|независимост)/u.test(this.sentence))
      return this.add('principle', AGAINST_ITSELF, word.text);
    this.add('duty', body ? 3.6 : us ? 2.5 : 2.4, `${word.text} … ${governed!.text}`);
    if (!body && this.subordinate(index)) this.add('subordinate', -3, word.text);
  }

  /** «должен быть принят» asks for work; «должен быть доступным» says how things ought to be. */
  private toBe(word: AddressWord, beAt: number): void {
    const passive = this.words
      .slice(beAt + 1, beAt + 4)
      .find(({ low }) => isShortParticiple(low) && !/^(един|равен|готов|обеспечен)$/u.test(low));
    if (passive) return this.add('passive_duty', 2.8, `${word.text} быть ${passive.text}`);
    if (/(под|на|в зоне)\s+(\p{L}+\s+)?(контрол|вниман)/u.test(this.sentence)) return this.add('duty', 2.4, word.text);
    this.add('principle', AGAINST_ITSELF, `${word.text} быть`);
  }

  private neededNoun(word: AddressWord, index: number): void {
    const noun = this.words.slice(Math.max(0, index - 4), index + 5).find(({ low }) => isActionNoun(low));
    if (noun && !this.subordinate(index)) this.add('modal', 2.4, `${word.text} ${noun.text}`);
  }

  private weakModals(): void {
    this.words.forEach(({ low, text }, index) => {
      if (!WEAK_MODAL.test(low)) return;
      const governed = this.governed(index);
      if (/^(важно|важнее|принципиально)$/u.test(low) && governed) {
        if (isReflective(governed.low) || /^(что|то|для)$/u.test(this.low(index + 1)) || this.low(index + 1) === ',')
          return this.add('reflection', AGAINST_ITSELF, text);
        if (this.words.slice(index + 1).findIndex((word) => word === governed) < 8)
          this.add('weak_modal', 2.2, `${text} ${governed.text}`);
      }
      if (/^(следовало|стоило)$/u.test(low) && this.low(index + 1) === 'бы' && governed && !isReflective(governed.low))
        this.add('weak_modal', 2.4, `${text} бы ${governed.text}`);
      if (/^(запрещается|воспрещается)$/u.test(low) && governed) this.add('prohibition', 3, `${text} ${governed.text}`);
      if (/^целесообразно$/u.test(low) && governed) this.add('weak_modal', 1.2, text);
      if (/^пора$/u.test(low) && governed && !isReflective(governed.low)) this.add('weak_modal', 2.4, text);
      if (
        /^время$/u.test(low) &&
        /^(настало|пришло|наступило)$/u.test(this.low(index - 1)) &&
        governed &&
        !isReflective(governed.low)
      )
        this.add('weak_modal', 2.4, `${this.words[index - 1]!.text} ${text}`);
      if (/^(нельзя|недопустимо)$/u.test(low) && governed && !isReflective(governed.low))
        this.add('prohibition', /^допус/u.test(governed.low) ? 2.6 : 1.4, `${text} ${governed.text}`);
    });
  }

  private tasks(): void {
    this.words.forEach(({ low, text }, index) => {
      if (!/^(задача|задачу|задачей|поручение)$/u.test(low)) return;
      const dash = this.words.findIndex((word, at) => at > index && isDash(word));
      const said = this.words.findIndex(({ low: other }, at) => at > dash && isInfinitive(other));
      const plain = !this.words.slice(0, dash).some((word) => isFinite(word.low));
      if (/^(задача|поручение)$/u.test(low) && dash > 0 && said > dash && plain) {
        const shared = /^наш/u.test(this.low(0)) && VALUES.test(this.sentence) && this.bodies.length === 0;
        return this.add(shared ? 'principle' : 'task', shared ? AGAINST_ITSELF : 3, `${text} –`);
      }
      if (low === 'задача' && this.low(index - 1) === 'такова') return this.add('task', 3, `такова ${text}`);
      if (/^(стоит|поставлена)$/u.test(this.low(index - 1)) || /^(стоит)$/u.test(this.low(index + 1))) {
        const doing = this.words
          .slice(index + 1, index + 4)
          .some((word) => /(ания|ения|яния|ития|ации|отки)$/u.test(word.low));
        if ((this.governed(index) || doing) && !PAST_TIME.test(this.sentence)) this.add('task', 2.9, `стоит ${text}`);
      }
      if (
        low === 'задачей' &&
        this.words.some(({ low: other }) => other === 'является') &&
        this.words.some((word) => isInfinitive(word.low))
      )
        this.add('task', 2.2, text);
    });
  }

  private imperatives(): void {
    this.words.forEach(({ low, text }, index) => {
      const opens =
        index === 0 ||
        isClauseSign(this.words[index - 1]) ||
        /^(и|также|срочно|незамедлительно)$/u.test(this.low(index - 1)) ||
        index < 3;
      if (opens && isImperative(low) && (index === 0 || !isFinite(low))) this.add('imperative', 3, text);
      if (low === 'пусть' && index < 3) {
        if (this.body('nominative')) this.add('optative', 3, text);
        else if (termOf(this.sentence, 'ru') !== null) this.add('optative', 2.4, text);
        else this.add('wish', -2, text);
      }
    });
  }

  /** Without any governing word: «Акимам – взять на контроль», «Ускорить цифровизацию». */
  private infinitives(): void {
    const at = this.words.findIndex(({ low }) => isInfinitive(low));
    if (at < 0) return;
    const infinitive = this.words[at]!;
    if (isReflective(infinitive.low) || this.predicateBeside(infinitive.low)) return;
    const addressee = this.bodies.find(({ cases, begin }) => begin < at && cases.includes('dative'));
    if (addressee) return this.add('addressed_infinitive', 3.6, infinitive.text);
    const before = this.words.slice(0, at);
    const light = before.every((word) => !word.isWord || this.isLight(word));
    if (light || this.objectFirst(before)) this.add('infinitive', light ? 2.5 : 2.2, infinitive.text);
  }

  /** «Контроль возложить на …», «С участием ученых разработать …»: no verb besides, no noun that governs infinitives. */
  private objectFirst(before: readonly AddressWord[]): boolean {
    return (
      before.length <= 8 &&
      !this.words.some(
        ({ low }) =>
          /(ал|ял|ил|ел|ла|ло|ли|лся|лась|лось|лись)$/u.test(low) &&
          low.length > 4 &&
          !/^(или|если|сила|дела|числа|школа|начала|начало|недели|цели|отрасли|земли|доли|роли|модели)$/u.test(low),
      ) &&
      !before.some(({ low }) =>
        /^(прав|возможност|желани|стремлени|умени|способност|готовност|шанс|попытк|решени|необходимост|обещани|план|намерени|обязанност|врем|потребност|стимул|интерес|искусств|смысл|повод|опыт|привычк|задач|полномочи)/u.test(
          low,
        ),
      ) &&
      !this.words.some(({ low }) => isShortParticiple(low) && /(ено|ена|ены|ано|ана|аны|ято|ята|яты|ыто)$/u.test(low))
    );
  }

  /** Words that may stand before the infinitive of a bare order: times, manners, connectives. */
  private isLight({ low }: AddressWord): boolean {
    return (
      /^(и|а|также|еще|раз|кроме|того|во-первых|во-вторых|в-третьих|первое|второе|третье|для|этого|при|этом|в|во|до|к|с|со|из|по|на|рамках|целях|срок|сроки|года|году|год|конца|концу|квартала|месяца|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|января|февраля|особо|отдельно|совместно|активно|незамедлительно|срочно|немедленно|строго|не|позднее|течение|обязательно|далее|одновременно|наряду|этим|максимально|последовательно|поэтапно|параллельно|оперативно|бизнесом|учетом|всех|всеми)$/u.test(
        low,
      ) ||
      /^\d/u.test(low) ||
      /(месячный|недельный|дневный|годичный)$/u.test(low) ||
      /^(янв|фев|март|апр|авг|сент|окт|нояб|дек)/u.test(low)
    );
  }

  /** «Решить задачу удалось», «Говорить … рано»: the infinitive is what is spoken about, not an order. */
  private predicateBeside(infinitive: string): boolean {
    if (/^(быть|сказать)$/u.test(infinitive)) return true;
    return this.words.some(
      ({ low }) =>
        /^(невозможно|возможно|можно|нельзя|трудно|сложно|легко|рано|преждевременно|поздно|удалось|удается|удастся|стало|станет|будет|было|значит|это|способен|способна|способны|готов|готовы|готова|намерен|намерены|намерено|планирует|могут|может|можем|хочу|хотим|хотелось|хотел|надеюсь|рад|приятно|вынужден|вынуждены|заинтересован|предпочитают|право|возможность|пришлось|приходится|начали|начал|продолжит|продолжим|продолжает|умеем|цель|мечта|позволит|должен|должны|если|чтобы|важно|правильно|бессмысленно|непросто|продуктивно|эффективно|мы|я)$/u.test(
          low,
        ) ||
        (isFinite(low) && low.length > 5),
    );
  }

  private against(): void {
    if (/\?["»”]?\s*$/u.test(this.sentence)) this.add('question', -6, '?');
    if (OTHERS_OPINION.test(` ${this.sentence}`))
      this.add('others_opinion', -4, this.sentence.match(OTHERS_OPINION)?.[2] ?? '');
    const said = SAID_BY_OTHERS.exec(this.sentence);
    if (said) this.add('others_opinion', -4, said[0]);
    const source = BY_WORDS_OF.exec(this.sentence);
    if (source) this.add('others_opinion', -4, source[2]!);
    const denial = NOT_MEANING.exec(this.sentence);
    if (denial && !this.found.some(({ code }) => code === 'performative')) this.add('negated', -3, denial[0]);
  }
}
