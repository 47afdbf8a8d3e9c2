import { deflateRawSync } from 'node:zlib';

/** A part of an archive to be; what is stated may be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  readonly stated?: number;
  readonly stored?: boolean;
}

/** A ZIP archive of these parts, byte by byte, so that a case may lie in it. Checksums are left out: nobody reads them. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, content, stated = content.length, stored = false } of parts) {
    const packed = stored ? content : deflateRawSync(content);
    const names = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(stated, 18);
    facts.writeUInt16LE(names.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, names, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, names]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A small honest docx, with more parts where a case needs them. */
export const docxFile = (more: readonly ZipPart[] = []): Buffer =>
  zipFile([
    { name: '[Content_Types].xml', content: Buffer.from(TYPES) },
    { name: 'word/document.xml', content: Buffer.from('<w:document><w:body/></w:document>') },
    ...more,
  ]);
