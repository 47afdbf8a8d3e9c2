import { BadInputError } from '@zholdau/domain';

export type PlanFileKind = 'xlsx' | 'docx' | 'csv';

const WITH_MACROS = ['xlsm', 'xltm', 'xlsb', 'xlam', 'docm', 'dotm'];
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The container of .xls, .doc and of every office file under a password. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const KNOWN_BINARIES = [
  '%PDF',
  '{\\rtf',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'MZ',
  '\x7fELF',
];

/**
 * What a plan file is, by its name and its first bytes; the two must agree.
 *
 * @throws BadInputError `file_empty`, `file_has_macros`, `file_old_excel`, `file_old_word`, `file_not_a_spreadsheet`
 */
export function planFileKind(fileName: string, content: Buffer): PlanFileKind {
  const ending = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (content.length === 0) throw new BadInputError('file_empty', { name: fileName });
  if (WITH_MACROS.includes(ending)) throw new BadInputError('file_has_macros', { name: fileName });
  if (starts(content, COMPOUND_FILE)) {
    throw new BadInputError(ending.startsWith('doc') ? 'file_old_word' : 'file_old_excel', { name: fileName });
  }
  if ((ending === 'xlsx' || ending === 'docx') && starts(content, ZIP)) return ending;
  if (['csv', 'tsv', 'txt'].includes(ending) && isText(content)) return 'csv';
  throw new BadInputError('file_not_a_spreadsheet', { name: fileName });
}

function isText(content: Buffer): boolean {
  if (starts(content, ZIP)) return false;
  if (KNOWN_BINARIES.some((magic) => starts(content, Buffer.from(magic, 'latin1')))) return false;
  const wide = starts(content, Buffer.from([0xff, 0xfe])) || starts(content, Buffer.from([0xfe, 0xff]));
  return wide || !content.subarray(0, 65_536).includes(0);
}

const starts = (content: Buffer, magic: Buffer): boolean => content.subarray(0, magic.length).equals(magic);
