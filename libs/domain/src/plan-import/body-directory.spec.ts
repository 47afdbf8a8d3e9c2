import { localDate, type LocalDate } from '../calendar/local-date.js';
import { BodyDirectory, type DirectoryBody } from './body-directory.js';

const body = (id: string, kind: string, ru: string, kk: string, more: Partial<DirectoryBody> = {}): DirectoryBody => ({
  id,
  kind,
  names: { ru, kk },
  shorts: { ru: '', kk: '' },
  aliases: [],
  subordinate: true,
  validFrom: null,
  validTo: null,
  ...more,
});

const DIRECTORY = [
  body('office', 'akim_office', 'Аппарат акима области', 'Облыс әкімінің аппараты'),
  body('education', 'department', 'Управление образования', 'Білім басқармасы', { shorts: { ru: 'УО', kk: 'ББ' } }),
  body(
    'economy',
    'department',
    'Управление экономики и бюджетного планирования',
    'Экономика және бюджеттік жоспарлау басқармасы',
    {
      shorts: { ru: 'УЭБП', kk: 'ЭБЖБ' },
    },
  ),
  body('languages', 'department', 'Управление по развитию языков', 'Тілдерді дамыту басқармасы'),
  body('agriculture', 'department', 'Управление сельского хозяйства', 'Ауыл шаруашылығы басқармасы', {
    shorts: { ru: 'УСХ', kk: '' },
  }),
  body('old', 'department', 'Управление архивов', 'Мұрағат басқармасы', { validTo: localDate('2024-12-31') }),
  body('akkol', 'district_akimat', 'Акимат Аккольского района', 'Ақкөл ауданының әкімдігі'),
  body('birzhan', 'district_akimat', 'Акимат района Биржан сал', 'Біржан сал ауданының әкімдігі'),
  body('esil', 'district_akimat', 'Акимат Есильского района', 'Есіл ауданының әкімдігі'),
  body('esil-city', 'city_akimat', 'Акимат города Есиль', 'Есіл қаласының әкімдігі'),
  body('kokshetau', 'city_akimat', 'Акимат города Кокшетау', 'Көкшетау қаласының әкімдігі'),
  body('telecom', 'company', 'АО «Казахтелеком»', '«Қазақтелеком» АҚ', { subordinate: false }),
  body('police', 'territorial_department', 'Департамент полиции', 'Полиция департаменті', {
    shorts: { ru: 'ДП', kk: 'ПД' },
    subordinate: false,
  }),
  body('prosecutor', 'territorial_department', 'Департамент прокуратуры', 'Прокуратура департаменті', {
    shorts: { ru: 'ДП', kk: '' },
  }),
];

const directory = new BodyDirectory(
  DIRECTORY,
  [{ rule: 'departments', aliases: ['управления области', 'все управления', 'басқармалар басшылары'] }],
  { ru: 'Акмолинская область', kk: 'Ақмола облысы' },
  localDate('2026-09-15'),
);

/** The id of the one body, ids of a group, or the kind of what it is otherwise. */
function found(name: string, among = directory): string {
  const match = among.find(name);
  if (match.kind === 'body') return `${match.body.id}${match.shortened ? '?' : ''}`;
  if (match.kind === 'group' || match.kind === 'ambiguous')
    return `${match.kind}: ${match.bodies.map(({ id }) => id).join()}`;
  return match.kind;
}

describe('a body is found', () => {
  it.each([
    ['Управление образования', 'education'],
    ['управления образования', 'education'],
    ['управлению образования', 'education'],
    ['с управлением образования', 'unknown'],
    ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'education'],
    ['Управление  образования.', 'education'],
    ['ГУ «Управление образования»', 'education'],
    ['КГУ "Управление образования Акмолинской области"', 'education'],
    ['управление образования области', 'education'],
    ['управление образования Акмолинской области', 'education'],
    ['областное управление образования', 'education'],
    ['руководитель управления образования', 'education'],
    ['Управлениe обрaзования', 'education'], // Latin e and a
    ['УО', 'education'],
    ['ББ', 'education'],
    ['білім басқармасы', 'education'],
    ['білім басқармасының', 'education'],
    ['облыстық білім басқармасы', 'education'],
    ['Ақмола облысының білім басқармасы', 'education'],
    ['Ақмола облысы білім басқармасы', 'education'],
    ['білім басқармасының басшысы', 'education'],
    ['білім бас.', 'education'],
    ['упр. образования', 'education'],
    ['упр-е образования', 'education'],
    ['УЭБП', 'economy'],
    ['УЭиБП', 'economy'],
    ['УЭ и БП', 'economy'],
    ['управление развития языков', 'languages'],
    ['управление с/х', 'agriculture'],
    ['управление сел. хоз.', 'agriculture?'],
    ['аппарат акима', 'office'],
    ['аппарат акима Акмолинской области', 'office'],
    ['облыс әкімі аппараты', 'office'],
    ['Казахтелеком', 'telecom'],
    ['АО "Казахтелеком"', 'telecom'],
    ['аким Аккольского района', 'akkol'],
    ['акимат Аккольского р-на', 'akkol'],
    ['Аккольский район', 'akkol'],
    ['аппарат акима Аккольского района', 'akkol'],
    ['Ақкөл ауданының әкімі', 'akkol'],
    ['Ақкөл ауданы әкімінің аппараты', 'akkol'],
    ['аким района Биржан сал', 'birzhan'],
    ['аким г. Кокшетау', 'kokshetau'],
    ['акимат г.Кокшетау', 'kokshetau'],
    ['город Кокшетау', 'kokshetau'],
    ['Көкшетау қ. әкімі', 'kokshetau'],
    ['аким Есильского района', 'esil'],
    ['аким города Есиль', 'esil-city'],
    ['Есіл ауданының әкімі', 'esil'],
    ['Есіл қаласының әкімі', 'esil-city'],
  ])('«%s» is %s', (name, expected) => {
    // «с» is a preposition of the sentence, not of the name.
    expect(found(name)).toBe(expected);
  });
});

describe('what is not one body', () => {
  it.each([
    ['управление чудес', 'unknown'],
    ['управление', 'unknown'],
    ['аким', 'unknown'],
    ['аким области', 'unknown'],
    ['', 'unknown'],
    ['управление образования Костанайской области', 'unknown'],
    ['Упраление образования', 'unknown'],
    ['отдел образования Аккольского района', 'unknown'],
    ['ДП', 'ambiguous: police,prosecutor'],
    ['Есіл', 'ambiguous: esil,esil-city'],
    ['управление архивов', 'closed'],
    ['управления области', 'group: education,economy,languages,agriculture'],
    ['басқармалар басшылары', 'group: education,economy,languages,agriculture'],
    ['акимы районов', 'group: akkol,birzhan,esil'],
    ['акимам районов', 'group: akkol,birzhan,esil'],
    ['аудандардың әкімдері', 'group: akkol,birzhan,esil'],
    ['акимы городов', 'group: esil-city,kokshetau'],
    ['акимы городов и районов', 'group: akkol,birzhan,esil,esil-city,kokshetau'],
    ['акимы всех районов', 'group: akkol,birzhan,esil'],
    ['акимы сельских округов', 'no_members'],
    ['ауылдық округ әкімдері', 'no_members'],
  ])('«%s» is %s', (name, expected) => expect(found(name)).toBe(expected));

  it('offers the likest bodies, never more than five and none that is closed', () => {
    expect(directory.nearest('Упраление образованя').map(({ id }) => id)[0]).toBe('education');
    expect(directory.nearest('управление архивов').map(({ id }) => id)).not.toContain('old');
    expect(directory.nearest('управление').length).toBeLessThanOrEqual(5);
    expect(directory.nearest('xyz')).toEqual([]);
  });
});

it('knows a body by its old name on a day when it existed', () => {
  const then = new BodyDirectory(DIRECTORY, [], { ru: '', kk: '' }, '2024-06-01' as LocalDate);
  expect(found('управление архивов', then)).toBe('old');
});
