import { BadInputError } from '@zholdau/domain';
import { SaxesParser } from 'saxes';
import type { XmlHandler } from './xml-handler.js';

/** Deeper than any document of an office; what nests further is made to exhaust its reader. */
const DEEPEST = 3_000;

/**
 * Feeds XML to a handler piece by piece, nothing kept.
 *
 * No document type is taken and no entity but the five of XML is known, so nothing outside the part can be reached and
 * nothing can grow.
 *
 * @throws BadInputError `file_suspicious` on a document type or a bottomless nest, `file_damaged` on what is no XML
 */
export class XmlFeed {
  private readonly parser = new SaxesParser();
  private depth = 0;

  constructor(handler: XmlHandler) {
    this.parser.on('doctype', () => {
      throw new BadInputError('file_suspicious');
    });
    this.parser.on('error', () => {
      throw new BadInputError('file_damaged');
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      if (++this.depth > DEEPEST) throw new BadInputError('file_suspicious');
      handler.open(localName(name), attributes as Record<string, string>);
    });
    this.parser.on('closetag', ({ name }) => {
      this.depth--;
      handler.close(localName(name));
    });
    this.parser.on('text', (text) => handler.text?.(text));
    this.parser.on('cdata', (text) => handler.text?.(text));
  }

  write(chunk: string): void {
    this.parser.write(chunk);
  }

  end(): void {
    this.parser.close();
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
