import type { PersonData } from './types.js';

/**
 * People of the region as a whole: coordinators, leadership, deputies, auditor, administrator.
 *
 * All names are invented; the key is the sign-in name.
 */
export const leaders = [
  {
    key: 'coordinator',
    nameRu: 'Сагындыкова Айгерим Болатовна',
    nameKk: 'Сағындықова Әйгерім Болатқызы',
    email: 'coordinator@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'coordinator2',
    nameRu: 'Лаптева Ирина Викторовна',
    nameKk: 'Лаптева Ирина Викторовна',
    email: 'coordinator2@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'admin',
    nameRu: 'Токтаров Данияр Маратович',
    nameKk: 'Тоқтаров Данияр Маратұлы',
    email: 'admin@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'akim',
    nameRu: 'Жансеитов Ерлан Кабидоллаевич',
    nameKk: 'Жансейітов Ерлан Қабидоллаұлы',
    email: 'akim@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'chief',
    nameRu: 'Аубакирова Сауле Тлеухановна',
    nameKk: 'Әубәкірова Сәуле Тілеуханқызы',
    email: 'chief@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'curator1',
    nameRu: 'Мусабеков Нурлан Асылханович',
    nameKk: 'Мұсабеков Нұрлан Асылханұлы',
    email: 'curator1@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'curator2',
    nameRu: 'Ермолина Татьяна Сергеевна',
    nameKk: 'Ермолина Татьяна Сергеевна',
    email: 'curator2@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'curator3',
    nameRu: 'Кожантаев Аскар Жумабекович',
    nameKk: 'Қожантаев Асқар Жұмабекұлы',
    email: 'curator3@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'curator4',
    nameRu: 'Байжигитова Динара Ержановна',
    nameKk: 'Байжігітова Динара Ержанқызы',
    email: 'curator4@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'auditor',
    nameRu: 'Рахметов Олжас Кайратович',
    nameKk: 'Рахметов Олжас Қайратұлы',
    email: 'auditor@akmola.demo',
    locale: 'en',
  },
  {
    key: 'deputy1',
    nameRu: 'Ибраимова Гульмира Сапаровна',
    nameKk: 'Ибраимова Гүлмира Сапарқызы',
    email: 'deputy1@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'deputy2',
    nameRu: 'Кравцов Сергей Николаевич',
    nameKk: 'Кравцов Сергей Николаевич',
    email: 'deputy2@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'deputy3',
    nameRu: 'Тулепбергенов Марат Оразович',
    nameKk: 'Төлепбергенов Марат Оразұлы',
    email: 'deputy3@akmola.demo',
    locale: 'kk',
  },
  {
    key: 'deputy4',
    nameRu: 'Шарипова Лейла Рустамовна',
    nameKk: 'Шарипова Лейла Рустамовна',
    email: 'deputy4@akmola.demo',
    locale: 'ru',
  },
  {
    key: 'deputy5',
    nameRu: 'Нургожин Бекзат Алимович',
    nameKk: 'Нұрғожин Бекзат Әлімұлы',
    email: 'deputy5@akmola.demo',
    locale: 'kk',
  },
] as const satisfies readonly PersonData[];
