const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A text of a workbook as it is shown: a sign that XML cannot hold stands there as `_x000D_`, and `_x005F_` keeps such words
 * from being taken for one.
 *
 * Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 */
export const withoutEscapes = (text: string): string =>
  text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
