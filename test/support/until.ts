/** Asks again and again until the answer is yes; fails after `withinMs` and says what was awaited. */
export async function until(what: string, answer: () => Promise<boolean> | boolean, withinMs = 15_000): Promise<void> {
  const ends = performance.now() + withinMs;
  while (!(await answer())) {
    if (performance.now() > ends) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
