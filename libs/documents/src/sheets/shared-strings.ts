import { withoutEscapes } from './escaped-text.js';
import { isOn, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';

export interface SharedString {
  readonly text: string;
  /** Every part of the text that says so itself is bold. */
  readonly bold: boolean;
}

/** The texts that cells point to; signs for reading aloud are left out. */
export class SharedStrings implements XmlHandler {
  readonly strings: SharedString[] = [];
  private pieces: { text: string; bold: boolean }[] = [];
  private bold = false;
  private aloud = false;
  private inText = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'si') this.pieces = [];
    if (name === 'r') this.bold = false;
    if (name === 'b') this.bold = isOn(attributes);
    if (name === 'rPh') this.aloud = true;
    this.inText = name === 't' && !this.aloud;
  }

  text(text: string): void {
    if (this.inText) this.pieces.push({ text, bold: this.bold });
  }

  close(name: string): void {
    this.inText = false;
    if (name === 'rPh') this.aloud = false;
    if (name === 'r') this.bold = false;
    if (name !== 'si') return;
    const written = this.pieces.filter(({ text }) => text.trim() !== '');
    this.strings.push({
      text: withoutEscapes(this.pieces.map(({ text }) => text).join('')),
      bold: written.length > 0 && written.every(({ bold }) => bold),
    });
  }
}
