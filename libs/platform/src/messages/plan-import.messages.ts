/** What is wrong with a plan file, and what is in doubt in its rows (`doubt_…`). */
export const planImportMessages = {
  file_too_large: {
    kk: '«{name}» файлы тым үлкен: ең көбі {most} МБ. Суреттер мен артық парақтарды алып тастап, қайта сақтаңыз.',
    ru: 'Файл «{name}» слишком велик: можно не больше {most} МБ. Уберите рисунки и лишние листы и сохраните заново.',
    en: 'The file “{name}” is too large: at most {most} MB. Remove pictures and spare sheets and save it again.',
  },
  file_unreadable: {
    kk: '«{name}» файлы ашылмайды. Жолын және оқу құқығын тексеріңіз.',
    ru: 'Файл «{name}» не открывается. Проверьте путь и право на чтение.',
    en: 'The file “{name}” cannot be opened. Check the path and the right to read it.',
  },
  file_empty: {
    kk: '«{name}» файлы бос.',
    ru: 'Файл «{name}» пуст.',
    en: 'The file “{name}” is empty.',
  },
  file_not_a_spreadsheet: {
    kk: 'Мұндай файл оқылмайды. Жоспарды docx, xlsx немесе csv пішімінде жүктеңіз.',
    ru: 'Такой файл не читается. Загрузите план в формате docx, xlsx или csv.',
    en: 'A file of this kind is not read. Upload the plan as docx, xlsx or csv.',
  },
  file_not_a_document: {
    kk: 'Файлдың ішінде Word құжаты жоқ. Жоспарды docx ретінде қайта сақтаңыз.',
    ru: 'Внутри файла нет документа Word. Сохраните план заново как docx.',
    en: 'There is no Word document inside the file. Save the plan as docx again.',
  },
  file_old_word: {
    kk: '«{name}» файлы ескі doc пішімінде немесе құпиясөзбен қорғалған. Оны құпиясөзсіз docx ретінде сақтап, қайта жүктеңіз.',
    ru: 'Файл «{name}» в старом формате doc или под паролем. Сохраните его как docx без пароля и загрузите снова.',
    en: 'The file “{name}” is in the old doc format or under a password. Save it as docx without a password and upload it again.',
  },
  file_old_excel: {
    kk: '«{name}» файлы ескі xls пішімінде немесе құпиясөзбен қорғалған. Оны құпиясөзсіз xlsx ретінде сақтап, қайта жүктеңіз.',
    ru: 'Файл «{name}» в старом формате xls или под паролем. Сохраните его как xlsx без пароля и загрузите снова.',
    en: 'The file “{name}” is in the old xls format or under a password. Save it as xlsx without a password and upload it again.',
  },
  file_has_macros: {
    kk: 'Файлда макростар бар, мұндай файл қабылданбайды. Оны макроссыз xlsx немесе docx ретінде сақтаңыз.',
    ru: 'В файле есть макросы, такие файлы не принимаются. Сохраните его как xlsx или docx без макросов.',
    en: 'The file has macros and is not accepted. Save it as xlsx or docx without macros.',
  },
  file_damaged: {
    kk: 'Файл бүлінген, оқылмайды. Оны Excel немесе Word бағдарламасында ашып, қайта сақтаңыз.',
    ru: 'Файл повреждён и не читается. Откройте его в Excel или Word и сохраните заново.',
    en: 'The file is damaged and cannot be read. Open it in Excel or Word and save it again.',
  },
  file_suspicious: {
    kk: 'Файлдың құрылысы кәдімгі құжаттағыдай емес, сондықтан қабылданбайды. Жоспарды жаңа файлға көшіріп, қайта жүктеңіз.',
    ru: 'Файл устроен не так, как обычный документ, поэтому он не принят. Скопируйте план в новый файл и загрузите его.',
    en: 'The file is not built like an ordinary document and was not accepted. Copy the plan into a new file and upload that.',
  },
  file_encrypted: {
    kk: 'Файл құпиясөзбен қорғалған. Құпиясөзді алып тастап, қайта жүктеңіз.',
    ru: 'Файл защищён паролем. Снимите пароль и загрузите снова.',
    en: 'The file is under a password. Remove it and upload the file again.',
  },
  file_unpacks_too_large: {
    kk: 'Файлдың ішіндегі мазмұн тым үлкен. Жоспардың кестесін ғана жаңа файлға көшіріп, қайта жүктеңіз.',
    ru: 'Содержимое файла слишком велико. Скопируйте в новый файл только таблицу плана и загрузите его.',
    en: 'What the file holds inside is too large. Copy only the table of the plan into a new file and upload that.',
  },
  file_too_complex: {
    kk: 'Файл {seconds} секундта оқылып бітпеді немесе тым көп жад алды. Жоспардың кестесін ғана жаңа файлға көшіріп, қайта жүктеңіз.',
    ru: 'Файл не удалось прочитать за {seconds} секунд или в отведённой памяти. Скопируйте в новый файл только таблицу плана и загрузите его.',
    en: 'The file could not be read in {seconds} seconds or in the memory given. Copy only the table of the plan into a new file and upload that.',
  },
  cell_too_long: {
    kk: '«{sheet}» кестесіндегі {cell} ұяшығының мәтіні {most} таңбадан ұзын. Қысқартып, қайта жүктеңіз.',
    ru: 'Текст в ячейке {cell} таблицы «{sheet}» длиннее {most} знаков. Сократите его и загрузите файл снова.',
    en: 'The text of cell {cell} in table “{sheet}” is longer than {most} characters. Shorten it and upload the file again.',
  },
  plan_header_not_found: {
    kk: 'Файлдан жоспар кестесінің тақырыбы табылмады. Мына бағандар жоқ: {missing}. Үлгі файлды жүктеп алып, салыстырыңыз.',
    ru: 'В файле не нашлась шапка таблицы плана. Нет столбцов: {missing}. Скачайте файл-образец и сравните.',
    en: 'The heading of a plan was not found in the file. Missing columns: {missing}. Download the example and compare.',
  },
  plan_is_empty: {
    kk: 'Кестенің тақырыбы бар, бірақ астында бірде-бір іс-шара жоқ.',
    ru: 'Шапка таблицы есть, но ни одного мероприятия под ней нет.',
    en: 'The table has a heading, but no measure stands below it.',
  },
  plan_too_many_rows: {
    kk: 'Файлда {rows} жол бар, ең көбі {most}. Жоспарды бірнеше файлға бөліңіз.',
    ru: 'В файле {rows} строк, можно не больше {most}. Разделите план на несколько файлов.',
    en: 'The file has {rows} rows, at most {most} are taken. Divide the plan into several files.',
  },
  import_failed: {
    kk: 'Файлды оқу барысында ақау болды. Қайта жүктеп көріңіз; қайталанса, әкімшіге хабарлаңыз.',
    ru: 'При чтении файла произошёл сбой. Загрузите его ещё раз; если повторится, сообщите администратору.',
    en: 'Reading the file failed. Upload it again; if it repeats, tell the administrator.',
  },
  import_not_found: {
    kk: 'Мұндай жүктелген жоспар жоқ немесе ол жойылған.',
    ru: 'Такой загрузки нет или она удалена.',
    en: 'There is no such import, or it was thrown away.',
  },
  import_row_not_found: {
    kk: 'Файлда мұндай жол жоқ.',
    ru: 'Такой строки в загрузке нет.',
    en: 'There is no such row in the import.',
  },
  import_not_ready: {
    kk: 'Жүктелген жоспар қазір тексеруге дайын емес: ол оқылып жатыр, қолданылып жатыр немесе қолданылып қойған.',
    ru: 'Загрузка сейчас не ждёт проверки: она читается, применяется или уже применена.',
    en: 'The import is not waiting for a check now: it is being read, being applied, or applied already.',
  },
  import_has_wrong_rows: {
    kk: 'Жоспарды бекітуге болмайды: {count} жолда қате бар. Оларды түзетіңіз немесе өткізіп жіберіңіз.',
    ru: 'План нельзя утвердить: строк с ошибками {count}. Исправьте их или пропустите.',
    en: 'The plan cannot be approved: {count} rows are wrong. Correct or skip them.',
  },
  import_stale: {
    kk: 'Сіз ашқаннан кейін жолдар өзгерді. Бетті жаңартып, қайта қарап шығыңыз.',
    ru: 'Пока страница была открыта, строки изменились. Обновите её и проверьте снова.',
    en: 'Rows changed while the page was open. Reload it and look again.',
  },
  import_not_discardable: {
    kk: 'Қолданылған жүктеуді жоюға болмайды: ол жоспардың тарихында қалады.',
    ru: 'Применённую загрузку удалить нельзя: она остаётся в истории плана.',
    en: 'An applied import cannot be thrown away: it stays in the history of the plan.',
  },
  import_report_under_review: {
    kk: '{number}-тармақ бойынша есеп қаралып жатыр, сондықтан жауапты орындаушыны ауыстыруға болмайды. Алдымен есеп бойынша шешім қабылдаңыз.',
    ru: 'По пункту {number} рассматривается отчёт, поэтому сменить ответственного нельзя. Сначала примите решение по отчёту.',
    en: 'A report on item {number} is under review, so its lead cannot change. Decide on the report first.',
  },
  import_correction_unclear: {
    kk: 'Мерзім үшін біреуін ғана көрсетіңіз: күн, сөз немесе «мерзімсіз».',
    ru: 'Для срока укажите что-то одно: дату, слова или «без срока».',
    en: 'Give one thing for the deadline: a date, words, or none.',
  },
  left_out_before_header: {
    kk: '{table}-кесте, {row}-жол: тақырыптың үстінде тұр, іс-шара емес',
    ru: 'Таблица {table}, строка {row}: стоит над шапкой, не мероприятие',
    en: 'Table {table}, row {row}: stands above the heading, no measure',
  },
  left_out_note: {
    kk: '{table}-кесте, {row}-жол: ескертпе немесе қол қою, іс-шара емес',
    ru: 'Таблица {table}, строка {row}: примечание или подпись, не мероприятие',
    en: 'Table {table}, row {row}: a note or a signature, no measure',
  },
  left_out_no_header: {
    kk: '{table}-кесте, {row}-жол: жоспар кестесі емес',
    ru: 'Таблица {table}, строка {row}: таблица без шапки плана',
    en: 'Table {table}, row {row}: the table has no heading of a plan',
  },
  left_out_hidden: {
    kk: '{table}-парақ, {row}-жол: парақ жасырылған',
    ru: 'Лист {table}, строка {row}: лист скрыт',
    en: 'Sheet {table}, row {row}: the sheet is hidden',
  },
  doubt_row_hidden: {
    kk: 'Жол файлда жасырылған. Ол жоспарға кіре ме, тексеріңіз.',
    ru: 'Строка в файле скрыта. Проверьте, входит ли она в план.',
    en: 'The row is hidden in the file. Check whether it belongs to the plan.',
  },
  doubt_number_missing: {
    kk: 'Жолдың нөмірі жоқ. Қайта жүктегенде ол атауы бойынша танылады.',
    ru: 'У строки нет номера. При повторной загрузке её найдут по названию.',
    en: 'The row has no number. When the file comes again it is found by its title.',
  },
  doubt_number_repeated: {
    kk: '{number} нөмірі жоғарыда кездескен. Басқа нөмір беріңіз немесе жолды өткізіп жіберіңіз.',
    ru: 'Номер {number} уже встречался выше. Дайте другой номер или пропустите строку.',
    en: 'Number {number} already stands above. Give another one or skip the row.',
  },
  doubt_number_unusual: {
    kk: '«{number}» нөмірге ұқсамайды. Тексеріңіз.',
    ru: '«{number}» не похоже на номер. Проверьте.',
    en: '“{number}” does not look like a number. Please check.',
  },
  doubt_title_missing: {
    kk: 'Іс-шараның атауы жоқ.',
    ru: 'Нет названия мероприятия.',
    en: 'The measure has no title.',
  },
  doubt_title_repeated: {
    kk: 'Дәл осындай атауы бар нөмірсіз жол жоғарыда кездескен. Нөмір беріңіз немесе жолды өткізіп жіберіңіз.',
    ru: 'Строка без номера с таким же названием уже встречалась выше. Дайте номер или пропустите строку.',
    en: 'A row without a number and with the same title already stands above. Give a number or skip the row.',
  },
  doubt_title_too_long: {
    kk: 'Атауы тым ұзын: {length} таңба, ең көбі {most}.',
    ru: 'Название слишком длинное: {length} знаков, можно не больше {most}.',
    en: 'The title is too long: {length} characters, at most {most}.',
  },
  doubt_completion_form_missing: {
    kk: 'Аяқталу нысаны көрсетілмеген: іс-шараның нақты нәтижесі болуы керек.',
    ru: 'Не указана форма завершения: у мероприятия должен быть конкретный результат.',
    en: 'No completion form: a measure must have a concrete result.',
  },
  doubt_completion_form_vague: {
    kk: '«{form}» нақты нәтижені атамайды. Мүмкін болса, нақтылаңыз.',
    ru: '«{form}» не называет конкретного результата. Уточните, если можно.',
    en: '“{form}” names no concrete result. Make it clear if you can.',
  },
  doubt_deadline_missing: {
    kk: 'Орындау мерзімі көрсетілмеген.',
    ru: 'Не указан срок исполнения.',
    en: 'No deadline is given.',
  },
  doubt_deadline_no_such_date: {
    kk: '«{words}»: күнтізбеде мұндай күн жоқ. Дұрыс күнді көрсетіңіз.',
    ru: '«{words}»: такого дня в календаре нет. Укажите верную дату.',
    en: '“{words}”: there is no such day. Give the right date.',
  },
  doubt_deadline_vague: {
    kk: '«{words}» нақты күнді білдірмейді. Күнін көрсетіңіз.',
    ru: '«{words}» не называет дня. Укажите дату.',
    en: '“{words}” names no day. Give a date.',
  },
  doubt_deadline_event: {
    kk: '«{words}»: мерзім басқа оқиғаға байланысты. Күнін көрсетіңіз.',
    ru: '«{words}»: срок зависит от другого события. Укажите дату.',
    en: '“{words}”: the term depends on another event. Give a date.',
  },
  doubt_deadline_schedule: {
    kk: '«{words}»: мерзім бөлек кестемен белгіленеді. Күнін көрсетіңіз.',
    ru: '«{words}»: срок задан отдельным графиком. Укажите дату.',
    en: '“{words}”: the term stands in a separate schedule. Give a date.',
  },
  doubt_deadline_reference: {
    kk: '«{words}»: мерзім құқықтық актіде белгіленген. Күнін көрсетіңіз.',
    ru: '«{words}»: срок установлен правовым актом. Укажите дату.',
    en: '“{words}”: the term is set by a legal act. Give a date.',
  },
  doubt_deadline_year_target: {
    kk: '«{words}»: осы жыл кіре ме, жоқ па, түсініксіз. Таңдаңыз.',
    ru: '«{words}»: непонятно, входит ли сам этот год. Выберите.',
    en: '“{words}”: it is not clear whether that year is included. Choose.',
  },
  doubt_deadline_unclear: {
    kk: '«{words}»: мерзімді бірмәнді түсінуге болмайды. Таңдаңыз немесе күнін көрсетіңіз.',
    ru: '«{words}»: срок нельзя понять однозначно. Выберите или укажите дату.',
    en: '“{words}”: the term cannot be understood in one way. Choose, or give a date.',
  },
  doubt_deadline_not_understood: {
    kk: '«{words}» мерзім ретінде түсінілмеді. Күнін көрсетіңіз немесе басқаша жазыңыз.',
    ru: '«{words}» не понято как срок. Укажите дату или напишите иначе.',
    en: '“{words}” was not understood as a deadline. Give a date or other words.',
  },
  doubt_deadline_without_date: {
    kk: '«{words}» орындау күнін белгілемейді: іс-шара мерзімсіз бақылауда болады.',
    ru: '«{words}» не задаёт дня исполнения: мероприятие будет без даты.',
    en: '“{words}” sets no due date: the measure will have none.',
  },
  doubt_deadline_out_of_range: {
    kk: '«{words}»: мерзім {first}–{last} жылдардан тыс. Тексеріңіз.',
    ru: '«{words}»: срок вне {first}–{last} годов. Проверьте.',
    en: '“{words}”: the date lies outside {first}–{last}. Please check.',
  },
  doubt_deadline_before_plan: {
    kk: '«{words}»: {date} күні жоспардың {planOn} күнінен бұрын. Тексеріңіз.',
    ru: '«{words}»: {date} раньше даты плана {planOn}. Проверьте.',
    en: '“{words}”: {date} is before the date of the plan, {planOn}. Please check.',
  },
  doubt_deadline_far: {
    kk: '«{words}»: {date} тым алыс. Жылы дұрыс па?',
    ru: '«{words}»: {date} – очень далеко. Верен ли год?',
    en: '“{words}”: {date} is very far off. Is the year right?',
  },
  doubt_deadline_languages_differ: {
    kk: 'Екі тілдегі мерзім екі түрлі: «{kk}» және «{ru}». Дұрысын таңдаңыз.',
    ru: 'Сроки на двух языках расходятся: «{ru}» и «{kk}». Выберите верный.',
    en: 'The two languages give different terms: “{ru}” and “{kk}”. Choose the right one.',
  },
  doubt_title_of_another: {
    kk: 'Жоспарда {number}-тармақ мүлде басқаша аталады: «{present}». Бұл – басқа жоспардың файлы емес пе? Іс-шара жаңа болса, оған бос нөмір беріңіз.',
    ru: 'В плане пункт {number} звучит совсем иначе: «{present}». Не из другого ли плана этот файл? Если мероприятие новое, дайте ему свободный номер.',
    en: 'In the plan, item {number} says something quite different: “{present}”. Is this file of another plan? If the measure is new, give it a free number.',
  },
  doubt_item_closed: {
    kk: 'Тармақ бойынша жұмыс жабылған, сондықтан жаңа мерзім қолданылмайды.',
    ru: 'Работа по пункту закрыта, поэтому новый срок применён не будет.',
    en: 'The work on this item is closed, so the new date will not be applied.',
  },
  doubt_executors_missing: {
    kk: 'Орындаушы көрсетілмеген.',
    ru: 'Не указан исполнитель.',
    en: 'No executor is given.',
  },
  doubt_executor_unknown: {
    kk: '«{name}» анықтамалықта жоқ. Тізімнен таңдаңыз: жүйе бұл атауды есте сақтайды.',
    ru: '«{name}» нет в справочнике. Выберите из списка: система запомнит это название.',
    en: '“{name}” is not in the directory. Choose from the list: the name will be remembered.',
  },
  doubt_executor_ambiguous: {
    kk: '«{name}» бірнеше ұйымға сәйкес келеді. Қайсысы екенін таңдаңыз.',
    ru: '«{name}» подходит нескольким организациям. Выберите нужную.',
    en: '“{name}” fits several bodies. Choose the right one.',
  },
  doubt_executor_closed: {
    kk: '«{name}» {on} күні таратылған. Орнына кім екенін таңдаңыз.',
    ru: '«{name}» упразднено {on}. Выберите, кто вместо него.',
    en: '“{name}” ceased to exist on {on}. Choose who takes its place.',
  },
  doubt_executor_shortened: {
    kk: '«{name}» қысқартуы «{body}» деп түсінілді. Тексеріңіз.',
    ru: 'Сокращение «{name}» понято как «{body}». Проверьте.',
    en: 'The short form “{name}” was taken for “{body}”. Please check.',
  },
  doubt_executor_group_inside: {
    kk: '«{name}» анықтамалықта жеке жоқ: тапсырма сол жолдағы аудан мен қала әкімдіктері арқылы беріледі.',
    ru: '«{name}» в справочнике отдельно нет: поручение идёт через акиматы районов и городов той же строки.',
    en: '“{name}” are not kept one by one: the task goes through the akimats of districts and cities in the same row.',
  },
  doubt_executor_group_empty: {
    kk: '«{name}» анықтамалықта жоқ. Тапсырманы кім қабылдайтынын таңдаңыз.',
    ru: '«{name}» нет в справочнике. Выберите, кто примет поручение.',
    en: '“{name}” are not in the directory. Choose who takes the task.',
  },
  doubt_lead_missing: {
    kk: 'Кім жауапты екені белгісіз: барлығы келісу бойынша немесе бірлесіп орындаушылар. Жауаптыны таңдаңыз.',
    ru: 'Непонятно, кто отвечает: все указаны по согласованию или соисполнителями. Выберите ответственного.',
    en: 'It is not clear who leads: all take part by agreement or as co-executors. Choose the lead.',
  },
  doubt_lead_is_group: {
    kk: '«{name}» – топ, ал жауапты біреу болуы керек. Жауаптыны таңдаңыз немесе тармақты бөліңіз.',
    ru: '«{name}» – группа, а ответственный должен быть один. Выберите его или разделите пункт.',
    en: '“{name}” are a group, but one must lead. Choose the lead, or divide the item.',
  },
  doubt_lead_of_several: {
    kk: 'Жауапты орнында бірнеше әкім тұр. Бірінші аталғаны алынды: «{name}». Тексеріңіз.',
    ru: 'На месте ответственного несколько акимов. Взят названный первым: «{name}». Проверьте.',
    en: 'Several akims stand in the place of the lead. The first named is taken: “{name}”. Please check.',
  },
  doubt_lead_languages_differ: {
    kk: 'Екі тілде жауапты орындаушы әртүрлі. Дұрысын таңдаңыз.',
    ru: 'На двух языках указаны разные ответственные. Выберите верного.',
    en: 'The two languages name different leads. Choose the right one.',
  },
  doubt_executors_languages_differ: {
    kk: 'Екі тілдегі орындаушылар тізімі бірдей емес. Орыс тіліндегісі алынды.',
    ru: 'Списки исполнителей на двух языках не совпадают. Взят русский.',
    en: 'The lists of executors differ in the two languages. The Russian one is taken.',
  },
  doubt_two_conveners: {
    kk: 'Шақырушы бірнешеу. Жауапты ретінде бірінші тұрғаны алынды: «{name}».',
    ru: 'Созывающих несколько. Ответственным взят первый: «{name}».',
    en: 'There are several conveners. The first one is taken as lead: “{name}”.',
  },
  doubt_lead_not_subordinate: {
    kk: '«{name}» әкімге бағынбайды, бірақ «келісу бойынша» деген белгісіз бірінші тұр. Жауапты дұрыс па?',
    ru: '«{name}» не подчиняется акиму, но стоит первым без пометки «по согласованию». Верно ли указан ответственный?',
    en: '“{name}” is not subordinate to the akim but stands first without “by agreement”. Is it the right lead?',
  },
  doubt_terms_unpaired: {
    kk: 'Ұяшықта {results} нәтиже, ал мерзім {terms}: қайсысы қайсысына тиесілі екені түсініксіз. Тексеріңіз.',
    ru: 'В ячейке результатов {results}, а сроков {terms}: непонятно, что к чему относится. Проверьте.',
    en: 'The cell names {results} results and {terms} terms: it is not clear which belongs to which. Please check.',
  },
  doubt_table_without_header: {
    kk: '{table}-кестенің тақырыбы жоқ: бағандары жоғарыдағы кестедегідей деп алынды. Тексеріңіз.',
    ru: 'У таблицы {table} нет шапки: столбцы взяты как в таблице выше. Проверьте.',
    en: 'Table {table} has no heading: its columns are taken as in the table above. Please check.',
  },
  doubt_columns_guessed: {
    kk: 'Кестенің тақырыбы жоқ: бағандар мазмұны бойынша анықталды. Жолды тексеріңіз.',
    ru: 'У таблицы нет шапки: столбцы определены по содержанию. Проверьте строку.',
    en: 'The table has no heading: its columns were told by what they hold. Please check the row.',
  },
  doubt_row_without_words: {
    kk: 'Жолда нөмірден басқа ештеңе жоқ.',
    ru: 'В строке нет ничего, кроме номера.',
    en: 'The row holds nothing but a number.',
  },
  doubt_section_missing: {
    kk: 'Жол ешбір бөлімге кірмейді: ол «Жалпы іс-шаралар» бағытына қосылады.',
    ru: 'Строка не входит ни в один раздел: она попадёт в направление «Общие мероприятия».',
    en: 'The row stands under no heading: it goes to “General measures”.',
  },
  doubt_section_other_title: {
    kk: 'Файлдағы «{given}» бөлімі нөмірі бойынша Жолдаудың {number}-бағытына («{known}») жатқызылды. Тексеріңіз.',
    ru: 'Раздел «{given}» по номеру отнесён к направлению {number} Послания («{known}»). Проверьте.',
    en: 'By its number, the section “{given}” was put under direction {number} of the Address (“{known}”). Please check.',
  },
} as const;
