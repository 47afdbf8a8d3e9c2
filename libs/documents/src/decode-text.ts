/** Letters of Ukrainian and Serbian in windows-1251 that stand where the Kazakh page KZ-1048 has its own. */
const KAZAKH_PAGE: Readonly<Record<string, string>> = {
  Ќ: 'Қ', Ћ: 'Һ', ќ: 'қ', ћ: 'һ', Ў: 'Ұ', ў: 'ұ', Ј: 'Ә', Ґ: 'Ө', Є: 'Ғ', Ї: 'Ү', ґ: 'ө', є: 'ғ', ј: 'ә', Ѕ: 'Ң',
  ѕ: 'ң', ї: 'ү',
}; // prettier-ignore

/**
 * The text of a csv in whatever encoding an office saved it: UTF-8 with or without its mark, UTF-16, windows-1251, or
 * the Kazakh page that shares its code with windows-1251.
 */
export function decodeText(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = new TextDecoder('windows-1251').decode(content);
    return text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => KAZAKH_PAGE[letter] ?? letter);
  }
}
