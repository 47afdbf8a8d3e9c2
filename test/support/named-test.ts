import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * What is wrong with a reference to a test: no such file, or no test of that title in it; null when it stands.
 *
 * The title is written as in the source, placeholders of a table included; a row of a table counts by its first column.
 */
export function wrongReference(file: string, title: string): string | null {
  const place = path.join(ROOT, file);
  if (!existsSync(place)) return `there is no file ${file}`;
  if (!/(spec\.ts|\.mjs)$/.test(file)) return `${file} is no test`;
  const source = readFileSync(place, 'utf8').replaceAll("\\'", "'");
  const words = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`[([]\\s*(?:'${words}'|"${words}"|\`${words}\`)\\s*[,)]`);
  return named.test(source) ? null : `${file} has no test «${title}»`;
}
