import { accessSync, constants, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What the build has made with `seed --into`. */
const READY_MADE = 'dist/demo';

/** Whether a fresh data folder can begin with the demonstration of the build instead of making one. */
export function canBeginReadyMade(dataFolder: string): boolean {
  const source = path.join(READY_MADE, 'postgres');
  if (existsSync(path.join(dataFolder, 'postgres')) || !existsSync(source)) return false;
  try {
    accessSync(path.join(source, 'PG_VERSION'), constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies it beside the place and moves it in, so that a broken copy is never taken for a database. */
export function beginReadyMade(dataFolder: string): void {
  for (const name of ['files', 'postgres.password', 'postgres']) {
    const source = path.join(READY_MADE, name);
    if (!existsSync(source)) continue;
    const target = path.join(dataFolder, name);
    const copy = `${target}.copy`;
    rmSync(copy, { recursive: true, force: true });
    cpSync(source, copy, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(copy, target);
  }
}
