/** How one generated plan looks. */
export interface LayoutOptions {
  readonly format: 'docx' | 'xlsx' | 'csv';
  readonly language: 'ru' | 'kk' | 'columns' | 'slash' | 'lines';
  readonly header: 'official' | 'short' | 'other' | 'two-rows' | 'shuffled' | 'none';
  readonly headings: 'roman' | 'section-word' | 'bold' | 'numbered' | 'own-cell' | 'auto';
  readonly numbers: 'plain' | 'dot' | 'bracket' | 'sign' | 'point' | 'auto';
  readonly extra: 'none' | 'notes' | 'money' | 'progress';
  readonly numberingRow: boolean;
  readonly split: 'whole' | 'repeated-in-table' | 'two-tables' | 'bare-second';
  readonly around: 'nothing' | 'approval' | 'legend' | 'both';
  readonly executorsBy: ', ' | '; ' | '\n' | ',\n';
  /** Cells of executors merged downwards over two rows. */
  readonly mergedExecutors: boolean;
  readonly parts: 'none' | 'dotted' | 'bracketed';
  /** What a format has of its own. */
  readonly quirk: number;
}

const cycle = <T>(among: readonly T[], at: number): T => among[at % among.length]!;

/** Fifty layouts; lengths of the lists share no factor with their steps, so that neighbours differ in most things. */
export const LAYOUTS: readonly LayoutOptions[] = Array.from({ length: 50 }, (_, at): LayoutOptions => {
  const format = cycle(['docx', 'docx', 'xlsx', 'docx', 'csv', 'docx', 'xlsx'] as const, at);
  const docx = format === 'docx';
  const header = cycle(
    [
      'official',
      'short',
      'other',
      'two-rows',
      'official',
      'shuffled',
      'official',
      'short',
      'none',
      'other',
      'official',
    ] as const,
    at * 3,
  );
  const numbers = cycle(['plain', 'dot', docx ? 'auto' : 'plain', 'bracket', 'sign', 'point', 'dot'] as const, at);
  const headings = cycle(
    ['roman', 'section-word', 'bold', 'numbered', 'own-cell', docx ? 'auto' : 'roman'] as const,
    at * 5 + 1,
  );
  const flat = format === 'csv';
  return {
    format,
    language: cycle(['ru', 'kk', 'ru', 'columns', 'slash', 'kk', 'lines', 'ru', 'columns'] as const, at * 2),
    header,
    headings: flat && (headings === 'bold' || headings === 'numbered') ? 'roman' : headings,
    numbers,
    extra: cycle(['none', 'notes', 'money', 'progress', 'none'] as const, at * 2),
    numberingRow: at % 3 === 1 && header !== 'none',
    split:
      docx && header !== 'none'
        ? cycle(['whole', 'repeated-in-table', 'two-tables', 'bare-second'] as const, at)
        : 'whole',
    around: cycle(['nothing', 'approval', 'legend', 'both', 'nothing'] as const, at * 3 + 2),
    executorsBy: cycle([', ', '; ', '\n', ',\n', ', '] as const, at * 4 + 1),
    mergedExecutors: !flat && at % 4 === 1,
    parts:
      numbers === 'auto' || numbers === 'bracket'
        ? 'none'
        : cycle(['none', 'dotted', 'none', 'bracketed'] as const, at),
    quirk: at,
  };
});
