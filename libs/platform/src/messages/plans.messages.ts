import type { Messages } from './sentence.js';

/** Plans, their versions and places: what a rule refuses, and the lines of history. */
export const plansMessages: Messages = {
  plan_not_found: { kk: 'Жоспар табылмады.', ru: 'План не найден.', en: 'There is no such plan.' },
  plan_exists: {
    kk: 'Осы Жолдау бойынша облыстың жоспары бұрыннан бар.',
    ru: 'План области по этому Посланию уже есть.',
    en: 'The region has its plan for this Address already.',
  },
  plan_needs_start: {
    kk: 'Жолдауды таңдаңыз немесе бағдарламаның басталатын күнін көрсетіңіз.',
    ru: 'Выберите Послание или укажите день начала программы.',
    en: 'Choose an Address or name the day the programme begins.',
  },
  programme_exists: {
    kk: '{startsOn} күні басталатын бағдарлама бұрыннан бар.',
    ru: 'Программа, которая начинается {startsOn}, уже есть.',
    en: 'There is a programme that begins on {startsOn} already.',
  },
  plan_without_act: {
    kk: 'Бұл жоспардың бекітілген актісі жоқ. Іс-шараны өз карточкасында тоқтатыңыз.',
    ru: 'У этого плана нет утверждённого акта. Отмените мероприятие в его карточке.',
    en: 'No act of this plan is in force. Cancel the item on its card.',
  },
  plan_draft_missing: {
    kk: 'Жоспардың редакция жобасы жоқ, бекітетін ештеңе жоқ.',
    ru: 'У плана нет проекта редакции: утверждать нечего.',
    en: 'The plan has no draft version: there is nothing to approve.',
  },
  plan_version_stale: {
    kk: 'Редакция жобасы осы уақытта өзгерді. Жаңа салыстыруды қарап, қайта бекітіңіз.',
    ru: 'Проект редакции тем временем изменился. Посмотрите новое сравнение и утвердите снова.',
    en: 'The draft has changed meanwhile. Look at the new comparison and approve again.',
  },
  plan_change_not_found: {
    kk: 'Редакция жобасында бұл іс-шара бойынша өзгеріс жоқ.',
    ru: 'В проекте редакции нет изменений по этому мероприятию.',
    en: 'Nothing waits in the draft for this item.',
  },
  item_leaves_plan: {
    kk: '{number}-тармақ редакция жобасы бойынша жоспардан шығады. Алдымен оны қайтарыңыз.',
    ru: 'Пункт {number} по проекту редакции выходит из плана. Сначала верните его.',
    en: 'Item {number} leaves the plan in this draft. Take that back first.',
  },
  successor_not_in_plan: {
    kk: 'Орнына келетін іс-шара бұл жоспарда жоқ.',
    ru: 'Мероприятия, которое его заменяет, нет в этом плане.',
    en: 'The item that takes its place does not stand in this plan.',
  },
  successor_missing: {
    kk: 'Қай іс-шараға біріктірілетінін таңдаңыз.',
    ru: 'Выберите мероприятие, с которым объединяется это.',
    en: 'Choose the item it is merged into.',
  },
  item_not_in_plan: {
    kk: 'Іс-шара бұл жоспарда жоқ.',
    ru: 'Мероприятия нет в этом плане.',
    en: 'The item does not stand in this plan.',
  },
  item_in_plan: {
    kk: '{number}-тармақ бұл жоспарда бар.',
    ru: 'Пункт {number} уже есть в этом плане.',
    en: 'Item {number} stands in this plan already.',
  },
  item_own_plan: {
    kk: 'Іс-шара өз жоспарынан тек акт бойынша шығады: оны редакция жобасында алып тастаңыз.',
    ru: 'Из своего плана мероприятие выходит только по акту: исключите его в проекте редакции.',
    en: 'An item leaves its own plan by an act only: drop it in the draft version.',
  },
  item_is_part: {
    kk: '{number}-тармақ басқа іс-шараның бөлігі, оны жоспарға жеке қоспайды.',
    ru: 'Пункт {number} – часть другого мероприятия, отдельно в план он не включается.',
    en: 'Item {number} is a part of another one and does not stand in a plan by itself.',
  },
  item_is_draft: {
    kk: '{number}-тармақ әлі бекітілмеген.',
    ru: 'Пункт {number} ещё не утверждён.',
    en: 'Item {number} is not approved yet.',
  },
  item_finished: {
    kk: '{number}-тармақ аяқталған, оны келесі жоспарға көшірмейді.',
    ru: 'Пункт {number} завершён, в следующий план он не переносится.',
    en: 'Item {number} is finished and is not carried over.',
  },
  plan_number_taken: {
    kk: 'Бұл жоспарда {number} нөмірі бос емес.',
    ru: 'Номер {number} в этом плане занят.',
    en: 'Number {number} is taken in this plan.',
  },
  act_taken: {
    kk: '{actOn} күнгі № {actNumber} актімен бұл жоспардың редакциясы бекітілген.',
    ru: 'Актом № {actNumber} от {actOn} уже утверждена редакция этого плана.',
    en: 'Act № {actNumber} of {actOn} has approved a version of this plan already.',
  },
  act_too_early: {
    kk: 'Акт күні ({actOn}) алдыңғы редакция күнінен ({lastOn}) бұрын болмауы керек.',
    ru: 'Дата акта ({actOn}) раньше даты прежней редакции ({lastOn}).',
    en: 'The act ({actOn}) is dated before the version in force ({lastOn}).',
  },
  act_in_future: {
    kk: 'Акт күні ({actOn}) әлі келген жоқ.',
    ru: 'Дата акта ({actOn}) ещё не наступила.',
    en: 'The day of the act ({actOn}) has not come yet.',
  },
  act_date_differs: {
    kk: 'Файлдағы мерзімдер {readOn} күнінен саналған, ал акт күні {actOn}. Файлды осы күнмен қайта жүктеңіз.',
    ru: 'Сроки из файла отсчитаны от {readOn}, а дата акта – {actOn}. Загрузите файл снова с этой датой.',
    en: 'Terms of the file count from {readOn}, while the act is of {actOn}. Import the file again with that date.',
  },
  carry_over_same_plan: {
    kk: 'Іс-шараларды сол жоспардың өзіне көшіруге болмайды.',
    ru: 'Нельзя перенести мероприятия в тот же самый план.',
    en: 'Items cannot be carried over into the same plan.',
  },
  carried_over_already: {
    kk: '{number}-тармақ бойынша шешім қабылданған.',
    ru: 'По пункту {number} решение уже принято.',
    en: 'Item {number} has been decided on already.',
  },
  carry_over_reason_missing: {
    kk: 'Неліктен біріктірілетінін немесе жабылатынын жазыңыз.',
    ru: 'Напишите, почему мероприятие объединяется или закрывается.',
    en: 'Write why the item is merged or closed.',
  },
  history_plan_amended: {
    kk: 'Жоспардың редакция жобасына өзгеріс енгізілді',
    ru: 'Изменение внесено в проект редакции плана',
    en: 'A change was written into the draft version of the plan',
  },
  history_plan_drop_proposed: {
    kk: 'Редакция жобасында жоспардан шығару ұсынылды',
    ru: 'В проекте редакции предложено исключить из плана',
    en: 'The draft version drops it from the plan',
  },
  history_plan_change_taken_back: {
    kk: 'Редакция жобасындағы өзгеріс қайтарып алынды',
    ru: 'Изменение в проекте редакции отозвано',
    en: 'What waited in the draft version was taken back',
  },
  history_action_item_linked: {
    kk: 'Тағы бір жоспарға енгізілді: {name}',
    ru: 'Включено ещё в один план: {name}',
    en: 'Stands in one more plan: {name}',
  },
  history_action_item_unlinked: {
    kk: 'Жоспардан шығарылды: {name}',
    ru: 'Исключено из плана: {name}',
    en: 'Taken out of the plan: {name}',
  },
  history_action_item_replaced: {
    kk: 'Іс-шара басқасымен алмастырылды',
    ru: 'Мероприятие заменено другим',
    en: 'The item was replaced by another',
  },
  history_action_item_carry_continue: {
    kk: 'Келесі жоспарға көшірілді: {name}',
    ru: 'Перенесено в следующий план: {name}',
    en: 'Carried over into the next plan: {name}',
  },
  history_action_item_carry_merge: {
    kk: 'Келесі жоспардың іс-шарасына біріктірілді: {name}',
    ru: 'Объединено с мероприятием следующего плана: {name}',
    en: 'Merged into an item of the next plan: {name}',
  },
  history_action_item_carry_close: {
    kk: 'Келесі жоспарға көшірілмей жабылды: {name}',
    ru: 'Закрыто без переноса в следующий план: {name}',
    en: 'Closed and not carried over: {name}',
  },
  history_action_item_silent: {
    kk: 'Есептер қатарынан ұсынылмағаны туралы жетекшіге хабарланды',
    ru: 'Куратору сообщено о пропущенных подряд докладах',
    en: 'The curator was told of reports missed in a row',
  },
};
