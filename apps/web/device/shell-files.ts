import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';

/** Writes into the built service worker which files make the application, and a name for exactly these. */
export function shellFiles(): Plugin {
  let folder = '';
  return {
    name: 'zholdau-shell-files',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: () => {
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== WORKER && !entry.name.endsWith('.map'))
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(path.join(folder, file)));
        const shell = { version: hash.digest('hex').slice(0, 16), files: files.map(addressOf) };
        const worker = path.join(folder, WORKER);
        writeFileSync(worker, readFileSync(worker, 'utf8').replace('__SHELL__', JSON.stringify(shell)));
      },
    },
  };
}

const addressOf = (file: string): string => (file === 'index.html' ? '/' : `/${file}`);
