/**
 * ts-node's swc transpiler with a cache: what a file was turned into is kept by its content, so that scripts and `.projenrc.ts` start
 * without transpiling hundreds of unchanged files again. The cache lies in `node_modules`, which is trusted as the compiler itself is.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('ts-node/transpilers/swc');

const FOLDER = join(__dirname, '..', 'node_modules', '.cache', 'transpiled');
const VERSION = `${require('@swc/core/package.json').version} ${require('ts-node/package.json').version} ${process.version}`;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function keep(path, result) {
  try {
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify(result));
    renameSync(temporary, path);
  } catch {
    // Without a cache it is only slower.
  }
}

exports.create = (options) => {
  const { transpile } = swc.create(options);
  const about = `${VERSION} ${options.nodeModuleEmitKind} ${JSON.stringify(options.service.config.options)}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
  } catch {
    return { transpile };
  }
  return {
    transpile: (input, { fileName, ...rest }) => {
      const path = join(FOLDER, createHash('sha1').update(about).update('\0').update(fileName).update('\0').update(input).digest('hex'));
      const known = read(path);
      if (known) return known;
      const result = transpile(input, { fileName, ...rest });
      keep(path, result);
      return result;
    },
  };
};
