/** Where a line of a file was broken for its width, the sentence goes on in the next one. */
const SENTENCE_END = /[.!?…:;]["»”’)\]]*$/u;
const WRAPPED_SHARE = 0.5;
const WRAP_WIDTH = 100;

/**
 * The paragraphs of a plain text, trimmed, empty ones left out.
 *
 * Each line is a paragraph, as when a page or a document is pasted. A file whose lines were broken at some width has
 * empty lines between its paragraphs; then each block of lines is one.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\u00ad', '').replaceAll('\u0000', ' ').replace(/\s+/g, ' ').trim());
  return isWrapped(lines) ? blocks(lines) : lines.filter((line) => line !== '');
}

function isWrapped(lines: readonly string[]): boolean {
  const inside = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  if (!lines.some((line, index) => line === '' && index > 0) || inside.length < 3) return false;
  const broken = inside.filter((line) => !SENTENCE_END.test(line) && line.length <= WRAP_WIDTH);
  return broken.length / inside.length > WRAPPED_SHARE;
}

function blocks(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') {
      block.push(line);
      continue;
    }
    if (block.length > 0) paragraphs.push(block.join(' '));
    block = [];
  }
  return paragraphs;
}
