import type { DocxParagraph } from './docx-document.js';
import type { Numbering } from './numbering.js';
import type { NumberingUse, Styles } from './styles.js';

interface Piece {
  readonly text: string;
  /** Null where the run leaves it to the style of the paragraph. */
  readonly bold: boolean | null;
}

/** A paragraph while its runs go by. */
export class OpenParagraph {
  style: string | null = null;
  outline: number | null = null;
  list: string | null = null;
  level: number | null = null;
  endDeleted = false;
  runBold: boolean | null = null;
  hidden = false;
  private readonly pieces: Piece[] = [];

  constructor(private readonly boxed: boolean) {}

  openRun(): void {
    this.runBold = null;
    this.hidden = false;
  }

  closeRun(): void {
    this.openRun();
  }

  add(text: string): void {
    if (!this.hidden) this.pieces.push({ text, bold: this.runBold });
  }

  /** @param numbering null when the paragraph is not counted */
  finish(styles: Styles, numbering: Numbering | null): DocxParagraph {
    const ofStyle = styles.bold(this.style) ?? false;
    const written = this.pieces.filter(({ text }) => text.trim() !== '');
    const use = this.numberingUse(styles);
    return {
      kind: 'paragraph',
      text: this.pieces.map(({ text }) => text).join(''),
      label: use && numbering ? numbering.next(use, this.style, (style) => styles.numbering(style)) : '',
      bold: written.length > 0 && written.every(({ bold }) => bold ?? ofStyle),
      outline: this.outline ?? styles.outline(this.style),
      boxed: this.boxed,
    };
  }

  /** A list of 0 takes the numbers of the style away. */
  private numberingUse(styles: Styles): NumberingUse | null {
    const ofStyle = styles.numbering(this.style);
    const list = this.list ?? ofStyle?.list ?? null;
    if (list === null || list === '0') return null;
    return { list, level: this.level ?? (this.list === null ? (ofStyle?.level ?? null) : null) };
  }
}
