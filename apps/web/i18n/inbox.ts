import { dictionary } from './dictionary.js';

/** Texts of the inbox. */
export const inbox = dictionary({
  ru: {
    title: 'Входящие',
    all: 'Все',
    unread: 'Непрочитанные',
    unreadCount: 'Непрочитанные: {n}',
    markAllRead: 'Отметить все прочитанными',
    markRead: 'Отметить прочитанным',
    urgent: 'Срочно',
    newNotice: 'Новое',
    today: 'Сегодня',
    yesterday: 'Вчера',
    more: 'Показать ещё',
    emptyTitle: 'Сообщений нет',
    emptyText:
      'Здесь появятся напоминания о сроках, сообщения о просрочке, поручения и решения по вашим отчётам. То же приходит письмом.',
    emptyUnreadTitle: 'Всё прочитано',
    emptyUnreadText: 'Новые сообщения появятся здесь сами: список обновляется каждые полминуты.',
  },
  kk: {
    title: 'Хабарлар',
    all: 'Барлығы',
    unread: 'Оқылмағандар',
    unreadCount: 'Оқылмағандар: {n}',
    markAllRead: 'Бәрін оқылды деп белгілеу',
    markRead: 'Оқылды деп белгілеу',
    urgent: 'Шұғыл',
    newNotice: 'Жаңа',
    today: 'Бүгін',
    yesterday: 'Кеше',
    more: 'Тағы көрсету',
    emptyTitle: 'Хабар жоқ',
    emptyText:
      'Мұнда мерзім туралы еске салулар, мерзімнің өтуі туралы хабарлар, тапсырмалар және есептеріңіз бойынша шешімдер шығады. Солар хатпен де келеді.',
    emptyUnreadTitle: 'Бәрі оқылды',
    emptyUnreadText: 'Жаңа хабарлар осында өзі шығады: тізім жарты минут сайын жаңарады.',
  },
  en: {
    title: 'Inbox',
    all: 'All',
    unread: 'Unread',
    unreadCount: 'Unread: {n}',
    markAllRead: 'Mark all as read',
    markRead: 'Mark as read',
    urgent: 'Urgent',
    newNotice: 'New',
    today: 'Today',
    yesterday: 'Yesterday',
    more: 'Show more',
    emptyTitle: 'No notices',
    emptyText:
      'Reminders of dates, notices of delay, assignments and decisions on your reports will appear here. The same comes by letter.',
    emptyUnreadTitle: 'All read',
    emptyUnreadText: 'New notices appear here by themselves: the list is refreshed every half a minute.',
  },
});
