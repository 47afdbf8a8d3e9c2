import { folded } from './fold-kazakh.js';
import { addWorkingDays } from '../calendar/work-calendar.js';
import {
  DEFAULT_URGENT_DAYS,
  type DeadlineContext,
  type DeadlineKind,
  type DeadlineRule,
  type Meaning,
} from './reading.js';

interface Wording {
  readonly kind: DeadlineKind;
  readonly rule: DeadlineRule;
  readonly ask: boolean;
  readonly form: RegExp;
}

/** Seasons of work that begin when they begin; a year beside them does not make a date of them. */
const SEASONAL =
  /(учебн|отопительн|осенне|весенне-|посевн|уборочн|паводк|оздоровительн|каникул|призыв|пожароопасн|купальн|половодь|оқу жыл|жылыту маусым|жылу беру маусым|егін|көктемгі дала|су тасқын)/u;

/** Terms that say how, not when; in the order in which they decide. */
const WORDINGS: readonly Wording[] = [
  {
    kind: 'schedule',
    rule: 'SCHEDULE',
    ask: true,
    form: /(график|расписани|(по|согласно|в соответствии с|в рамках) (отдельн\S+ |утвержденн\S+ |рабоч\S+ )?план|кесте|жоспар(ға|ына) (сәйкес|сай)|жоспар(ы)? бойынша|дорожн\S+ карт|жол картасы)/u,
  },
  {
    kind: 'reference',
    rule: 'REFERENCE',
    ask: true,
    form: /((?<!принят\p{L}+ )(?<!после )законодательств|установленн\S+ (срок|поряд)|в срок\S*,? (установленн|определенн|предусмотренн)|в соответствии с|согласно|заңнама|заңда|заңға сәйкес|белгіленген (мерзім|тәртіп)|көзделген мерзім|регламент|қағидалар|ережеге сәйкес)/u,
  },
  {
    kind: 'continuous',
    rule: 'CONTINUOUS',
    ask: false,
    form: /(постоянн|^(на )?пост\.?( основе)?$|непрерывн|круглогодичн|систематическ|регулярн|бессрочн|на постоянке|тұрақты|үнемі|ұдайы|үздіксіз|жүйелі (түрде|негізде))/u,
  },
  { kind: 'event', rule: 'EVENT', ask: true, form: SEASONAL },
  {
    kind: 'event',
    rule: 'EVENT',
    ask: true,
    form: /(после(?!дн)|по итогам|по результатам|по (завершени|окончани|истечени|достижени|факту|мере)|при (наличии|необходимости|выделени|поступлени|уточнени|формировани|утверждени|принятии|условии|корректировк|обращени|внесении)|в случае|с момента|со дня|с даты|до (начала|наступлени|завершения|окончания|принятия|утверждения|согласования|подписания|ввода|сдачи|открытия|проведения|вступления)|перед |накануне|в преддверии|в ходе|в период|во время|к сессии|на сессии|сесси|кейін|қорытындыс|нәтиже|қажеттіл|қажет болған|түсуіне қарай|бөлінуіне|жағдайда|аяқталған|басталғанға|басталуына|(ған|ген|қан|кен)(нан|нен) соң|(ған|ген|қан|кен) кезде|(лған|лген|нған|нген)(ға|ге) дейін|алдында|барысында|кезінде|кезеңінде|қабылданған|шамасына қарай|қарай$)/u,
  },
  {
    kind: 'urgent',
    rule: 'URGENT',
    ask: false,
    form: /(срочн|немедл|незамедл|безотлаг|без промедлени|без отлагательств|не откладывая|шұғыл|дереу|тез арада|жедел|кідіріссіз|кешіктірмей$)/u,
  },
  {
    kind: 'vague',
    rule: 'VAGUE',
    ask: true,
    form: /(кратчайш|кратч\.?(?!\p{L})|сжаты|в перспективе|болашақта|ближайш|ближ\.|коротк\S+ срок|максимально коротк|в возможно|оперативн|своевременн|по возможности|скорейш|начал|середин|қысқа мерзім|қысқа уақыт|жақын (арада|уақыт|күн)|таяу|мүмкіндігінше|уақтылы|уақытылы|дер кезінде|дер кезінде|басында|басы|ортасында|алдағы уақыт)/u,
  },
  {
    kind: 'horizon',
    rule: 'HORIZON',
    ask: false,
    form: /(на период|на перспективу|долгосрочн|среднесрочн|ұзақ мерзімді|орта мерзімді|кезеңге арналған)/u,
  },
];

/** «постоянно», «по отдельному графику», «в срочном порядке» …; null where none of these is said. */
export function readWording(clean: string, context: DeadlineContext): Meaning | null {
  const wording =
    WORDINGS.find(({ form }) => form.test(clean)) ?? WORDINGS.find(({ form }) => folded(form).test(clean));
  if (!wording) return null;
  const { kind, rule, ask } = wording;
  if (kind !== 'urgent') return { kind, rule, ask, steps: [{ code: kind, params: {} }] };
  const days = context.urgentDays ?? DEFAULT_URGENT_DAYS;
  const on = addWorkingDays(context.planOn ?? context.today, days, context.calendar);
  return { kind, rule, due: [on], steps: [{ code: 'urgent', params: { days, on } }] };
}

/** Whether a season of work stands in the phrase, so that a bare year beside it is no date. */
export const namesSeasonOfWork = (clean: string): boolean => SEASONAL.test(clean);

const ABSENT =
  /^(-+|нет|без срока|срок не (установлен|указан|определен)|не (установлен|указан|определен)о?|жоқ|мерзімсіз|мерзімі (жоқ|көрсетілмеген|белгіленбеген)|не требуется|х|x)?\.?$/u;

/** What a number counts when it is no date. */
const QUANTITY =
  /(\d|десят|сот|тысяч|мың|жүз).*(%|процент|пайыз|тыс|млн|млрд|трлн|тг(?!\p{L})|мың|миллион|миллиард|тенге|теңге|(^|\s)га(\s|$)|гектар|км|километр|шақырым|кв\.? ?м|шаршы|метр|тонн|голов|бас(қа)?(\s|$)|человек|чел|адам|мест|орын|единиц|бірлік|(^|\s)лет(\s|$)|жас|(^|\s)ед\.?(\s|$)|шт|квт|мвт|литр|семей|отбас|домов|школ|объект|предприят|дана)/u;
const AGE = /(до|старше|младше|от|с)\s+\d{1,3}(\s|-)*(х\s)?(лет|года)/u;

/** «2 500 многодетных матерей», «12 мектепте»: a number and what it counts. */
const COUNTED = /^(\p{L}+ )?\d[\d\s.,]*\s\p{L}{4,}( \p{L}{3,})*$/u;

/** A phrase that names no term at all; null where it is neither empty nor a quantity. */
export function readNoTerm(clean: string): Meaning | null {
  if (clean === '') return { kind: 'none', rule: 'NONE', ask: true, steps: [{ code: 'empty', params: {} }] };
  if (ABSENT.test(clean)) return { kind: 'none', rule: 'NONE', steps: [{ code: 'no_term', params: {} }] };
  if (QUANTITY.test(clean) || AGE.test(clean) || COUNTED.test(clean))
    return { kind: 'not_a_date', rule: 'NONE', steps: [{ code: 'quantity', params: {} }] };
  return null;
}
