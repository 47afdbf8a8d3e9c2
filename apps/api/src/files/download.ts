import { StreamableFile } from '@nestjs/common';
import type { KeptFile } from '@zholdau/execution';
import { Readable } from 'node:stream';
import { attachment } from './attachment.js';

/** The bytes of a kept file, always as an attachment: nothing that was uploaded runs in the page. */
export function download({ name, mediaType, size, content }: KeptFile): StreamableFile {
  return new StreamableFile(new Readable().wrap(content), {
    type: mediaType,
    length: size,
    disposition: attachment(name),
  });
}
