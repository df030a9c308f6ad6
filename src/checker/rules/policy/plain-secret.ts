import { containersIn, pathIn } from './pod';
import type { PolicyFinding, PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { privateKeyInBase64 } from '../../../kubernetes/secrets/private-key';
import { secretEntries } from '../../../kubernetes/secrets/secret-entries';
import { secretSign } from '../../../kubernetes/secrets/secret-patterns';
import { defineRule } from '../../findings/define-rule';

const HINT = 'Keep it in a Secret that is made outside the repository (External Secrets, Sealed Secrets, SOPS) and refer to it; replace it, since it is in the history.';

function* inContainers(resource: Resource): Generator<PolicyFinding> {
  for (const view of containersIn(resource)) {
    for (const [index, variable] of asList(view.spec.env).entries()) {
      const name = asString(at(variable, 'name')) ?? '';
      const sign = secretSign(name, asString(at(variable, 'value')) ?? '');
      if (sign === undefined) continue;
      const message = `the env variable ${name} of container "${view.name}" holds ${sign.looksLike}`;
      yield { container: view.name, path: pathIn(view, 'env', index, 'value'), message, hint: HINT };
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

function* inBinaryData({ object }: Resource): Generator<PolicyFinding> {
  if (object.kind !== 'ConfigMap') return;
  for (const [key, value] of Object.entries(asObject(object.binaryData))) {
    const found = privateKeyInBase64(asString(value) ?? '');
    if (found !== undefined) yield { path: formatPath(['binaryData', key]), message: `the key "${key}" holds ${found}`, hint: HINT };
  }
}

/** A secret in a manifest is readable by everyone who reads the repository. */
export const plainSecret = defineRule<PolicyRule>({
  id: 'plain-secret',
  part: 'policy',
  severity: 'warning',
  title: 'No secret stands in an env value or a ConfigMap.',
  acceptable: 'annotation',
  looksAt: [],
  why: `Everyone who reads the repository reads the secret, and its history keeps it. The finding never repeats the value.

A secret is told by its own form (private keys, tokens of well-known services, a URL with a password in it) or by the name of its variable, key or entry. Files under a key of a ConfigMap are read line by line: entries of YAML, JSON, XML, TOML, properties and \`.env\` files whose name says password, secret, token, API key or credentials. Of \`binaryData\` private keys are told: DER, PKCS #12 and Java keystores; a trust store, which holds certificates only, is none. Not told are references (\`\${DB_PASSWORD}\`, \`$(TOKEN)\`, \`{{ … }}\`, \`vault:…\`, \`ENC(…)\`), paths and URLs, placeholders (\`changeme\`, \`<password>\`), empty values, comments, and program text, documentation and translations.`,
  remedy: 'Keep it in a Secret that is made outside (External Secrets, Sealed Secrets, SOPS), refer to it, and replace it.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - name: DB_PASSWORD
          value: hunter2
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  application.yaml: |
    datasource:
      password: hunter2
`,
      finds: [
        'warning spec.containers[0].env[0].value: the env variable DB_PASSWORD of container "web" holds a secret, by its name',
        'warning data["application.yaml"]: the key "application.yaml" holds a secret, by its name: password in line 2',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: db, key: password}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  application.yaml: |
    datasource:
      user: web
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - name: DB_PASSWORD_FILE
          value: /run/secrets/db
        - name: API_TOKEN
          value: changeme
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  application.yaml: |
    datasource:
      password: \${DB_PASSWORD}
`,
      because: 'References, paths and placeholders are no secrets.',
    },
  },
  * check(resource) {
    yield* inContainers(resource);
    yield* inConfigMap(resource);
    yield* inBinaryData(resource);
  },
});
