import type { Locale } from '../access/actor.js';
import type { Names } from '../names.js';
import type { SentenceReading } from './read-sentence.js';
import type { Signal, SignalCode } from './signal.js';

/** What each signal says, for people; the words that gave it follow in quotation marks. */
const SENTENCES: Readonly<Record<SignalCode, Names>> = {
  performative: { ru: 'прямое поручение', kk: 'тікелей тапсырма', en: 'a direct instruction' },
  request: { ru: 'просьба или предложение сделать', kk: 'істеуді сұрау немесе ұсыну', en: 'a request to act' },
  reported: { ru: 'пересказ данного поручения', kk: 'берілген тапсырманы баяндау', en: 'an instruction retold' },
  modal: { ru: 'сказано, что сделать нужно', kk: 'істеу қажет екені айтылған', en: 'it says what is needed' },
  duty: { ru: 'сказано, кто должен сделать', kk: 'кім істеуге тиіс екені айтылған', en: 'it says who must act' },
  passive_duty: { ru: 'должно быть сделано', kk: 'орындалуға тиіс', en: 'something must be done' },
  task: { ru: 'поставлена задача', kk: 'міндет қойылған', en: 'a task is set' },
  imperative: { ru: 'повелительная форма', kk: 'бұйрық рай', en: 'an imperative' },
  optative: { ru: 'указание третьему лицу', kk: 'үшінші жаққа бұйрық рай', en: 'an order to a third person' },
  addressed_infinitive: {
    ru: 'исполнитель и действие без личного глагола',
    kk: 'орындаушы мен іс-қимыл аталған',
    en: 'an addressee and a bare infinitive',
  },
  infinitive: { ru: 'действие без личного глагола', kk: 'жіктелмеген іс-қимыл', en: 'a bare infinitive' },
  weak_modal: { ru: 'сказано, что сделать важно', kk: 'істеу маңызды не жөн екені айтылған', en: 'doing it matters' },
  expectation: { ru: 'ожидается результат', kk: 'нәтиже күтіледі', en: 'a result is expected' },
  decision: { ru: 'объявлено решение', kk: 'шешім жарияланған', en: 'a decision is announced' },
  prohibition: { ru: 'запрет', kk: 'тыйым', en: 'a prohibition' },
  question: { ru: 'это вопрос', kk: 'бұл – сұрақ', en: 'it is a question' },
  past: { ru: 'речь о прошлом', kk: 'өткен шақ туралы', en: 'it speaks of the past' },
  own_past: { ru: 'рассказ о прежнем поручении', kk: 'бұрынғы тапсырма туралы', en: 'an earlier instruction' },
  negated: { ru: 'сказано с отрицанием', kk: 'болымсыз түрде айтылған', en: 'it is negated' },
  reflection: {
    ru: 'действие мысли или речи, а не работа',
    kk: 'ойлау не сөйлеу әрекеті, жұмыс емес',
    en: 'thinking or speaking, not work',
  },
  principle: { ru: 'общий принцип', kk: 'жалпы қағидат', en: 'a general principle' },
  forecast: { ru: 'прогноз или оценка', kk: 'болжам немесе баға', en: 'a forecast' },
  others_opinion: { ru: 'чужое мнение', kk: 'өзгенің пікірі', en: "somebody else's opinion" },
  subordinate: { ru: 'в придаточном предложении', kk: 'бағыныңқы сөйлемде', en: 'in a subordinate clause' },
  own_duty: { ru: 'говорящий о себе или о слушателях', kk: 'сөйлеуші өзі не тыңдаушылар туралы', en: 'of the speaker' },
  wish: { ru: 'пожелание', kk: 'тілек', en: 'a wish' },
};
const NOTHING: Names = {
  ru: 'слов поручения нет',
  kk: 'тапсырма белгісі жоқ',
  en: 'nothing in it instructs',
};
const FROM_PREVIOUS: Names = {
  ru: 'срок взят из предыдущего предложения',
  kk: 'мерзім алдыңғы сөйлемнен алынды',
  en: 'the term stands in the sentence before',
};

/** Why a sentence was taken for an instruction or not: the signals that decided, the strongest first. */
export function explainSentence({ signals, termFromPrevious }: SentenceReading, locale: Locale): string[] {
  if (signals.length === 0) return [NOTHING[locale]];
  return [
    ...signals.map((signal) => explainSignal(signal, locale)),
    ...(termFromPrevious ? [FROM_PREVIOUS[locale]] : []),
  ];
}

/** One signal: «+ прямое поручение: «поручаю»»; the sign says for which side it speaks. */
export function explainSignal({ code, weight, words }: Signal, locale: Locale): string {
  const sign = weight > 0 ? '+' : '−';
  const quoted = /\p{L}/u.test(words) ? `: «${words}»` : '';
  return `${sign} ${SENTENCES[code][locale]}${quoted}`;
}
