import type { Messages } from './sentence.js';

/** Changes of many items at once. */
export const bulkMessages: Messages = {
  bulk_not_found: { kk: 'Мұндай өзгеріс жоқ.', ru: 'Такого изменения нет.', en: 'There is no such change.' },
  bulk_empty: {
    kk: 'Кемінде бір тармақты таңдаңыз.',
    ru: 'Выберите хотя бы один пункт.',
    en: 'Choose at least one item.',
  },
  bulk_too_many: {
    kk: '{count} тармақ таңдалды. Бірден ең көбі {most} тармақты өзгертуге болады: сүзгіні тарылтыңыз.',
    ru: 'Выбрано пунктов: {count}. Сразу можно изменить не больше {most}: сузьте отбор.',
    en: '{count} items are chosen. At most {most} can be changed at once; narrow the filter.',
  },
  bulk_items_or_filter: {
    kk: 'Тармақтарды немесе сүзгіні көрсетіңіз: екеуінің бірін ғана.',
    ru: 'Назовите пункты или отбор: одно из двух.',
    en: 'Name the items or a filter: one of the two.',
  },
  bulk_change_missing: {
    kk: 'Нені өзгерту керегін көрсетіңіз.',
    ru: 'Укажите, что нужно изменить.',
    en: 'Say what is to be changed.',
  },
  bulk_not_ready: {
    kk: 'Тармақтар әлі тексерілуде. Тексеру аяқталғанын күтіңіз.',
    ru: 'Пункты ещё проверяются. Дождитесь конца проверки.',
    en: 'The items are still being looked at. Wait until that is over.',
  },
  bulk_stale: {
    kk: 'Алдын ала қарау жаңартылды. Оны қайта қарап, әрекетті қайталаңыз.',
    ru: 'Предварительный просмотр обновился. Посмотрите его снова и повторите действие.',
    en: 'The preview has changed. Look at it again and repeat.',
  },
  bulk_nothing_changes: {
    kk: 'Бұл тармақта ештеңе өзгермейді.',
    ru: 'В этом пункте ничего не изменится.',
    en: 'Nothing would change on this item.',
  },
  bulk_no_period: {
    kk: 'Бұл тармақтың ашық кезеңі жоқ.',
    ru: 'У этого пункта нет открытого периода.',
    en: 'This item has no open period.',
  },
  bulk_changes_lead: {
    kk: 'Жауапты орындаушы: {before} → {after}',
    ru: 'Ответственный исполнитель: {before} → {after}',
    en: 'Lead: {before} → {after}',
  },
  bulk_changes_co: {
    kk: 'Бірлесіп орындаушылар: {before} → {after}',
    ru: 'Соисполнители: {before} → {after}',
    en: 'Co-executors: {before} → {after}',
  },
  bulk_changes_due: {
    kk: 'Мерзімі: {before} → {after}',
    ru: 'Срок: {before} → {after}',
    en: 'Due date: {before} → {after}',
  },
  bulk_changes_inner: {
    kk: 'Өңірдің ішкі мерзімі: {before} → {after}',
    ru: 'Внутренний срок региона: {before} → {after}',
    en: 'Earlier date of the region: {before} → {after}',
  },
  bulk_changes_level: {
    kk: 'Бақылау деңгейі: {before} → {after}',
    ru: 'Уровень контроля: {before} → {after}',
    en: 'Control level: {before} → {after}',
  },
  bulk_changes_curator: {
    kk: 'Жетекшісі: {before} → {after}',
    ru: 'Куратор: {before} → {after}',
    en: 'Curator: {before} → {after}',
  },
  bulk_level_special: { kk: 'ерекше бақылау', ru: 'особый контроль', en: 'special control' },
  bulk_level_control: { kk: 'бақылау', ru: 'контроль', en: 'control' },
  bulk_level_working: { kk: 'жұмыс бақылауы', ru: 'рабочий контроль', en: 'working control' },
};
