import type { JsonObject } from '../../../../kubernetes/objects/json';
import { at, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { merged } from '../cross-field/config-data';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
]);

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) || value === null;
  } catch {
    return false;
  }
}

function checkType(secret: JsonObject, data: ReadonlyMap<string, string>, scope: Scope): void {
  const type = scalarText(secret.type);
  for (const key of NEEDS.get(type) ?? []) {
    if (!data.has(key) || (key === 'ssh-privatekey' && data.get(key) === '')) {
      scope.report(['data', key], `a Secret of type ${quote(type)} has no ${quote(key)}`, `Add ${key} to data or stringData.`);
    } else if (key.startsWith('.docker') && !isJsonObject(data.get(key) ?? '')) {
      scope.report(['data', key], `${quote(key)} is no JSON object`, 'Put the JSON of a docker configuration there, in base64 under data.');
    }
  }
  if (type === 'kubernetes.io/basic-auth' && !data.has('username') && !data.has('password')) {
    scope.report(['data'], `a Secret of type ${quote(type)} has neither username nor password`, 'Add one of the two.');
  }
  if (type === 'kubernetes.io/service-account-token' && !at(secret, 'metadata', 'annotations', 'kubernetes.io/service-account.name')) {
    scope.report(['metadata', 'annotations'], 'the token names no ServiceAccount', 'Annotate it with kubernetes.io/service-account.name.');
  }
}

/** A Secret holds what its type promises. */
const secretContent: FieldsCheck = {
  types: ['V1Secret'],
  check: (object, scope) => checkType(object, merged(object), scope),
};

export const secretData = defineRule<ObjectRule>({
  id: 'secret-data',
  part: 'object',
  severity: 'error',
  title: 'A Secret holds the keys that its type needs, in base64.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Secrets of a type need certain keys, and data is base64.',
  remedy: 'Add the keys; put plain text into stringData.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/tls
data:
  tls.crt: Zm9v
`,
      finds: [
        'error data["tls.key"]: a Secret of type "kubernetes.io/tls" has no "tls.key"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/tls
data:
  tls.crt: Zm9v
  tls.key: YmFy
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
stringData:
  password: not base64!
`,
      because: 'stringData is plain text.',
    },
  },
  check: {
    fields: [secretContent],
  },
});
