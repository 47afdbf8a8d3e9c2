import { leadingPart } from './item-number.js';

/** The pieces of a cell that holds several things: one a line or between semicolons, without their «1)» and dashes. */
export function partsOfCell(text: string): readonly string[] {
  return text
    .split(/\s*(?:\n|;)\s*/)
    .map((part) => (leadingPart(part)?.title ?? part).replace(/^[-–—•]\s*/u, '').trim())
    .filter((part) => part !== '');
}
