/** Values of one statement with their placeholders, in the order in which they are named. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** The placeholder of the value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
