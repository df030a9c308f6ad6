import { createRequire } from 'node:module';

/**
 * A module that is loaded when it is first needed: a command can start other programs before it loads what is needed for their results.
 *
 * @param from the `__filename` of the caller
 * @param path the module as an import of the caller would name it; the type parameter is `typeof import(…)` of the same path
 */
export function later<Module>(from: string, path: string): () => Module {
  const load = createRequire(from);
  return () => load(path) as Module;
}
