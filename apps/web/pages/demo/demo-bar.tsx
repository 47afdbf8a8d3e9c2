/** Shown under the top bar in demo mode only. */
export function DemoBar() {
  return null;
}
