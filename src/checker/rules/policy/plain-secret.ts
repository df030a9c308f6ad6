import { containersIn, pathIn } from './pod';
import type { PolicyFinding, PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { secretEntries } from '../../../kubernetes/secrets/secret-entries';
import { secretSign } from '../../../kubernetes/secrets/secret-patterns';

const HINT = 'Keep it in a Secret that is made outside the repository (External Secrets, Sealed Secrets, SOPS) and refer to it; replace it, since it is in the history.';

function* inContainers(resource: Resource): Generator<PolicyFinding> {
  for (const view of containersIn(resource)) {
    for (const [index, variable] of asList(view.spec.env).entries()) {
      const name = asString(at(variable, 'name')) ?? '';
      const sign = secretSign(name, asString(at(variable, 'value')) ?? '');
      if (sign === undefined) continue;
      const message = `the env variable ${name} of container "${view.name}" holds ${sign.looksLike}`;
      yield { path: pathIn(view, 'env', index, 'value'), message, hint: HINT };
    }
  }
}

function describeEntries(key: string, text: string): string | undefined {
  const entries = secretEntries(key, text);
  if (entries.length === 0) return undefined;
  const places = entries.map(({ name, line }) => `${name} in line ${line}`).join(', ');
  return entries.length === 1 ? `a secret, by its name: ${places}` : `secrets, by their names: ${places}`;
}

function* inConfigMap({ object }: Resource): Generator<PolicyFinding> {
  if (object.kind !== 'ConfigMap') return;
  for (const [key, value] of Object.entries(asObject(object.data))) {
    const text = asString(value) ?? '';
    const found = secretSign(key, text)?.looksLike ?? describeEntries(key, text);
    if (found !== undefined) yield { path: formatPath(['data', key]), message: `the key "${key}" holds ${found}`, hint: HINT };
  }
}

/** A secret in a manifest is readable by everyone who reads the repository. */
export const plainSecret: PolicyRule = {
  id: 'plain-secret',
  check: 'policy',
  severity: 'warning',
  title: 'No secret stands in an env value or a ConfigMap.',
  * judge(resource) {
    yield* inContainers(resource);
    yield* inConfigMap(resource);
  },
};
