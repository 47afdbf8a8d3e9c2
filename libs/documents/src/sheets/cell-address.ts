/** 28 for «AB7». */
export function columnOf(address: string): number {
  let column = 0;
  for (const char of address.toUpperCase()) {
    const value = char.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column;
}

/** «AB» for 28. */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);
