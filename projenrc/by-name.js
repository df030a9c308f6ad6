/** Lets the examples import this package by its name, as its users do: from `src/`, without a build. */
const { join } = require('node:path');
const Module = require('node:module');

const SOURCE = join(__dirname, '..', 'src', 'index.ts');
const resolve = Module._resolveFilename;

Module._resolveFilename = (request, ...rest) => resolve(request === 'projen-gitops' ? SOURCE : request, ...rest);
