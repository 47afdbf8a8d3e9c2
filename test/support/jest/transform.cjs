/**
 * Jest on Node 20 cannot require() an ES module, and Nest 12 is one. Our TypeScript and the packages that are
 * ES modules become CommonJS through swc; everything else passes untouched.
 */
const { readFileSync, existsSync } = require('node:fs');
const path = require('node:path');
const { createTransformer } = require('@swc/jest').default ?? require('@swc/jest');

const shared = { module: { type: 'commonjs' }, sourceMaps: 'inline' };
const typescript = createTransformer({
  ...shared,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});
const javascript = createTransformer({ ...shared, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } });

const kinds = new Map();
const isModuleFolder = (folder) => {
  if (kinds.has(folder)) return kinds.get(folder);
  const file = path.join(folder, 'package.json');
  const parent = path.dirname(folder);
  const answer = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')).type === 'module'
    : parent !== folder && isModuleFolder(parent);
  kinds.set(folder, answer);
  return answer;
};

const transformerOf = (file, source) => {
  if (/\.tsx?$/.test(file)) return typescript;
  if (file.endsWith('.mjs') || (file.endsWith('.js') && isModuleFolder(path.dirname(file)))) return javascript;
  // A CommonJS file that loads an ES module on demand: import() becomes require(), the rest stays as it is.
  return /\.c?js$/.test(file) && /\bimport\(/.test(source) ? javascript : undefined;
};

module.exports = {
  process: (source, file, options) => transformerOf(file, source)?.process(source, file, options) ?? { code: source },
  getCacheKey: (source, file, options) =>
    transformerOf(file, source)?.getCacheKey(source, file, options) ?? `untouched-${file}-${source.length}`,
};
