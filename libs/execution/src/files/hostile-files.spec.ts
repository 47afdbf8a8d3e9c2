import { DomainError } from '@zholdau/domain';
import { plainDocx, zipFile } from '../../../../test/support/zip-file.js';
import { tinyPng } from '../../../../test/support/tiny-png.js';
import { recogniseFile } from '../recognise-file.js';

const ALLOWED = 'pdf docx xlsx pptx odt ods doc xls ppt jpg png heic webp mp4'.split(' ');
const MB = 1024 * 1024;
const TINY_PNG = tinyPng();
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MB);

/** The code the file is refused with, or «taken». */
const outcome = (name: string, bytes: Buffer, allowed: readonly string[] = ALLOWED): Promise<string> =>
  recogniseFile(name, bytes, allowed).then(
    () => 'taken',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(TINY_PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  return Buffer.concat([head, frame, Buffer.from([0xff, 0xd9])]);
}

/** Says that it unpacks to a few bytes and unpacks to many. */
const lying = plainDocx([{ name: 'word/media/x.xml', content: zeros(150), claimedSize: 40 }]);
const ole = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
  Buffer.from('_VBA_PROJECT', 'utf16le'),
]);
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

describe('an honest file is taken', () => {
  it.each<[string, string, Buffer]>([
    ['a docx', 'отчёт.docx', plainDocx()],
    ['a pdf', 'акт.pdf', PDF],
    ['a png', 'фото.png', TINY_PNG],
    ['a photograph of a telephone', 'фото.jpeg', jpegOf(8000, 6000)],
    [
      'a docx with a large picture',
      'отчёт.docx',
      plainDocx([{ name: 'word/media/1.bin', content: zeros(1), stored: true }]),
    ],
  ])('%s', async (_, name, bytes) => expect(await outcome(name, bytes)).toBe('taken'));
});

describe('a hostile file is refused', () => {
  it.each<[string, string, Buffer, string]>([
    ['a bomb that says so', 'a.docx', plainDocx([{ name: 'x.xml', content: zeros(101), stored: false }]), 'file_bomb'],
    ['a bomb that hides it', 'a.docx', lying, 'file_bomb'],
    [
      'a bomb of many parts',
      'a.docx',
      plainDocx(Array.from({ length: 12 }, (_, at) => ({ name: `p${at}.xml`, content: zeros(9) }))),
      'file_bomb',
    ],
    ['a part that shrinks too well', 'a.docx', plainDocx([{ name: 'x.xml', content: zeros(5) }]), 'file_bomb'],
    [
      'ten thousand parts',
      'a.docx',
      plainDocx(Array.from({ length: 6000 }, (_, at) => ({ name: `p${at}`, content: Buffer.from('x') }))),
      'file_bomb',
    ],
    [
      'a path upwards',
      'a.docx',
      plainDocx([{ name: '../../etc/cron.d/x', content: Buffer.from('x') }]),
      'file_path_outside',
    ],
    [
      'a path from the root',
      'a.docx',
      plainDocx([{ name: '/etc/passwd', content: Buffer.from('x') }]),
      'file_path_outside',
    ],
    [
      'a path of another system',
      'a.docx',
      plainDocx([{ name: '..\\..\\x.exe', content: Buffer.from('x') }]),
      'file_path_outside',
    ],
    [
      'macros in a docx',
      'a.docx',
      plainDocx([{ name: 'word/vbaProject.bin', content: Buffer.from('x') }]),
      'file_macros',
    ],
    [
      'a control that runs',
      'a.docx',
      plainDocx([{ name: 'word/activeX/activeX1.bin', content: Buffer.from('x') }]),
      'file_macros',
    ],
    ['macros in a doc', 'a.doc', ole, 'file_macros'],
    [
      'a pdf with a script',
      'a.pdf',
      Buffer.concat([PDF, Buffer.from('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')]),
      'file_active',
    ],
    [
      'a pdf that starts a program',
      'a.pdf',
      Buffer.concat([PDF, Buffer.from('<</S/Launch/F(cmd.exe)>>')]),
      'file_active',
    ],
    ['a pdf that is an archive too', 'a.pdf', Buffer.concat([PDF, plainDocx()]), 'file_polyglot'],
    [
      'a png that is an archive too',
      'a.png',
      Buffer.concat([TINY_PNG, zipFile([{ name: 'a', content: Buffer.from('x') }])]),
      'file_polyglot',
    ],
    [
      'a png that is a page too',
      'a.png',
      Buffer.concat([TINY_PNG, Buffer.from('<script>alert(1)</script>')]),
      'file_polyglot',
    ],
    ['a png of 50,000 × 50,000', 'a.png', pngOf(50_000, 50_000), 'file_image_too_big'],
    ['a jpeg of 50,000 × 50,000', 'a.jpg', jpegOf(50_000, 50_000), 'file_image_too_big'],
    ['a png called docx', 'a.docx', TINY_PNG, 'file_name_mismatch'],
    ['a docx called pdf', 'a.pdf', plainDocx(), 'file_name_mismatch'],
    ['a png called exe', 'a.exe', TINY_PNG, 'file_name_mismatch'],
    ['a page called pdf', 'a.pdf', Buffer.from('<html><script>1</script></html>'), 'file_type_refused'],
    ['an archive cut in the middle', 'a.docx', plainDocx().subarray(0, 200), 'file_damaged'],
    ['a svg with a script', 'a.svg', svg, 'file_type_refused'],
  ])('%s', async (_, name, bytes, code) => expect(await outcome(name, bytes)).toBe(code));

  it('a svg with a script even where a region allows the type', async () =>
    expect(await outcome('a.xml', svg, ['xml', 'svg'])).toBe('file_active'));
});

describe('three hundred broken files', () => {
  const whole = plainDocx([{ name: 'word/styles.xml', content: Buffer.from('<w:styles/>'.repeat(50)) }]);
  /** Always the same bytes are hit, so that a failure can be repeated. */
  const hits = (seed: number): number => (seed * 2_654_435_761) % 2 ** 32;

  it('are refused or contained, none of them takes the process along', async () => {
    const cut = Array.from({ length: 150 }, (_, at) => whole.subarray(0, Math.floor((whole.length * at) / 150)));
    const struck = Array.from({ length: 150 }, (_, at) => {
      const bytes = Buffer.from(whole);
      for (let one = 0; one < 4; one += 1) bytes[hits(at * 4 + one + 1) % bytes.length]! ^= 0xff;
      return bytes;
    });
    const outcomes = new Map<string, number>();
    for (const bytes of [...cut, ...struck]) {
      const found = await outcome('a.docx', bytes);
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
    }
    expect([...outcomes.values()].reduce((sum, one) => sum + one, 0)).toBe(300);
    expect(outcomes.get('taken') ?? 0).toBeLessThan(75);
  });

  it('burst within 512 MB and a few seconds', async () => {
    const before = process.memoryUsage().rss;
    const since = process.hrtime.bigint();
    for (const bytes of [lying, plainDocx([{ name: 'x.xml', content: zeros(200), claimedSize: 1 }])]) {
      expect(await outcome('a.docx', bytes)).toBe('file_bomb');
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * MB);
    expect(Number(process.hrtime.bigint() - since) / 1e9).toBeLessThan(30);
  });
});
