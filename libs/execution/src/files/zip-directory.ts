/** One file of an archive as its central directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin; -1 where the directory points at nothing. */
  readonly from: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const FULL_32 = 0xffffffff;

/** Whether an archive ends in these bytes, whatever they begin with. */
export function endsInZip(bytes: Buffer): boolean {
  return endOf(bytes) !== -1;
}

/**
 * The central directory of a ZIP archive.
 *
 * Source: PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16. Archives beyond 4 GB (ZIP64) are not read: none fits an upload.
 *
 * @returns null when the bytes are no whole archive
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end === -1) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let one = 0; one < count; one += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    const packed = bytes.readUInt32LE(at + 20);
    const unpacked = bytes.readUInt32LE(at + 24);
    if (packed === FULL_32 || unpacked === FULL_32) return null;
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      packed,
      unpacked,
      from: dataOf(bytes, bytes.readUInt32LE(at + 42)),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return -1;
}

function dataOf(bytes: Buffer, local: number): number {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return -1;
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}
