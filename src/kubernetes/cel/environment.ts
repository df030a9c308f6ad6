import { EXPRESSION_CHARACTERS } from './budget/limits';
import { celEngine } from './engine/engine';
import type { CelEnvironment, CelRegistration } from './library/library';
import { LIBRARIES } from './library/registry';

let base: CelEnvironment | undefined;
const environments = new Map<string, CelEnvironment>();

/** Code of an evaluation error that the rule or its data cause. */
export const RULE_FAULT = 'invalid_argument';

function baseEnvironment(): CelEnvironment {
  if (base !== undefined) return base;
  const cel = celEngine();
  const limits = { maxListElements: EXPRESSION_CHARACTERS, maxMapEntries: EXPRESSION_CHARACTERS, maxCallArguments: EXPRESSION_CHARACTERS };
  const env = new cel.Environment({ homogeneousAggregateLiterals: false, enableOptionalTypes: true, limits });
  const fail: CelRegistration['fail'] = (message) => {
    // The declaration of ErrorOptions in the engine resolves to the global one.
    throw new cel.EvaluationError({ code: RULE_FAULT, message } as never);
  };
  for (const library of LIBRARIES) library({ env, cel, fail });
  base = env;
  return env;
}

/** The CEL environment of Kubernetes with variables of dynamic type. */
export function celEnvironment(variables: readonly string[]): CelEnvironment {
  const key = variables.join(' ');
  let env = environments.get(key);
  if (env === undefined) {
    env = baseEnvironment().clone();
    for (const name of variables) env.registerVariable(name, 'dyn');
    environments.set(key, env);
  }
  return env;
}
