/**
 * Runs one TypeScript file of ours in a Node.js process of its own, without a build: `node run-typescript.cjs FILE`.
 * The same compiler as in the tests; only for what imports our own files and nothing of Nest.
 */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const transform = require('./jest/transform.cjs');

const LIBS = path.resolve(__dirname, '../../libs');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  const [, lib] = /^@zholdau\/(.+)$/.exec(request) ?? [];
  if (lib) return path.join(LIBS, lib, 'src/index.ts');
  const source =
    request.startsWith('.') && path.resolve(path.dirname(rest[0].filename), request.replace(/\.js$/, '.ts'));
  return source && existsSync(source) ? source : resolve(request, ...rest);
};
Module._extensions['.ts'] = (module, file) => {
  const options = { config: { transform: [] }, transformerConfig: {}, cacheFS: new Map(), instrument: false };
  module._compile(transform.process(readFileSync(file, 'utf8'), file, options).code, file);
};

require(path.resolve(process.argv[2]));
