/** What a spreadsheet takes for the beginning of a formula; a lone dash is none. */
const COMPUTED = /^'*(?:[=+@\t\r]|-(?!\s*$))/u;
const GUARDED = /^'(?='*(?:[=+@\t\r]|-(?!\s*$)))/u;

/**
 * The text as a csv may hold it: an apostrophe stands before what a spreadsheet would compute, and before what only looks
 * guarded, so that {@link withoutGuard} gives the text back letter by letter.
 *
 * Source: OWASP, CSV Injection.
 */
export const withGuard = (text: string): string => (COMPUTED.test(text) ? `'${text}` : text);

/** The text without the apostrophe that guards it. */
export const withoutGuard = (text: string): string => text.replace(GUARDED, '');
