import type { Locale, Names } from '@zholdau/domain';

/** One thing looked at: whether it is in order, and the values its sentence names. */
export interface Finding {
  readonly ok: boolean;
  readonly code: keyof typeof SENTENCES;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Two sentences for each thing: in order, and what to do when it is not. */
const SENTENCES = {
  environment: {
    ok: { ru: '', kk: '', en: '' },
    bad: {
      ru: 'Переменные окружения заданы неверно: {detail}',
      kk: 'Орта айнымалылары қате берілген: {detail}',
      en: 'The environment is not valid: {detail}',
    },
  },
  node: {
    ok: { ru: 'Node.js {version}', kk: 'Node.js {version}', en: 'Node.js {version}' },
    bad: {
      ru: 'Node.js {version} слишком старый: нужен 20.19 или новее',
      kk: 'Node.js {version} тым ескі: 20.19 немесе одан жаңасы керек',
      en: 'Node.js {version} is too old: 20.19 or newer is needed',
    },
  },
  zone: {
    ok: {
      ru: 'Данные часовых поясов {version} верны (UTC+5)',
      kk: 'Сағат белдеулерінің деректері {version} дұрыс (UTC+5)',
      en: 'Time-zone data {version} is right (UTC+5)',
    },
    bad: {
      ru: 'Данные часовых поясов {version} устарели: обновите Node.js или tzdata',
      kk: 'Сағат белдеулерінің деректері {version} ескірген: Node.js немесе tzdata жаңартыңыз',
      en: 'Time-zone data {version} is stale: update Node.js or tzdata',
    },
  },
  data_folder: {
    ok: {
      ru: 'Папка данных доступна: {folder}',
      kk: 'Деректер қалтасы қолжетімді: {folder}',
      en: 'The data folder is writable: {folder}',
    },
    bad: {
      ru: 'В папку данных нельзя писать: {folder}. Задайте DATA_DIR',
      kk: 'Деректер қалтасына жазуға болмайды: {folder}. DATA_DIR беріңіз',
      en: 'The data folder is not writable: {folder}. Set DATA_DIR',
    },
  },
  web: {
    ok: { ru: 'Веб-интерфейс собран', kk: 'Веб-интерфейс жинақталған', en: 'The web is built' },
    bad: {
      ru: 'Веб-интерфейс не собран: выполните npm run build',
      kk: 'Веб-интерфейс жинақталмаған: npm run build орындаңыз',
      en: 'The web is not built: run npm run build',
    },
  },
  database: {
    ok: {
      ru: 'PostgreSQL {version} отвечает',
      kk: 'PostgreSQL {version} жауап береді',
      en: 'PostgreSQL {version} answers',
    },
    bad: {
      ru: 'PostgreSQL не отвечает ({detail}). Проверьте DATABASE_URL',
      kk: 'PostgreSQL жауап бермейді ({detail}). DATABASE_URL тексеріңіз',
      en: 'PostgreSQL does not answer ({detail}). Check DATABASE_URL',
    },
  },
  database_embedded: {
    ok: {
      ru: 'DATABASE_URL не задан: работает встроенная база в папке данных',
      kk: 'DATABASE_URL берілмеген: деректер қалтасындағы кіріктірілген база жұмыс істейді',
      en: 'DATABASE_URL is not set: the embedded database in the data folder is used',
    },
    bad: { ru: '', kk: '', en: '' },
  },
  schema: {
    ok: { ru: 'Схема базы актуальна', kk: 'База схемасы өзекті', en: 'The schema is current' },
    bad: {
      ru: 'Схема базы не актуальна: ожидают миграций {pending}. Выполните команду migrate',
      kk: 'База схемасы ескірген: {pending} миграция күтуде. migrate командасын орындаңыз',
      en: 'The schema is behind by {pending} migrations: run migrate',
    },
  },
  clock: {
    ok: { ru: 'Часы установки: {mode}', kk: 'Орнату сағаты: {mode}', en: 'Clock of the installation: {mode}' },
    bad: {
      ru: 'Часы установки сдвинуты (режим {mode}): для работы нужна новая база',
      kk: 'Орнату сағаты ауыстырылған (режим {mode}): жұмыс үшін жаңа база керек',
      en: 'The clock is moved (mode {mode}): real work needs a fresh database',
    },
  },
  engine: {
    ok: {
      ru: 'Лестница контроля работает: последний обход {age} с назад',
      kk: 'Бақылау сатысы жұмыс істеп тұр: соңғы тексеру {age} с бұрын',
      en: 'The ladder is alive: last sweep {age} s ago',
    },
    bad: {
      ru: 'Лестница контроля стоит: запустите worker',
      kk: 'Бақылау сатысы тоқтап тұр: worker іске қосыңыз',
      en: 'The ladder stands still: start the worker',
    },
  },
  letters: {
    ok: { ru: 'Писем с ошибкой нет', kk: 'Қатесі бар хат жоқ', en: 'No failed letters' },
    bad: {
      ru: 'Не ушло писем: {failed}, с неизвестным исходом: {unknown}',
      kk: 'Жіберілмеген хат: {failed}, нәтижесі белгісіз: {unknown}',
      en: 'Failed letters: {failed}, of unknown outcome: {unknown}',
    },
  },
  redis: {
    ok: { ru: 'Redis отвечает', kk: 'Redis жауап береді', en: 'Redis answers' },
    bad: {
      ru: 'Redis не отвечает ({detail}). Проверьте REDIS_URL',
      kk: 'Redis жауап бермейді ({detail}). REDIS_URL тексеріңіз',
      en: 'Redis does not answer ({detail}). Check REDIS_URL',
    },
  },
  redis_policy: {
    ok: { ru: 'Redis не вытесняет ключи', kk: 'Redis кілттерді ығыстырмайды', en: 'Redis evicts nothing' },
    bad: {
      ru: 'Redis вытесняет ключи ({policy}): задайте maxmemory-policy noeviction',
      kk: 'Redis кілттерді ығыстырады ({policy}): maxmemory-policy noeviction орнатыңыз',
      en: 'Redis evicts keys ({policy}): set maxmemory-policy noeviction',
    },
  },
  mail: {
    ok: {
      ru: 'Почтовый сервер принимает письма',
      kk: 'Пошта сервері хаттарды қабылдайды',
      en: 'The mail server accepts letters',
    },
    bad: {
      ru: 'Почтовый сервер не отвечает ({detail}). Проверьте SMTP_URL',
      kk: 'Пошта сервері жауап бермейді ({detail}). SMTP_URL тексеріңіз',
      en: 'The mail server does not answer ({detail}). Check SMTP_URL',
    },
  },
} satisfies Record<string, { ok: Names; bad: Names }>;

export const isLocale = (text: string | undefined): text is Locale => text === 'kk' || text === 'ru' || text === 'en';

export function sentence({ ok, code, params }: Finding, locale: Locale): string {
  return SENTENCES[code][ok ? 'ok' : 'bad'][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
