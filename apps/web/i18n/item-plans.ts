import { dictionary } from './dictionary.js';

/** Where an item stands besides its own plan, on its card. */
export const itemPlans = dictionary({
  ru: {
    title: 'В планах',
    number: 'пункт {number}',
    carried: 'Перенесено из плана {year} года: переносов {postponements}, дней опоздания там {days}',
    mergedInto: 'Объединено с пунктом {number}',
    took: 'Вобрало в себя пункт {number} плана {year} года: переносов {postponements}, дней опоздания там {days}',
    closed: 'Закрыто без переноса из плана {year} года: переносов {postponements}, дней опоздания {days}',
    waiting: 'В проекте новой редакции ждут изменения: {fields}',
    drop: 'По проекту новой редакции выходит из плана: {reason}',
    see: 'Сравнить редакции',
    silence: {
      one: 'Пропущен подряд {n} доклад',
      few: 'Пропущено подряд {n} доклада',
      many: 'Пропущено подряд {n} докладов',
      other: 'Пропущено подряд {n} доклада',
    },
    raised: 'Куратор узнал',
  },
  kk: {
    title: 'Жоспарлардағы орны',
    number: '{number}-тармақ',
    carried: '{year} жылғы жоспардан көшірілді: мерзімі {postponements} рет ауыстырылған, ондағы кешігу {days} күн',
    mergedInto: '{number}-тармаққа біріктірілді',
    took: '{year} жылғы жоспардың {number}-тармағы біріктірілді: мерзімі {postponements} рет ауыстырылған, ондағы кешігу {days} күн',
    closed: '{year} жылғы жоспардан көшірілмей жабылды: мерзімі {postponements} рет ауыстырылған, кешігу {days} күн',
    waiting: 'Жаңа редакция жобасында күтілетін өзгерістер: {fields}',
    drop: 'Жаңа редакция жобасы бойынша жоспардан шығады: {reason}',
    see: 'Редакцияларды салыстыру',
    silence: { other: 'Қатарынан {n} есеп ұсынылмады' },
    raised: 'Жетекшіге хабарланды',
  },
  en: {
    title: 'In plans',
    number: 'item {number}',
    carried: 'Carried over from {year}: {postponements} postponements, {days} days late there',
    mergedInto: 'Merged into item {number}',
    took: 'Took over item {number} of {year}: {postponements} postponements, {days} days late there',
    closed: 'Closed and not carried over from {year}: {postponements} postponements, {days} days late',
    waiting: 'Changes wait in the draft of the next version: {fields}',
    drop: 'Leaves the plan in the draft of the next version: {reason}',
    see: 'Compare versions',
    silence: { one: '{n} report missed in a row', other: '{n} reports missed in a row' },
    raised: 'The curator was told',
  },
});
