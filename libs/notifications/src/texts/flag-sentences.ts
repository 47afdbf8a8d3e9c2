import type { Names } from '@zholdau/domain';

/** What an administrator reads of a flag. `{body}` and `{item}` are filled in. */
export const FLAG_SENTENCES: Readonly<Record<string, Names>> = {
  no_recipient: {
    ru: 'Сообщить о сроке некому: в органе «{body}» не занята нужная должность. Назначьте ответственного.',
    kk: 'Мерзім туралы хабарлайтын адам жоқ: «{body}» органында қажетті лауазым бос тұр. Жауапты адамды тағайындаңыз.',
    en: 'Nobody can be told of a date: the seat in “{body}” is empty. Please appoint somebody.',
  },
  sweep_failed: {
    ru: 'Лестница контроля пункта {item} не рассчитывается. Проверьте политику контроля и журнал службы.',
    kk: '{item}-тармақтың бақылау сатысы есептелмейді. Бақылау саясатын және қызмет журналын тексеріңіз.',
    en: 'The ladder of item {item} cannot be computed. Check the policy and the log of the service.',
  },
  letter_failed: {
    ru: 'Письмо не доставлено после шести попыток: {reason}',
    kk: 'Хат алты рет жіберілгеннен кейін де жеткізілмеді: {reason}',
    en: 'A letter was not delivered in six attempts: {reason}',
  },
  letter_unknown: {
    ru: 'Неизвестно, дошло ли письмо: почтовый сервер не ответил. {reason}',
    kk: 'Хаттың жеткені белгісіз: пошта сервері жауап бермеді. {reason}',
    en: 'It is unknown whether a letter arrived: the mail server did not answer. {reason}',
  },
};

/** The sentence of a flag in the reader's language; an unknown kind is shown by its name. */
export function flagSentence(kind: string, values: Readonly<Record<string, string>>, locale: keyof Names): string {
  const sentence = FLAG_SENTENCES[kind]?.[locale] ?? kind;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
