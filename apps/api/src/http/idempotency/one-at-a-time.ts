/** Lets the holders of one name in one after the other; holders of other names do not wait. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<void>>();

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name);
    let leave = (): void => undefined;
    const mine = new Promise<void>((resolve) => (leave = resolve));
    this.last.set(name, mine);
    await before;
    try {
      return await work();
    } finally {
      leave();
      if (this.last.get(name) === mine) this.last.delete(name);
    }
  }
}
