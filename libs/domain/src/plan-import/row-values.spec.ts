import { readFinancing } from './financing.js';
import { leadingPart, readItemNumber } from './item-number.js';
import { matchDirective, type KnownDirective } from './match-directive.js';
import { numeralValue } from './read-heading.js';
import { rowKey } from './row-key.js';

it.each([
  ['12', 'main 12'],
  ['12.', 'main 12'],
  [' 12.1 ', 'main 12.1'],
  ['8-1', 'main 8-1'],
  ['№ 5', 'main 5'],
  ['1)', 'sub 1'],
  ['Б)', 'sub б'],
  ['I', null],
  ['УО', null],
  ['', null],
])('the number «%s» is %s', (cell, expected) => {
  const number = readItemNumber(cell);
  expect(number && `${number.kind} ${number.text}`).toBe(expected);
});

it.each([
  ['1) построить', { part: '1', title: 'построить' }],
  ['а) построить', { part: 'а', title: 'построить' }],
  ['построить', null],
  ['10 школ', null],
])('the title «%s» begins with a part: %j', (title, expected) => expect(leadingPart(title)).toEqual(expected));

it.each([
  ['1 250,5 млн тенге; РБ', { amountMlnTenge: 1250.5, sourceRu: 'РБ' }],
  ['84', { amountMlnTenge: 84, sourceRu: '' }],
  ['2,5 млрд тенге, частные инвестиции', { amountMlnTenge: 2500, sourceRu: 'частные инвестиции' }],
  ['500 тыс. тенге', { amountMlnTenge: 0.5, sourceRu: '' }],
  ['80 мың теңге; ЖБ', { amountMlnTenge: 0.08, sourceRu: 'ЖБ' }],
  ['в пределах выделенных средств', { amountMlnTenge: null, sourceRu: 'в пределах выделенных средств' }],
  ['-', null],
  ['', null],
])('the money «%s» is %j', (text, expected) => expect(readFinancing(text)).toEqual(expected));

it.each([
  ['IV', 4],
  ['IX.', 9],
  ['ХІ', 11], // Cyrillic letters
  ['12', 12],
  ['1.1', null],
  ['A', null],
])('the numeral «%s» is %s', (text, value) => expect(numeralValue(text)).toBe(value));

it.each([
  ['the number', '12', 'Построить школу', '12'],
  ['the number in lower case', '12.Б', 'Построить школу', '12.б'],
  ['the title without case, quotes and marks', '', '«Построить»  ШКОЛУ – в селе!', 'построить школу в селе'],
  ['nothing', '', '', ''],
])('a row is found again by %s', (_, number, title, key) => expect(rowKey(number, { ru: title, kk: '' })).toBe(key));

describe('the directive of a heading', () => {
  const known: KnownDirective[] = [
    { id: 'a', parentId: null, number: 'I', titleRu: 'Экономика', titleKk: 'Экономика' },
    { id: 'b', parentId: null, number: 'II', titleRu: 'Люди', titleKk: 'Адамдар' },
    { id: 'c', parentId: 'a', number: '1', titleRu: 'Инвестиции', titleKk: '' },
  ];
  const section = (number: string, titleRu: string, titleKk = '') => ({ number, titleRu, titleKk });

  it.each([
    ['title, whatever the number', section('I', 'Люди'), null, 'b'],
    ['title in Kazakh', section('', '', 'Адамдар'), null, 'b'],
    ['number, whatever its writing', section('1', 'Экономика области'), null, 'a'],
    ['number in another language', section('II', '', 'Халық'), null, 'b'],
    ['nothing', section('III', 'Экология'), null, null],
    ['its own parent only', section('', 'Инвестиции'), null, null],
    ['title below its parent', section('', 'Инвестиции'), 'a', 'c'],
  ])('is found by its %s', (_, heading, parentId, id) => {
    expect(matchDirective(heading, parentId, known)?.id ?? null).toBe(id);
  });
});
