import { createRequire } from 'node:module';
import type * as Cel from '@marcbachmann/cel-js' with { 'resolution-mode': 'import' };

/** The CEL implementation. */
export type CelEngine = typeof Cel;

let engine: CelEngine | undefined;

/** Loads the CEL implementation when first asked for: most runs evaluate nothing. It is an ES module, which only `require` can load synchronously. */
export function celEngine(): CelEngine {
  engine ??= createRequire(__filename)('@marcbachmann/cel-js') as CelEngine;
  return engine;
}
