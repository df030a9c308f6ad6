import type { CelLibrary } from './library';
import { isNumber } from '../engine/values';

function isZero(value: unknown): boolean {
  if (isNumber(value)) return Number(value) === 0;
  if (Array.isArray(value) || typeof value === 'string') return value.length === 0;
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Optional values, as far as the engine lacks them. */
export const optionals: CelLibrary = ({ env, cel }) => {
  env.registerFunction('OptionalNamespace.ofNonZeroValue(dyn): optional', (_: unknown, value: unknown) =>
    isZero(value) ? cel.Optional.none() : cel.Optional.of(value));
};
