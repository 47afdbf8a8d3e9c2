import { BadInputError } from '@zholdau/domain';
import path from 'node:path/posix';
import { TextDecoder } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { XmlFeed } from '../xml/parse-xml.js';
import { attribute, type XmlHandler } from '../xml/xml-handler.js';
import { nextEntry, openZip } from './open-zip.js';

/** A pointer from one part of the archive to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: «officeDocument», «worksheet», «styles»; the same in the strict form of the format. */
  readonly type: string;
  /** Name of the part, from the root of the archive. */
  readonly target: string;
}

/** The parts of an inspected docx or xlsx, each streamed when asked for. */
export class OfficeArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(content: Buffer): Promise<OfficeArchive> {
    const zip = await openZip(content);
    const entries = new Map<string, Entry>();
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      entries.set(entry.fileName.toLowerCase(), entry);
    }
    return new OfficeArchive(zip, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The part that holds the document itself, by the relations of the archive, else by its usual name. */
  async mainPart(usual: string): Promise<string | null> {
    const told = (await this.relations('')).find(({ type }) => type === 'officeDocument')?.target;
    return [told, usual].find((part) => part !== undefined && this.has(part)) ?? null;
  }

  /** Relations of a part, of the archive itself for an empty name; outside addresses are left out. */
  async relations(part: string): Promise<readonly Relation[]> {
    const folder = path.dirname(part);
    const file = path.join(folder, '_rels', `${path.basename(part)}.rels`);
    const relations: Relation[] = [];
    await this.read(file, {
      open: (name, attributes) => {
        const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(attributes, key) ?? '');
        if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
        const full = target!.startsWith('/') ? target!.slice(1) : path.join(folder, target!);
        relations.push({ id: id!, type: type!.slice(type!.lastIndexOf('/') + 1), target: full });
      },
      close: () => undefined,
    });
    return relations;
  }

  /**
   * Streams a part through a handler; false when there is no such part.
   *
   * @throws BadInputError as {@link XmlFeed} does
   */
  read(part: string, handler: XmlHandler): Promise<boolean> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (failed, stream) => {
        if (failed) return reject(new BadInputError('file_damaged'));
        const feed = new XmlFeed(handler);
        let decoder: TextDecoder | null = null;
        const give = (chunk: Buffer | null): void => {
          try {
            decoder ??= decoderOf(chunk ?? Buffer.alloc(0));
            feed.write(decoder.decode(chunk ?? undefined, { stream: chunk !== null }));
            if (chunk === null) {
              feed.end();
              resolve(true);
            }
          } catch (error) {
            stream.destroy();
            reject(error instanceof BadInputError ? error : new BadInputError('file_damaged'));
          }
        };
        stream.on('data', give);
        stream.on('end', () => give(null));
        stream.on('error', () => reject(new BadInputError('file_damaged')));
      });
    });
  }

  close(): void {
    this.zip.close();
  }
}

function decoderOf(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8', { fatal: true });
}
