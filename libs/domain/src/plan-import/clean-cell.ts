const CONTROL = /\p{Cc}/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * The text of a cell as it is kept: what a reader sees, letter by letter, in plain lines.
 *
 * Line ends become `\n`; control characters, soft hyphens and zero-width spaces go; runs of spaces become one; half of
 * a surrogate pair, which no database takes, becomes U+FFFD. Emoji, Kazakh letters and right-to-left text stay.
 */
export function cleanCell(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(CONTROL, (char) => (char === '\n' ? '\n' : char === '\t' ? ' ' : ''))
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\p{Zs}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
