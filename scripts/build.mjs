/**
 * Builds the server and the web, unless the last build was made from exactly these sources.
 * `npm start` calls it, so a built checkout starts at once; `--force` builds anyway, and from nothing: a build that goes
 * on from the last one keeps what the description of the API says of a file whose imported types have changed.
 */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = [
  'apps',
  'libs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];
const STAMP = 'dist/.built-from';

const files = (entry) =>
  statSync(entry).isDirectory()
    ? readdirSync(entry)
        .sort()
        .flatMap((name) => files(path.join(entry, name)))
    : [entry];

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(files)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const run = async (name, script, ...args) => {
  process.stdout.write(`Building the ${name} …\n`);
  const [status] = await once(spawn(process.execPath, [script, ...args], { stdio: 'inherit' }), 'exit');
  if (status !== 0) process.exit(status ?? 1);
};

const present = fingerprint();
const force = process.argv.includes('--force');
if (force) rmSync('dist', { recursive: true, force: true });
const fresh = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === present;
if (!fresh) {
  const server = run('server', 'node_modules/@nestjs/cli/bin/nest.js', 'build');
  const web = run('web', 'node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn');
  await Promise.all([server, web]);
  await run('demonstration', 'dist/apps/cli/src/main.js', 'seed', '--into', 'dist/demo');
  writeFileSync(STAMP, present);
}
