import { diffOutputs, validateOutputs } from './outputs';

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n';

/** Secrets in every shape that was found to leak; each holds MARK, or it in base64. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['stringData', `${SECRET}stringData: {password: MARK_hunter2}\n`],
  ['data', `${SECRET}data: {password: TUFSS19odW50ZXIy}\n`],
  ['an item of a List', 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: s}\n  stringData: {password: MARK_hunter2}\n'],
  ['an item of a SecretList', 'apiVersion: v1\nkind: SecretList\nitems:\n- metadata: {name: s}\n  stringData: {password: MARK_hunter2}\n'],
  ['data that are no base64', `${SECRET}data: {password: "MARK hunter2"}\n`],
  ['a list as a value', `${SECRET}stringData: {password: [MARK_hunter2]}\n`],
  ['a map as a value', `${SECRET}data: {password: {MARK: hunter2}}\n`],
  ['a misspelt field', `${SECRET}stringdata: {password: MARK_hunter2}\nData: {password: MARK_hunter2}\n`],
  ['a text in place of the map', `${SECRET}data: MARK_hunter2\n`],
  ['the copy that kubectl keeps', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n  annotations: {kubectl.kubernetes.io/last-applied-configuration: \'{"data":{"p":"MARK_hunter2"}}\'}\n'],
  ['a docker configuration', `${SECRET}type: kubernetes.io/dockerconfigjson\nstringData: {.dockerconfigjson: MARK_hunter2}\n`],
  ['a key that cannot be one', `${SECRET}type: kubernetes.io/basic-auth\nstringData: {"bad key MARK": MARK_hunter2}\n`],
  ['the template of a SealedSecret', 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: s}\nspec: {template: {stringData: {p: MARK_hunter2}}}\n'],
  ['the template of an ExternalSecret', 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: s}\nspec: {target: {template: {data: {p: MARK_hunter2}}}}\n'],
  ['SOPS', `${SECRET}stringData: {p: "ENC[AES256_GCM,data:MARK,iv:xx]"}\nsops: {mac: MARK}\n`],
  ['values outside of every map', `${SECRET}password: MARK_hunter2\nspec: {a: {b: MARK_hunter2}}\n`],
  ['values in the metadata', 'apiVersion: v1\nkind: Secret\nmetadata: {name: s, password: MARK_hunter2, data: {p: MARK_hunter2}}\n'],
  ['a number', `${SECRET}stringData: {pin: 847362519}\ndata: {pin: 847362519}\n`],
  ['a manifest in a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  s.yaml: |\n    apiVersion: v1\n    kind: Secret\n    stringData: {p: MARK_hunter2}\n'],
  ['inline values of a chart', 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      values: |\n        extra:\n        - apiVersion: v1\n          kind: Secret\n          metadata: {name: s}\n          stringData: {p: MARK_hunter2}\n'],
  ['a variable and an argument', 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: x:1, env: [{name: DB_PASSWORD, value: MARK_hunter2}, {name: DB, value: "postgres://u:MARK_hunter2@db:5432/x"}], args: ["--password=MARK_hunter2", --token, MARK_hunter2]}]}\n'],
  ['a key of a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  password: MARK_hunter2\n  app.ini: |\n    [db]\n    password = MARK_hunter2\n'],
  ['an alias that is a value', `${SECRET}stringData:\n  password: *MARK_hunter2\n`],
  ['a tag, an escape and a piece of text that are values', `${SECRET}stringData:\n  a: !MARK_hunter2 x\n---\n${SECRET}stringData:\n  a: "\\MARK"\n---\n${SECRET}stringData:\n  a: | MARK_hunter2\n`],
  ['a piece that fell off', `${SECRET}stringData:\n  a: |\n--- MARK_hunter2\n---\n- MARK_hunter2\n`],
];

const LEAK = /MARK|TUFSS|hunter2|847362519/;

function leaks(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([format, text]) => text.split('\n').filter((line) => LEAK.test(line)).map((line) => `${format}: ${line}`));
}

test.each(SHAPES)('a secret as %s is in no report', async (_, text) => {
  const other = text.replaceAll('hunter2', 'hunter2222').replaceAll('TUFSS19odW50ZXIy', 'TUFSS19odW50ZXIz').replaceAll('847362519', '847362518');
  expect(leaks(await validateOutputs(text))).toEqual([]);
  for (const [before, after] of [['', text], [text, ''], [text, other], [text, text.replace('name: s', 'name: t')]]) expect(leaks(diffOutputs(before, after))).toEqual([]);
});

test('the size of a secret and that it changed are told, so that no change is silent', () => {
  const { text } = diffOutputs(`${SECRET}stringdata: {a: one}\n`, `${SECRET}stringdata: {a: two}\n`);
  expect(text).toContain('stringdata.a: "(secret value, 3 bytes)" → "(secret value, 3 bytes, changed)"');
});

test('a finding about a value tells its size', async () => {
  const { text } = await validateOutputs(`${SECRET}data: {password: "p w"}\nstringData: {pin: 80, list: [80]}\n`);
  expect(text).toContain('data.password: (secret value, 3 bytes) is not base64 text');
  expect(text).toContain('stringData.pin: (secret number, 2 bytes) is not a string');
  expect(text).toContain('stringData.list: (secret list of 1) is not a string');
});

test('what only refers to a Secret, and what stands in the open, is shown', () => {
  const pod = (name: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: x:1, env: [{name: A, valueFrom: {secretKeyRef: {name: ${name}, key: password}}}]}]}\n`;
  expect(diffOutputs(pod('old-secret'), pod('new-secret')).text).toContain('old-secret → new-secret');
  const release = (name: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {valuesFrom: [{kind: Secret, name: ${name}, valuesKey: x}]}\n`;
  expect(diffOutputs(release('old-secret'), release('new-secret')).text).toContain('-      name: old-secret\n+      name: new-secret');
  const external = (key: string): string => `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: s}\nspec: {data: [{secretKey: a, remoteRef: {key: ${key}}}]}\n`;
  expect(diffOutputs(external('vault/old'), external('vault/new')).text).toContain('vault/old → vault/new');
});

test('a common word that is also the value of some Secret is not taken out of what is said about others', async () => {
  const { text } = await validateOutputs(`${SECRET}stringData: {a: web, b: "80", c: "true", d: payments-prod}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: payments-prod}\nspec: {ports: [{port: 80, targetPort: 8080}, {port: 80}], selector: {app: web}}\n`);
  expect(text).toContain('v1 Service payments-prod/web');
  expect(text).not.toMatch(/Service payments-prod\/web[^]*secret value/);
});
