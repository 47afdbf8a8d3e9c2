/** The rectangle of merged cells a cell lies in; positions are 1-based, as a spreadsheet counts. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of a table, whatever file it stood in. A merged value is repeated in every cell of its area. */
export interface PlanCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly merged?: MergedArea;
}

export interface PlanTableRow {
  /** As the file numbers it: a spreadsheet's row, the line of a csv, the row of a Word table. */
  readonly number: number;
  readonly cells: readonly PlanCell[];
  /** A row of a spreadsheet that is hidden or filtered out. */
  readonly hidden?: boolean;
}

/** A sheet, a csv file or one table of a document, before anything is understood. */
export interface PlanTable {
  /** Name of the sheet, number of the table in a document, empty for a csv. */
  readonly name: string;
  /** 1-based place among the sheets or tables of the file. */
  readonly index?: number;
  /** A hidden sheet: read only to say that it was left out. */
  readonly hidden?: boolean;
  readonly rows: readonly PlanTableRow[];
}

/** A, B … Z, AA: how people call the column (0-based). */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
