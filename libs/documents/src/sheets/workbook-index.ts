import { attribute, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of a book in their order, and the day its dates count from. */
export class WorkbookIndex implements XmlHandler {
  readonly sheets: SheetEntry[] = [];
  from1904 = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbookPr') this.from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const state = attribute(attributes, 'state') ?? 'visible';
    this.sheets.push({
      name: attributes.name ?? '',
      relation: attributes['r:id'] ?? attribute(attributes, 'id') ?? '',
      hidden: state !== 'visible',
    });
  }

  close(): void {
    return;
  }
}
