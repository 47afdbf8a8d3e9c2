/**
 * Writes openapi.json as the built server describes itself, and the web's types from it.
 * Run it after a change of a route, a body or a view: npm run openapi
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const PORT = '43117';
const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-openapi-'));
const server = spawn(process.execPath, ['dist/apps/standalone/src/main.js'], {
  env: { ...process.env, PORT, DATA_DIR: folder, ZHOLDAU_DEMO: '0' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  let answer;
  for (let tries = 0; tries < 200 && !answer?.ok; tries += 1) {
    await sleep(150);
    answer = await fetch(`http://127.0.0.1:${PORT}/api/openapi.json`).catch(() => undefined);
  }
  if (!answer?.ok) throw new Error('The server did not describe itself');
  const description = await answer.json();
  writeFileSync('openapi.json', await format(JSON.stringify(description), { parser: 'json', printWidth: 120 }));
  writeFileSync('apps/web/api/schema.d.ts', astToString(await openapiTS(description)));
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
