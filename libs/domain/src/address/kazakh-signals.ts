import { addressWords, isClauseSign, isDash, type AddressWord } from './address-words.js';
import { kazakhBodies, type KazakhCase, type KazakhMention } from './kazakh-bodies.js';
import {
  isImperative,
  isNegative,
  isOptative,
  isPassive,
  isPastParticiple,
  isReflective,
  isReflectivePair,
  kazakhInCyrillic,
  verbName,
  type VerbName,
} from './kazakh-forms.js';
import { termOf } from './sentence-term.js';
import type { Signal, SignalCode } from './signal.js';

/** A modal word that does not count says little about the other clauses of its sentence. */
const AGAINST_ITSELF = -0.4;

const MODAL = /^(керек|қажет|тиіс|міндетті|шарт|ләзім)$/u;
const OWN_MODAL = /^(тиіспін|міндеттімін|керекпін|тиістімін)$/u;
const OUR_MODAL = /^(тиіспіз|міндеттіміз|керекпіз)$/u;
/** «тапсырып отырмын»: the same order said as what is being done now. */
const ORDERING: Readonly<Record<string, string>> = {
  тапсырып: 'тапсырамын',
  жүктеп: 'жүктеймін',
  міндеттеп: 'міндеттеймін',
  бұйырып: 'бұйырамын',
};
const PAST_TIME = /(былтыр|бұрын|бұған дейін|өткен жыл|кезінде|бір жыл бұрын|баяғыда)/iu;
/** «Бәріміз табиғатты аялауымыз керек»: what is kept and cherished by all of us. */
const CHERISH = /^(аяла|сақта|қорға|қастерле|құрметте|қадірле|бағала|қолда|мақтан)/u;
const PAST_COPULA = /^(еді|болды|болған|болатын|болатынбыз|болыпты|боларды|тұғын|шығар|болар)$/u;
const EVERYONE =
  /^(азамат|азаматтар|адам|адамдар|әрқайсымыз|әрқайсысы|ешкім|ештеңе|бәріміз|баршамыз|қоғам|халық|халқымыз|ұлт|бала|балалар|жастар|отбасы|әркім|қазақстандықтар|отбасылар)$/u;
const OTHERS_OPINION =
  /((сарапшы|экономист|маман|ғалым|сыншы|белсенді|депутат|кейбір|біреу|кейбіреу)\p{L}*|(\p{L}+\s){0,2})(.*?)(деп (?:\p{L}+ )?(?:санайды|есептейді|ойлайды|айтады|айтып|пайымдайды|отыр|сұрайды|сұрайтын\p{L}*|сұрап)|пікірінше|айтуынша|болжамынша|ұсынып жүр)/iu;
/** What every match of {@link OTHERS_OPINION} holds; a cheap look before the dear one. */
const OPINION_WORDS = /деп |пікірінше|айтуынша|болжамынша|ұсынып жүр/iu;
/** What everyone keeps together, nobody does as a task. */
const VALUES = /(?<!\p{L})(бейбітшілік|тұрақтылық|бірлік|тәуелсіздік|татулық|ынтымақ|береке)/iu;
const NOT_MEANING = /(деген сөз емес|дегенді білдірмейді|деген ұғым емес|дегендік емес)/u;
const FIRST_OPINION = /^(санаймын|есептеймін|ойлаймын|білемін|санаймыз|деймін)$/u;

/** What a Kazakh sentence shows for and against its being an instruction; Latin letters are read as Cyrillic. */
export function kazakhSignals(sentence: string): Signal[] {
  return new KazakhSentence(kazakhInCyrillic(sentence)).signals();
}

class KazakhSentence {
  private readonly words: readonly AddressWord[];
  private readonly bodies: readonly KazakhMention[];
  private readonly found: Signal[] = [];

  constructor(private readonly sentence: string) {
    this.words = addressWords(sentence);
    this.bodies = kazakhBodies(this.words);
  }

  signals(): Signal[] {
    this.performatives();
    this.words.forEach((word, index) => {
      if (MODAL.test(word.low) || OUR_MODAL.test(word.low)) this.modal(word, index);
      if (OWN_MODAL.test(word.low)) this.add('own_duty', AGAINST_ITSELF, word.text);
      if (/^(жөн|абзал|дұрыс|орынды|лазым|ләзім)$/u.test(word.low)) this.advisable(word, index);
      if (/^маңызды$/u.test(word.low)) this.important(word, index);
    });
    this.predicates();
    this.tasks();
    this.prohibitions();
    this.against();
    return this.found;
  }

  private add(code: SignalCode, weight: number, words: string): void {
    this.found.push({ code, weight, words });
  }

  private low(index: number): string {
    return this.words[index]?.low ?? '';
  }

  private body(...cases: KazakhCase[]): boolean {
    return this.bodies.some(({ kase }) => cases.includes(kase));
  }

  private hasVerbName(...cases: VerbName['kase'][]): boolean {
    return this.words.some(({ low }) => {
      const verb = verbName(low);
      return verb !== null && cases.includes(verb.kase) && !isReflective(verb.base);
    });
  }

  private performatives(): void {
    const [accusative, dative] = [this.hasVerbName('accusative'), this.hasVerbName('dative')];
    this.words.forEach(({ low: written, text }, index) => {
      const now = /^(отырмын|тұрмын|отырмыз)$/u.test(this.low(index + 1));
      const low = (now && ORDERING[written]) || written;
      const before = this.low(index - 1);
      const verb = accusative || (dative && /тапсырма/u.test(before));
      if (/^(тапсырамын|бұйырамын|тапсырамыз-да)$/u.test(low) && accusative) this.add('performative', 4.5, text);
      if (low === 'тапсырғым' && this.low(index + 1) === 'келеді') this.add('performative', 3.8, `${text} келеді`);
      if (/^(міндеттеймін|жүктеймін|тапсырма-беремін)$/u.test(low)) this.add('performative', 4.2, text);
      if (/^(беремін|беріледі)$/u.test(low) && /^(тапсырма|нұсқау|уақыт|мерзім|тапсырмасын|ай|апта)$/u.test(before))
        this.add('performative', 3.8, `${before} ${text}`);
      if (/^етемін$/u.test(low) && before === 'талап') this.add('performative', 3.8, 'талап етемін');
      if (/^қоямын$/u.test(low) && /^(міндет|міндетін|міндетті|тапсырма|талап)/u.test(before))
        this.add('performative', 4, `${before} ${text}`);
      if (/^(ұсынамын|сұраймын|өтінемін|ұсыныс-етемін)$/u.test(low) && verb)
        this.add(
          'request',
          isReflectivePair(this.sentence.toLowerCase()) || /(еске ал|түсінулер|кешіру)/u.test(this.sentence) ? 0.5 : 3,
          text,
        );
      if (
        /^(күтемін|күтеміз)$/u.test(low) &&
        (this.body('ablative') || /(ұсыныс|жоспар|нәтиже|шешім|есеп)/u.test(this.sentence))
      )
        this.add('expectation', 2.6, text);
      if (/^шақырамын$/u.test(low) && dative) this.add('request', this.body('accusative') ? 2.3 : 0.8, text);
      if (/^жариялаймын$/u.test(low) && !/(?<!\p{L})ашық(?!\p{L})/u.test(this.sentence))
        this.add('decision', 2.8, text);
      if (/^(етіледі|етілсін)$/u.test(low) && before === 'талап' && verbName(this.low(index - 2))?.kase === 'none')
        this.add('modal', 2.6, `${this.words[index - 2]!.text} талап ${text}`);
      if (/^(салынады|салынсын|салам|саламын)$/u.test(low) && before === 'тыйым' && dative)
        this.add('prohibition', 3, `тыйым ${text}`);
      if (/^(қабылдаймын|қабылдадым)$/u.test(low) && before === 'шешім') this.add('decision', 2.8, `${before} ${text}`);
      if (/^(тапсырылды|тапсырылады|жүктеледі|жүктелді|тапсырылсын|жүктелсін|міндеттелді)$/u.test(low))
        this.passiveOrder(text);
      if (/^(тапсырды|міндеттеді|тапсырған)$/u.test(low) && accusative && this.isLastWord(index))
        this.add('reported', 3.2, text);
      if (
        /^(берді|берілді)$/u.test(low) &&
        /^(тапсырма|тапсырмалар|нұсқау)$/u.test(before) &&
        !PAST_TIME.test(this.sentence) &&
        (accusative || dative || /туралы|жөнінде/u.test(this.sentence))
      )
        this.add('reported', 2.6, `${before} ${text}`);
    });
  }

  private passiveOrder(text: string): void {
    const addressed = this.body('dative');
    const doing = this.words.some(({ low }) => verbName(low) !== null);
    if (addressed && doing) this.add('reported', 3.2, text);
    else if (doing) this.add('reported', 2.3, text);
  }

  private isLastWord(index: number): boolean {
    return this.words.slice(index + 1).every(({ isWord }) => !isWord);
  }

  /** «әзірлеу қажет», «шешуге тиіс», «құруымыз керек»; «жаңа тәсілдер керек» asks for a thing, not for work. */
  private modal(word: AddressWord, index: number): void {
    const next = this.low(index + 1);
    if (/^(емес)$/u.test(next)) return this.add('negated', AGAINST_ITSELF, `${word.text} емес`);
    if (PAST_COPULA.test(next)) return this.add('past', AGAINST_ITSELF, `${word.text} ${next}`);
    if (/^(пе|ме|бе|па|ма|ба)$/u.test(next)) return this.add('question', -3, `${word.text} ${next}`);
    const predicate =
      isClauseSign(this.words[index + 1]) ||
      (next === 'болады' && isClauseSign(this.words[index + 2])) ||
      /^(деп|және|әрі|екен|екенін|сондай-ақ|сондықтан|»)$/u.test(next) ||
      this.words[index + 1]?.text === '»';
    if (!predicate) return;
    const at = /^(да|де|та|те|ғана|әбден|өте|аса|ауадай|қатаң|міндетті)$/u.test(this.low(index - 1))
      ? index - 2
      : index - 1;
    const verb = verbName(this.low(at));
    if (!verb || verb.kase === 'genitive') return;
    const phrase = `${this.low(at - 2)} ${this.low(at - 1)} ${this.low(at)}`;
    const words = `${this.words[at]!.text} ${word.text}`;
    if (verb.owner === 'i') return this.add('own_duty', AGAINST_ITSELF, words);
    const body = this.body('nominative');
    // «тест тапсыру» is sitting an exam, «қан тапсыру» giving blood
    if (/^тапсыру/u.test(verb.base) && /^(тест|емтихан|сынақ|қан)$/u.test(this.low(at - 1)))
      return this.add('reflection', AGAINST_ITSELF, words);
    // «Үкіметтің басымдығы … болуға тиіс»
    if (
      verb.base === 'болу' &&
      this.body('genitive') &&
      this.words.some(({ low }) => /^(басымдығы|міндеті)$/u.test(low))
    )
      return this.add('task', 2.9, words);
    if (/(бақылауында|бақылауда|назарында) болу/u.test(phrase)) return this.add('duty', 2.4, words);
    if (/^(болу)$/u.test(verb.base) && this.isDated()) return this.add('duty', 2.6, words);
    if (isReflective(verb.base) || isReflectivePair(phrase)) return this.add('reflection', AGAINST_ITSELF, words);
    if (/^екен/u.test(next)) return this.add('others_opinion', 0.8, `${words} ${next}`);
    const nobody = this.words.some(({ low }) => /^(ешкім|ешкімнің|ештеңе|ешбір|ешқандай)$/u.test(low));
    if (isNegative(verb.base) && isPassive(verb.base.replace(/[мбп][ае]у$/u, 'у')) && !nobody)
      return this.add('prohibition', 2.4, words);
    if (isNegative(verb.base) && !/жол бермеу/u.test(phrase))
      return this.add(
        body ? 'prohibition' : 'negated',
        body ? 2.6 : verb.owner === 'none' && verb.kase === 'none' ? 2.2 : AGAINST_ITSELF,
        words,
      );
    const everyone = this.words.slice(0, at).some(({ low }) => EVERYONE.test(low));
    if (everyone && verb.owner === 'we' && CHERISH.test(verb.base)) return this.add('principle', AGAINST_ITSELF, words);
    if (verb.owner === 'we' || OUR_MODAL.test(word.low)) {
      const vague = this.words.some(({ low }) => /^(нәрсе|көп|жұмыс)$/u.test(low)) && /атқару/u.test(verb.base);
      return this.add('modal', vague ? 0.5 : 2.6, words);
    }
    if (body) return this.add('duty', 3.6, words);
    if (/^өз(і|дері)$/u.test(this.low(at - 1)) && /^(шешу|таңдау|білу)$/u.test(verb.base))
      return this.add('principle', AGAINST_ITSELF, words);
    if (everyone && (verb.owner === 'third' || verb.kase === 'dative'))
      return this.add('principle', AGAINST_ITSELF, words);
    if (isPassive(verb.base))
      return this.add(
        'passive_duty',
        /^(орындалу|көрсетілу)$/u.test(verb.base) && this.words.length < 6 ? 1 : 2.8,
        words,
      );
    if (verb.owner === 'third' || verb.kase === 'dative')
      return this.add('duty', this.growth(verb.base) ? 0.5 : 2.2, words);
    this.add('modal', 3, words);
  }

  /** Whether the sentence sets a limit in time: what must be there by a day is work for somebody. */
  private isDated(): boolean {
    return /(дейін|кешіктір(м|іл)\p{L}+|ішінде)$/iu.test(termOf(this.sentence, 'kk') ?? '');
  }

  /** Verbs of what comes by itself: to grow, to become, to reach. */
  private growth(base: string): boolean {
    return /^(өсу|арту|азаю|көбею|төмендеу|жету|әкелу|айналу|қалу|болу|асу|келу|қосылу|түсу)$/u.test(base);
  }

  private advisable(word: AddressWord, index: number): void {
    // «істегені абзал», «істеген абзал»
    const before = this.low(index - 1).replace(/(ған|ген|қан|кен)(ы|і|ымыз|іміз)$/u, '$1');
    if (PAST_COPULA.test(this.low(index + 1)) || !isPastParticiple(before)) return;
    const phrase = `${this.low(index - 2)} ${before}`;
    const said =
      /^(айтқан|білген|түсінген|мойындаған|ұмытпаған|ойлаған|ойланған|сенген|көрген|болған|ұққан|сезінген|күткен)$/u.test(
        before,
      ) || /(?<!\p{L})(атап|айта|еске|есте) /u.test(phrase);
    if (said) return this.add('reflection', AGAINST_ITSELF, `${before} ${word.text}`);
    this.add('weak_modal', 2.6, `${before} ${word.text}`);
  }

  private important(word: AddressWord, index: number): void {
    const next = this.words[index + 1];
    if (!isClauseSign(next) && !/^(деп|әрі)$/u.test(this.low(index + 1))) return;
    const at = /^(өте|аса|айрықша|ерекше|да|де|тым)$/u.test(this.low(index - 1)) ? index - 2 : index - 1;
    const verb = verbName(this.low(at));
    if (!verb || verb.kase !== 'none' || verb.owner !== 'none') return;
    if (isReflective(verb.base) || isReflectivePair(`${this.low(at - 1)} ${this.low(at)}`))
      return this.add('reflection', AGAINST_ITSELF, word.text);
    this.add('weak_modal', 2.2, `${this.words[at]!.text} ${word.text}`);
  }

  /** Orders that the last word of a clause gives: «шешсін», «аяқтаңыздар». */
  private predicates(): void {
    const last = this.words.findLastIndex(({ isWord }) => isWord);
    const word = this.words[last];
    if (!word) return;
    if (isOptative(word.low)) this.optative(word, last);
    if (isImperative(word.low) && !/(құрметті|баршаңыз)/u.test(this.sentence.toLowerCase()))
      this.add('imperative', 3, word.text);
    if (
      /^(келді|жетті)$/u.test(word.low) &&
      /^(уақыт|уақыты|кез|кезі|сәт|мезгіл|мезгілі|шақ)$/u.test(this.low(last - 1)) &&
      /(тін|тын|ін|ын|удің|удың|дің|дың|лі)$/u.test(this.low(last - 2)) &&
      !/^(мойында|түсін|айт|ойлан|ойла|ұғ|ұғын|сезін)/u.test(this.low(last - 2))
    )
      this.add('weak_modal', 2.6, `${this.words[last - 1]!.text} ${word.text}`);
    if (/^келеді$/u.test(word.low) && this.low(last - 1) === 'тура') this.add('modal', 2.2, 'тура келеді');
    const verb = verbName(word.low);
    if (
      verb?.kase === 'none' &&
      verb.owner === 'none' &&
      this.body('dative') &&
      this.words.length > 4 &&
      !this.words.some(isDash)
    )
      this.add('addressed_infinitive', 2.5, word.text);
  }

  private optative(word: AddressWord, index: number): void {
    const wish =
      /^(болсын|жасасын|гүлденсін|сүрсін|нәсіп|берсін|жарылқасын|сақтасын|көбейсін|артсын|толсын|өссін|жетсін)$/u.test(
        word.low,
      ) && !this.body('nominative');
    const whatever = /^(болмасын|болсын)$/u.test(word.low) && /(мейлі|қандай|қай|кім|не)/u.test(this.low(index - 1));
    if (wish || whatever) return this.add('wish', -2, word.text);
    const negative = /(масын|месін|басын|бесін|пасын|песін)$/u.test(word.low);
    this.add('optative', this.body('nominative') ? 3.8 : negative ? 2.2 : 2.8, word.text);
  }

  private tasks(): void {
    this.words.forEach(({ low, text }, index) => {
      if (!/^(міндет|міндеті|міндетіміз|тапсырмам|міндетін)$/u.test(low)) return;
      const next = this.words[index + 1];
      if (isDash(next)) {
        const last = this.words.findLast(({ isWord }) => isWord);
        const verb = last ? verbName(last.low) : null;
        const shared = VALUES.test(this.sentence) && this.bodies.length === 0;
        if (verb?.kase === 'none') this.add(shared ? 'principle' : 'task', shared ? AGAINST_ITSELF : 3.2, `${text} –`);
        return;
      }
      const doing = this.words.slice(0, index).some((before) => verbName(before.low) !== null);
      if (/^(тұр|қойылып|қойылды|жүктеледі)$/u.test(this.low(index + 1)) && this.isLastWord(index + 1) && doing)
        this.add('task', 3, `${text} ${this.low(index + 1)}`);
    });
  }

  private prohibitions(): void {
    this.words.forEach(({ low }, index) => {
      if (low !== 'болмайды' || !this.isLastWord(index)) return;
      const verb = verbName(this.low(index - 1));
      if (verb?.kase !== 'dative') return;
      const phrase = `${this.low(index - 2)} ${this.low(index - 1)}`;
      this.add(
        'prohibition',
        /жол беруге/u.test(phrase) ? 2.6 : isReflective(verb.base) || /(ұмыт|айт|деу)/u.test(verb.base) ? 0 : 1.6,
        `${phrase} болмайды`,
      );
    });
  }

  private against(): void {
    const last = this.words.findLast(({ isWord }) => isWord);
    if (/\?["»”]?\s*$/u.test(this.sentence) || /^(ме|ма|пе|па|бе|ба)$/u.test(last?.low ?? ''))
      this.add('question', -6, '?');
    const opinion = OPINION_WORDS.test(this.sentence) ? OTHERS_OPINION.exec(this.sentence) : null;
    if (opinion && !this.words.some(({ low }) => FIRST_OPINION.test(low)))
      this.add('others_opinion', -5, opinion[5] ?? '');
    const denial = NOT_MEANING.exec(this.sentence);
    if (denial) this.add('negated', -4, denial[0]);
    if (/^(болжам бойынша|жоспар бойынша)/iu.test(this.sentence))
      this.add('forecast', -2.5, this.sentence.split(' ').slice(0, 2).join(' '));
    if (/!["»”]?\s*$/u.test(this.sentence) && this.found.some(({ code }) => code === 'optative'))
      this.add('wish', -1.5, '!');
  }
}
