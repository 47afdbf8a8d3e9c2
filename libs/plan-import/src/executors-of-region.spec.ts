import { readExecutorsCell } from '@zholdau/domain';
import { demoContext } from '../../../test/support/plans/plan-sheet.js';

const { directory } = demoContext();
const DISTRICTS = 17;
const CITIES = 3;

/** Bodies of every name in the cell: how many, and the marks. */
const read = (cell: string): string[] =>
  readExecutorsCell({ ru: cell, kk: '' }, directory).executors.map(({ bodyIds, marks }) =>
    [bodyIds.length, ...marks].join(' '),
  );

describe('executors of the region', () => {
  it.each<[string, readonly string[]]>([
    ['УО (созыв), акимы районов и г. Кокшетау', ['1 convener', `${DISTRICTS}`, '1']],
    ['УО, акимы районов, городов Кокшетау и Степногорск', ['1', `${DISTRICTS}`, '1', '1']],
    ['УО, өңір әкімдіктері (келісім бойынша)', ['1', `${DISTRICTS + CITIES} by-agreement`]],
    ['УО, акимы регионов', ['1', `${DISTRICTS + CITIES}`]],
    ['УО, МИО', ['1', `${DISTRICTS + CITIES}`]],
    ['білім басқармасы (жинақтау), аудандар мен Көкшетау қаласының әкімдері', ['1 consolidator', `${DISTRICTS}`, '1']],
    ['білім басқармасы, ЖАО', ['1', `${DISTRICTS + CITIES}`]],
    ['Иванов И.И. – руководитель управления образования', ['1']],
    ['руководитель управления здравоохранения Ахметова Г.С. (свод)', ['1 consolidator']],
    ['аким Аккольского р-на Едигенов А.', ['1']],
    ['УО – отв., УЗ', ['1', '1']],
    ['Упр-ие образования', ['1']],
  ])('%s', (cell, bodies) => expect(read(cell)).toEqual(bodies));

  it('offer the nearest bodies for a name nobody knows', () => {
    const { doubts } = readExecutorsCell({ ru: 'управление цифровизации и технологий', kk: '' }, directory);
    expect(doubts.map(({ code }) => code)).toContain('executor_unknown');
    expect(doubts[0]?.choices.length).toBeGreaterThan(0);
  });
});
