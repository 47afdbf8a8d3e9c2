/** Width and height as the header of an image says. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an image, read from its header alone: whoever decodes it first has lost already.
 *
 * @param extension of the content: png, jpg, webp or heic
 * @returns null for another format, or where the header does not say
 */
export function imageSize(bytes: Buffer, extension: string): ImageSize | null {
  try {
    return READERS[extension]?.(bytes) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // The header promises more bytes than there are.
    throw error;
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => ImageSize | null>> = {
  png: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  jpg: jpegSize,
  webp: webpSize,
  heic: heicSize,
};

/** The first frame header; C4, C8 and CC are tables that share its range. */
function jpegSize(bytes: Buffer): ImageSize | null {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return null;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function webpSize(bytes: Buffer): ImageSize | null {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The largest of the sizes that the boxes name: a picture may be made of tiles. */
function heicSize(bytes: Buffer): ImageSize | null {
  let largest: ImageSize | null = null;
  for (let at = bytes.indexOf('ispe'); at !== -1; at = bytes.indexOf('ispe', at + 4)) {
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
