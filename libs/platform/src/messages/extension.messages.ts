import type { Messages } from './sentence.js';

/** Requests for a later date, taking off control, and their lines in the history. */
export const extensionMessages: Messages = {
  extension_not_found: {
    kk: 'Мерзімді ұзарту өтініші табылмады.',
    ru: 'Просьба о продлении не найдена.',
    en: 'There is no such request for an extension.',
  },
  extension_stale: {
    kk: 'Өтініш осы уақытта өзгерді. Жаңа деректерді қарап, әрекетті қайталаңыз.',
    ru: 'Просьба тем временем изменилась. Посмотрите новые данные и повторите действие.',
    en: 'The request has changed meanwhile. Look at it again and repeat.',
  },
  extension_already_asked: {
    kk: '{number}-тармақ бойынша мерзімді ұзарту өтініші шешім күтуде.',
    ru: 'По пункту {number} просьба о продлении уже ждёт решения.',
    en: 'A request for an extension of item {number} is waiting already.',
  },
  extension_without_date: {
    kk: 'Мерзімі жоқ: ұзартатын ештеңе жоқ.',
    ru: 'Срока нет: продлевать нечего.',
    en: 'There is no date to extend.',
  },
  extension_not_later: {
    kk: 'Жаңа мерзім қолданыстағы {dueOn} мерзімінен кеш болуы керек.',
    ru: 'Новый срок должен быть позже нынешнего: {dueOn}.',
    en: 'The new date must be after the present one, {dueOn}.',
  },
  extension_beyond_wish: {
    kk: 'Сұралған {wantedOn} мерзімінен кеш күн берілмейді.',
    ru: 'Нельзя дать срок позже того, о котором просят: {wantedOn}.',
    en: 'No date later than the one asked for, {wantedOn}, can be given.',
  },
  extension_above_region: {
    kk: 'Тапсырма облыстан жоғары берілген: оның мерзімін облыс ұзартпайды және ұзартудан бас тартпайды. Құзыретті органның шешімін нөмірі мен күнін көрсетіп енгізіңіз.',
    ru: 'Поручение дано выше области: область не продлевает его срок и не отказывает. Занесите решение компетентного органа с его номером и датой.',
    en: 'The instruction comes from above the region, which can neither extend its date nor refuse to. Record the decision of the competent body with its number and date.',
  },
  extension_inside_region: {
    kk: 'Бұл мерзім туралы облыстың өзі шешеді: өтінішті қанағаттандырыңыз немесе бас тартыңыз.',
    ru: 'Об этом сроке решает сама область: продлите срок или откажите.',
    en: 'The region decides on this date by itself: grant the request or refuse it.',
  },
  extension_decided: {
    kk: 'Бұл өтініш бойынша шешім қабылданған.',
    ru: 'По этой просьбе уже есть решение.',
    en: 'The request is decided already.',
  },
  decider_is_party: {
    kk: 'Өтініш берген немесе есеп жіберген адам, сондай-ақ оның орнындағы адам бұл туралы шешпейді.',
    ru: 'Кто просил или отправлял отчёт, об этом не решает, и тот, кто его замещает, тоже.',
    en: 'Whoever asked or submitted a report does not decide on it, nor does whoever stands in for them.',
  },
  cancel_above_region: {
    kk: '{number}-тармақ жоғарыдан берілген: оны тек тапсырма берген орган тоқтатады. Шешімнің нөмірі мен күнін көрсетіңіз.',
    ru: 'Пункт {number} дан сверху: отменяет его только тот, кто его дал. Укажите номер и дату его решения.',
    en: 'Item {number} comes from above: only whoever gave it cancels it. Name the number and date of that decision.',
  },
  removal_by_higher_body: {
    kk: 'Бақылаудан алуды жоғары тұрған орган шешеді: ұсыныс енгізіңіз.',
    ru: 'Снятие с контроля решает вышестоящий орган: внесите предложение.',
    en: 'A higher body decides on taking this off control: propose it.',
  },
  removal_inside_region: {
    kk: 'Бақылаудан алуды облыстың өзі шешеді, ұсыныс керек емес.',
    ru: 'Снятие с контроля решает сама область, предложение не нужно.',
    en: 'The region takes this off control by itself; no proposal is needed.',
  },
  removal_not_proposed: {
    kk: 'Алдымен үйлестіруші бақылаудан алуды ұсынуы керек.',
    ru: 'Сначала координатор предлагает снять с контроля.',
    en: 'The coordinator proposes to take it off control first.',
  },
  history_extension_asked: {
    kk: 'Мерзімді ұзарту сұралды: {before} орнына {after}',
    ru: 'Просьба о продлении срока: {after} вместо {before}',
    en: 'An extension was asked for: {after} instead of {before}',
  },
  history_extension_granted: {
    kk: 'Мерзім ұзартылды: {before} орнына {after}',
    ru: 'Срок продлён: {after} вместо {before}',
    en: 'The extension was granted: {after} instead of {before}',
  },
  history_extension_recorded: {
    kk: 'Жоғары тұрған органның мерзім туралы шешімі енгізілді: {before} орнына {after}',
    ru: 'Занесено решение вышестоящего органа о сроке: {after} вместо {before}',
    en: 'The decision of a higher body on the date was recorded: {after} instead of {before}',
  },
  history_extension_refused: {
    kk: 'Мерзімді ұзартудан бас тартылды',
    ru: 'В продлении срока отказано',
    en: 'The extension was refused',
  },
  history_extension_withdrawn: {
    kk: 'Мерзімді ұзарту өтініші қайтарып алынды',
    ru: 'Просьба о продлении отозвана',
    en: 'The request for an extension was withdrawn',
  },
  history_extension_evidence_added: {
    kk: 'Ұзарту өтінішіне құжат қосылды: {name}',
    ru: 'К просьбе о продлении приложен документ: {name}',
    en: 'A document was added to the request for an extension: {name}',
  },
  history_removal_proposed: {
    kk: 'Бақылаудан алу ұсынылды',
    ru: 'Предложено снять с контроля',
    en: 'Proposed to be taken off control',
  },
  history_removal_removed: { kk: 'Бақылаудан алынды', ru: 'Снято с контроля', en: 'Taken off control' },
  history_removal_returned: {
    kk: 'Бақылаудан алынбады, пысықтауға қайтарылды',
    ru: 'С контроля не снято, возвращено на доработку',
    en: 'Not taken off control, returned for rework',
  },
  history_removal_kept: {
    kk: 'Қосымша бақылауда қалдырылды',
    ru: 'Оставлено на дополнительном контроле',
    en: 'Kept under additional control',
  },
};
