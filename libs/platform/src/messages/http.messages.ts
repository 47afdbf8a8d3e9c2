/** What the door itself refuses, and the short titles of problem documents by status. */
export const httpMessages = {
  title_400: { kk: 'Сұрау дұрыс құрылмаған', ru: 'Запрос составлен неверно', en: 'The request is malformed' },
  title_401: { kk: 'Жүйеге кіру қажет', ru: 'Нужно войти в систему', en: 'Sign-in is needed' },
  title_403: { kk: 'Бұл әрекетке рұқсат жоқ', ru: 'Действие не разрешено', en: 'Not allowed' },
  title_404: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  title_405: { kk: 'Бұл әдіс қолданылмайды', ru: 'Метод не поддерживается', en: 'Method not allowed' },
  title_409: { kk: 'Ереже бұған жол бермейді', ru: 'Правило этого не допускает', en: 'A rule forbids it' },
  title_412: { kk: 'Деректер өзгеріп кеткен', ru: 'Данные уже изменились', en: 'The data has changed' },
  title_413: { kk: 'Көлемі тым үлкен', ru: 'Слишком большой объём', en: 'Too large' },
  title_415: { kk: 'Пішімі қабылданбайды', ru: 'Формат не принимается', en: 'Unsupported format' },
  title_422: {
    kk: 'Кілт басқа сұрауда қолданылған',
    ru: 'Ключ уже занят другим запросом',
    en: 'The key belongs to another request',
  },
  title_428: { kk: 'Нұсқасы көрсетілмеген', ru: 'Не указана версия', en: 'The version is missing' },
  title_429: { kk: 'Сұраулар тым жиі', ru: 'Слишком много запросов', en: 'Too many requests' },
  title_500: { kk: 'Жүйедегі ақау', ru: 'Сбой системы', en: 'System failure' },
  title_503: { kk: 'Жүйе уақытша қолжетімсіз', ru: 'Система временно недоступна', en: 'Temporarily unavailable' },
  refused: {
    kk: 'Әрекет орындалмады: жүйенің ережесі бұған жол бермейді.',
    ru: 'Действие не выполнено: правило системы этого не допускает.',
    en: 'The action was not carried out: a rule of the system forbids it.',
  },
  bad_request: {
    kk: 'Сұрау дұрыс құрылмаған: мекенжайындағы немесе параметрлеріндегі мән түсініксіз.',
    ru: 'Запрос составлен неверно: значение в адресе или параметрах не читается.',
    en: 'The request is malformed: a value in its address or parameters cannot be read.',
  },
  bad_request_body: {
    kk: 'Кейбір өрістер дұрыс толтырылмаған. Оларды түзетіп, қайта жіберіңіз.',
    ru: 'Некоторые поля заполнены неверно. Исправьте их и отправьте снова.',
    en: 'Some fields are filled in wrongly. Correct them and send again.',
  },
  idempotency_key_malformed: {
    kk: 'Idempotency-Key тақырыбындағы кілт оқылмайды: 1–200 латын таңбасы болуы керек.',
    ru: 'Ключ в заголовке Idempotency-Key не читается: нужны 1–200 латинских знаков без пробелов.',
    en: 'The key in the header Idempotency-Key cannot be read: 1 to 200 Latin signs without spaces.',
  },
  idempotency_key_reused: {
    kk: 'Бұл кілтпен бұрын басқа сұрау жіберілген. Жаңа әрекет үшін жаңа кілт қажет.',
    ru: 'С этим ключом уже отправлен другой запрос. Для нового действия нужен новый ключ.',
    en: 'Another request was sent with this key before. A new action needs a new key.',
  },
  idempotency_in_progress: {
    kk: 'Осындай сұрау қазір орындалып жатыр. Сәл күтіп, қайталап көріңіз.',
    ru: 'Такой же запрос сейчас выполняется. Подождите немного и повторите.',
    en: 'The same request is being carried out. Wait a little and try again.',
  },
  idempotency_answer_lost: {
    kk: 'Әрекет бұрын орындалған, бірақ оның жауабы сақталмаған. Деректерді қайта ашып көріңіз.',
    ru: 'Действие уже выполнено, но ответ на него не сохранился. Откройте данные заново.',
    en: 'The action was carried out before, but its answer was not kept. Open the data anew.',
  },
  malformed_json: {
    kk: 'Сұраудың мазмұны JSON ретінде оқылмайды.',
    ru: 'Содержимое запроса не читается как JSON.',
    en: 'The content of the request cannot be read as JSON.',
  },
  unreadable_text: {
    kk: 'Мәтінде немесе санда сақтауға келмейтін мән бар.',
    ru: 'В тексте или числе есть значение, которое нельзя сохранить.',
    en: 'A text or a number holds a value that cannot be stored.',
  },
  sign_in_needed: {
    kk: 'Сеанс аяқталған немесе ашылмаған. Жүйеге кіріңіз.',
    ru: 'Сеанс не открыт или завершён. Войдите в систему.',
    en: 'The session is not open or has ended. Please sign in.',
  },
  csrf_refused: {
    kk: 'Сұраудың осы беттен жіберілгені расталмады. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Не подтверждено, что запрос отправлен с этой страницы. Обновите страницу и повторите.',
    en: 'It is not confirmed that the request came from this page. Reload the page and try again.',
  },
  cross_site_refused: {
    kk: 'Басқа сайттан жіберілген сұраулар қабылданбайды.',
    ru: 'Запросы с других сайтов не принимаются.',
    en: 'Requests from other sites are not accepted.',
  },
  not_allowed: {
    kk: 'Лауазымыңыз бұл әрекетті орындауға құқық бермейді.',
    ru: 'Ваша должность не даёт права на это действие.',
    en: 'Your seat does not give the right to do this.',
  },
  no_seat: {
    kk: 'Сізге лауазым тағайындалмаған. Әкімшіге хабарласыңыз.',
    ru: 'За вами не закреплена должность. Обратитесь к администратору.',
    en: 'You hold no seat. Please ask the administrator.',
  },
  not_found: {
    kk: 'Мұндай жазба жоқ немесе ол сізге көрінбейді.',
    ru: 'Такой записи нет, или она вам не видна.',
    en: 'There is no such record, or it is not yours to see.',
  },
  no_such_route: {
    kk: 'Мұндай мекенжай жоқ.',
    ru: 'Такого адреса нет.',
    en: 'There is no such address.',
  },
  stale: {
    kk: 'Сіз ашқаннан кейін жазбаны басқа адам өзгертті. Бетті жаңартып, өзгерісті қайта енгізіңіз.',
    ru: 'Пока запись была у вас открыта, её изменил кто-то другой. Обновите страницу и внесите правку снова.',
    en: 'Somebody changed the record after you opened it. Reload the page and make your change again.',
  },
  if_match_missing: {
    kk: 'If-Match тақырыбында жазбаның нұсқасы көрсетілмеген.',
    ru: 'В заголовке If-Match не указана версия записи.',
    en: 'The If-Match header with the version of the record is missing.',
  },
  if_match_malformed: {
    kk: 'If-Match тақырыбындағы нұсқа оқылмайды; "3" түріндегі мән күтіледі.',
    ru: 'Версия в заголовке If-Match не читается; ожидается значение вида "3".',
    en: 'The version in the If-Match header cannot be read; a value like "3" is expected.',
  },
  already_exists: {
    kk: 'Мұндай жазба бұрыннан бар.',
    ru: 'Такая запись уже есть.',
    en: 'Such a record already exists.',
  },
  still_in_use: {
    kk: 'Байланысты жазбалар бар, сондықтан әрекет орындалмады.',
    ru: 'Есть связанные записи, поэтому действие не выполнено.',
    en: 'Other records refer to it, so the action was not carried out.',
  },
  body_too_large: {
    kk: 'Жіберілген деректердің көлемі рұқсат етілген шектен асады.',
    ru: 'Объём отправленных данных больше допустимого.',
    en: 'The data sent is larger than allowed.',
  },
  unsupported_media_type: {
    kk: 'Мазмұнның мұндай түрі қабылданбайды; JSON күтіледі.',
    ru: 'Такой вид содержимого не принимается; ожидается JSON.',
    en: 'This kind of content is not accepted; JSON is expected.',
  },
  too_many_requests: {
    kk: 'Сұраулар тым жиі. Біраздан кейін қайталап көріңіз.',
    ru: 'Слишком много запросов. Повторите немного позже.',
    en: 'Too many requests. Please try again a little later.',
  },
  try_again: {
    kk: 'Дерекқор қазір бос емес. Бірнеше секундтан кейін қайталап көріңіз.',
    ru: 'База данных сейчас занята. Повторите через несколько секунд.',
    en: 'The database is busy. Please try again in a few seconds.',
  },
  database_away: {
    kk: 'Дерекқормен байланыс үзілді, ол қалпына келтірілуде. Бірнеше секундтан кейін қайталап көріңіз.',
    ru: 'Связь с базой данных прервалась и восстанавливается. Повторите через несколько секунд.',
    en: 'The connection to the database was lost and is being restored. Please try again in a few seconds.',
  },
  internal: {
    kk: 'Жүйеде ақау болды. Қайталанса, әкімшіге сұраудың нөмірін айтыңыз: {requestId}.',
    ru: 'В системе произошёл сбой. Если он повторится, сообщите администратору номер запроса: {requestId}.',
    en: 'Something failed in the system. If it happens again, tell the administrator the request number: {requestId}.',
  },
  bad_cursor: {
    kk: 'Тізімнің жалғасы табылмады. Оны басынан ашыңыз.',
    ru: 'Продолжение списка не найдено. Откройте его с начала.',
    en: 'The rest of the list cannot be found. Open it from the beginning.',
  },
  bad_date: {
    kk: '«{text}» күнтізбеде жоқ күн немесе дұрыс жазылмаған.',
    ru: 'Даты «{text}» нет в календаре, или она записана неверно.',
    en: 'The date “{text}” does not exist or is written wrongly.',
  },
  bad_time: {
    kk: '«{time}» уақыты дұрыс жазылмаған; 09:00 түріндегі мән күтіледі.',
    ru: 'Время «{time}» записано неверно; ожидается вид 09:00.',
    en: 'The time “{time}” is written wrongly; the form 09:00 is expected.',
  },
  bad_working_hours: {
    kk: 'Жұмыс күні {start} басталып, {end} аяқтала алмайды.',
    ru: 'Рабочий день не может начинаться в {start} и заканчиваться в {end}.',
    en: 'A working day cannot start at {start} and end at {end}.',
  },
} as const;
