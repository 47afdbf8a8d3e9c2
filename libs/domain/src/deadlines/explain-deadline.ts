import type { Locale } from '../access/actor.js';
import type { Names } from '../names.js';
import type { DeadlineReading, DeadlineStep } from './reading.js';

/** A sentence for each step of a reading; {on}, {from}, {base} are dates, {amount}, {days}, {times}, {count} numbers. */
const SENTENCES: Readonly<Record<string, Names>> = {
  day_named: { ru: 'Назван день: {on}', kk: 'Күні аталған: {on}', en: 'The day is named: {on}' },
  day_nearest: {
    ru: 'Год не назван: взят ближайший такой день, {on}',
    kk: 'Жылы аталмаған: ең жақын күн алынды, {on}',
    en: 'No year is named: the nearest such day is taken, {on}',
  },
  day_of_year: {
    ru: 'День названного года: {on}',
    kk: 'Аталған жылдың күні: {on}',
    en: 'The day of the year named: {on}',
  },
  too_long: {
    ru: 'Длиннее {count} знаков: это текст, а не срок',
    kk: '{count} таңбадан ұзын: бұл мерзім емес, мәтін',
    en: 'Longer than {count} characters: a text and not a term',
  },
  no_such_day: { ru: 'Такого дня в календаре нет', kk: 'Күнтізбеде мұндай күн жоқ', en: 'There is no such day' },
  after_date: {
    ru: 'Сказано «после» этой даты: до какого дня, не сказано',
    kk: '«Осы күннен кейін» делінген: қай күнге дейін екені айтылмаған',
    en: 'It says after this date, not by which day',
  },
  in_force_from: {
    ru: 'Действует с {on}: акт нужен накануне',
    kk: '{on} бастап қолданылады: акт бір күн бұрын керек',
    en: 'In force from {on}: the act is due the day before',
  },
  before_month: {
    ru: 'До начала названного месяца: последний день {on}',
    kk: 'Аталған ай басталғанға дейін: соңғы күні {on}',
    en: 'Before the month named begins: the last day is {on}',
  },
  mid_month: { ru: 'Середина месяца: {on}', kk: 'Айдың ортасы: {on}', en: 'The middle of the month: {on}' },
  part_is_vague: {
    ru: '«Начало» и «середина» не называют дня',
    kk: '«Басы» мен «ортасы» нақты күнді атамайды',
    en: 'A beginning or a middle names no day',
  },
  by_period_unclear: {
    ru: 'Неясно, входит ли названный период в срок',
    kk: 'Аталған кезең мерзімге кіретіні анық емес',
    en: 'It is not clear whether the period named belongs to the term',
  },
  period_end: {
    ru: 'Последний день названного периода: {on}',
    kk: 'Аталған кезеңнің соңғы күні: {on}',
    en: 'The last day of the period named: {on}',
  },
  before_year: {
    ru: 'До начала названного года: {on}',
    kk: 'Аталған жыл басталғанға дейін: {on}',
    en: 'Before the year named begins: {on}',
  },
  year_end: { ru: 'Последний день года: {on}', kk: 'Жылдың соңғы күні: {on}', en: 'The last day of the year: {on}' },
  through_year: { ru: 'В течение года: срок {on}', kk: 'Жыл бойы: мерзімі {on}', en: 'All through the year: due {on}' },
  year_unclear: {
    ru: '«К году» может значить и его начало, и его конец',
    kk: '«Жылға қарай» деген сөз жылдың басын да, соңын да білдіруі мүмкін',
    en: 'By a year may mean its beginning or its end',
  },
  week_end: {
    ru: 'Последний рабочий день недели: {on}',
    kk: 'Аптаның соңғы жұмыс күні: {on}',
    en: 'The last working day of the week: {on}',
  },
  range_end: {
    ru: 'Срок с {from} по {on}',
    kk: '{from} бастап {on} дейінгі мерзім',
    en: 'The term runs from {from} to {on}',
  },
  range_reversed: {
    ru: 'Конец срока раньше его начала',
    kk: 'Мерзімнің соңы басынан бұрын',
    en: 'The term ends before it begins',
  },
  horizon: {
    ru: 'Это период действия документа, а не срок',
    kk: 'Бұл құжаттың қолданылу кезеңі, мерзім емес',
    en: 'This is the horizon of a document, not a deadline',
  },
  several: { ru: 'Названо сроков: {count}', kk: 'Аталған мерзім саны: {count}', en: 'Deadlines named: {count}' },
  minimum_term: {
    ru: 'Названо наименьшее время, а не срок',
    kk: 'Мерзім емес, ең аз уақыт аталған',
    en: 'A minimum is named, not a deadline',
  },
  within_day: {
    ru: 'Календарных дней: {amount}, считая с {base}',
    kk: '{base} бастап күнтізбелік күн саны: {amount}',
    en: '{amount} calendar days from {base}',
  },
  within_working_day: {
    ru: 'Рабочих дней: {amount}, считая с {base}',
    kk: '{base} бастап жұмыс күні саны: {amount}',
    en: '{amount} working days from {base}',
  },
  within_week: {
    ru: 'Недель: {amount}, считая с {base}',
    kk: '{base} бастап апта саны: {amount}',
    en: '{amount} weeks from {base}',
  },
  within_decade: {
    ru: 'Декад: {amount}, считая с {base}',
    kk: '{base} бастап онкүндік саны: {amount}',
    en: '{amount} ten-day periods from {base}',
  },
  within_month: {
    ru: 'Месяцев: {amount}, считая с {base}',
    kk: '{base} бастап ай саны: {amount}',
    en: '{amount} months from {base}',
  },
  within_quarter: {
    ru: 'Кварталов: {amount}, считая с {base}',
    kk: '{base} бастап тоқсан саны: {amount}',
    en: '{amount} quarters from {base}',
  },
  within_half: {
    ru: 'Полугодий: {amount}, считая с {base}',
    kk: '{base} бастап жартыжылдық саны: {amount}',
    en: '{amount} half-years from {base}',
  },
  within_year: {
    ru: 'Лет: {amount}, считая с {base}',
    kk: '{base} бастап жыл саны: {amount}',
    en: '{amount} years from {base}',
  },
  odd_repetition: {
    ru: 'Такое повторение задаёт человек: назовите даты',
    kk: 'Мұндай қайталауды адам белгілейді: күндерін атаңыз',
    en: 'A person has to set such a repetition: name the dates',
  },
  recurring_yearly: {
    ru: 'Каждый год; ближайший срок {on}',
    kk: 'Жыл сайын; жақын мерзімі {on}',
    en: 'Every year; next on {on}',
  },
  recurring_half_yearly: {
    ru: 'Каждое полугодие; ближайший срок {on}',
    kk: 'Жартыжылдық сайын; жақын мерзімі {on}',
    en: 'Every half-year; next on {on}',
  },
  recurring_quarterly: {
    ru: 'Каждый квартал; ближайший срок {on}',
    kk: 'Тоқсан сайын; жақын мерзімі {on}',
    en: 'Every quarter; next on {on}',
  },
  recurring_monthly: {
    ru: 'Каждый месяц; ближайший срок {on}',
    kk: 'Ай сайын; жақын мерзімі {on}',
    en: 'Every month; next on {on}',
  },
  recurring_weekly: {
    ru: 'Каждую неделю; ближайший срок {on}',
    kk: 'Апта сайын; жақын мерзімі {on}',
    en: 'Every week; next on {on}',
  },
  recurring_daily: {
    ru: 'Каждый рабочий день; ближайший срок {on}',
    kk: 'Әр жұмыс күні; жақын мерзімі {on}',
    en: 'Every working day; next on {on}',
  },
  recurring_count: {
    ru: 'Каждую декаду; ближайший срок {on}',
    kk: 'Онкүндік сайын; жақын мерзімі {on}',
    en: 'Every ten days; next on {on}',
  },
  times_per_year: {
    ru: 'Раз в год: {times}; срок в конце года',
    kk: 'Жылына рет: {times}; мерзімі жыл соңында',
    en: '{times} times a year; due at its end',
  },
  times_per_half: {
    ru: 'Раз в полугодие: {times}; срок в конце полугодия',
    kk: 'Жартыжылдықта рет: {times}; мерзімі жартыжылдық соңында',
    en: '{times} times a half-year; due at its end',
  },
  times_per_quarter: {
    ru: 'Раз в квартал: {times}; срок в конце квартала',
    kk: 'Тоқсанда рет: {times}; мерзімі тоқсан соңында',
    en: '{times} times a quarter; due at its end',
  },
  times_per_month: {
    ru: 'Раз в месяц: {times}; срок в конце месяца',
    kk: 'Айына рет: {times}; мерзімі ай соңында',
    en: '{times} times a month; due at its end',
  },
  times_per_week: {
    ru: 'Раз в неделю: {times}; срок в конце недели',
    kk: 'Аптасына рет: {times}; мерзімі апта соңында',
    en: '{times} times a week; due at its end',
  },
  times_per_day: { ru: 'Раз в день: {times}', kk: 'Күніне рет: {times}', en: '{times} times a day' },
  times_per_decade: { ru: 'Раз в декаду: {times}', kk: 'Онкүндікте рет: {times}', en: '{times} times in ten days' },
  continuous: {
    ru: 'Постоянно: срока нет, ход показывают отчёты',
    kk: 'Тұрақты: мерзімі жоқ, барысын есептер көрсетеді',
    en: 'All the time: no date, reports show the progress',
  },
  urgent: {
    ru: 'Срочно: рабочих дней по настройке {days}, то есть {on}',
    kk: 'Шұғыл: баптау бойынша жұмыс күні {days}, яғни {on}',
    en: 'At once: {days} working days by the setting, that is {on}',
  },
  vague: {
    ru: 'Слова не называют дня: его даёт человек',
    kk: 'Сөздер күнді атамайды: оны адам белгілейді',
    en: 'The words name no day: a person has to',
  },
  event: {
    ru: 'Срок зависит от события: дату даёт человек',
    kk: 'Мерзім оқиғаға байланысты: күнін адам белгілейді',
    en: 'It depends on an event: a person has to give the date',
  },
  schedule: {
    ru: 'Срок в отдельном графике: приложите его даты',
    kk: 'Мерзімі жеке кестеде: оның күндерін қосыңыз',
    en: 'It stands in a separate schedule: add its dates',
  },
  reference: {
    ru: 'Срок в норме права: назовите дату',
    kk: 'Мерзімі құқық нормасында: күнін атаңыз',
    en: 'It stands in a norm of law: name the date',
  },
  quantity: {
    ru: 'Это количество, деньги или возраст, а не срок',
    kk: 'Бұл мерзім емес, сан, ақша немесе жас',
    en: 'This is a quantity, money or an age, not a deadline',
  },
  no_term: { ru: 'Срок не установлен', kk: 'Мерзімі белгіленбеген', en: 'No deadline is set' },
  empty: { ru: 'Срок не указан', kk: 'Мерзімі көрсетілмеген', en: 'The deadline is missing' },
  not_understood: {
    ru: 'Слова не поняты: назовите дату',
    kk: 'Сөздер түсініксіз: күнін атаңыз',
    en: 'The words were not understood: name the date',
  },
  rolled: {
    ru: '{from} – нерабочий день, срок переносится на {on}',
    kk: '{from} – жұмыс емес күн, мерзім {on} күніне ауысады',
    en: '{from} is not a working day, so it moves to {on}',
  },
  worked_again: {
    ru: '{on} снова рабочий день, срок возвращается на него',
    kk: '{on} қайтадан жұмыс күні болды, мерзім осы күнге қайтады',
    en: '{on} is a working day again, so the date returns to it',
  },
  kept_passed: {
    ru: 'По календарю срок пришёлся бы на {on}, но этот день прошёл: срок остаётся',
    kk: 'Күнтізбе бойынша мерзім {on} күніне келер еді, бірақ ол күн өтіп кетті: мерзім өзгермейді',
    en: 'By the calendar it would fall on {on}, which has passed: the date stays',
  },
  inner_rolled: {
    ru: '{from} – нерабочий день, внутренний срок переносится на {on}',
    kk: '{from} – жұмыс емес күн, ішкі мерзім {on} күніне ауысады',
    en: '{from} is not a working day, so the inner date moves to {on}',
  },
  inner_again: {
    ru: '{on} снова рабочий день, внутренний срок возвращается на него',
    kk: '{on} қайтадан жұмыс күні болды, ішкі мерзім осы күнге қайтады',
    en: '{on} is a working day again, so the inner date returns to it',
  },
};

/** 2026-12-31 as people write it. */
function peopleDate(value: string | number, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  if (!match) return String(value);
  return locale === 'en' ? match[0] : `${match[3]}.${match[2]}.${match[1]}`;
}

/** The sentence of one step in the reader's language; an unknown step is its code. */
export function explainStep(step: DeadlineStep, locale: Locale): string {
  const sentence = SENTENCES[step.code]?.[locale] ?? step.code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => peopleDate(step.params[name] ?? '', locale));
}

/** Why a phrase means what it means, as one line. */
export function explainDeadline(reading: Pick<DeadlineReading, 'steps'>, locale: Locale): string {
  return reading.steps.map((step) => explainStep(step, locale)).join('. ');
}
