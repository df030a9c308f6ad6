import type { CelEngine } from '../engine/engine';

/** An environment that functions are registered in. */
export type CelEnvironment = InstanceType<CelEngine['Environment']>;

/** What a function library needs to register itself. */
export interface CelRegistration {
  readonly env: CelEnvironment;
  readonly cel: CelEngine;
  /** Ends the evaluation as a mistake of the rule or of the data, which an API server reports too. */
  fail(message: string): never;
}

/** Adds functions to an environment. */
export type CelLibrary = (registration: CelRegistration) => void;

/** Declares a name whose members are functions: `sets.contains(…)`. Returns the type for signatures. */
export function namespace({ env }: CelRegistration, name: string): string {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Namespace`;
  const holder = class {};
  Object.defineProperty(holder, 'name', { value: type });
  env.registerType(type, holder);
  env.registerConstant(name, type, new holder());
  return type;
}
