import type { StreamContext, ValidationInput } from '../../../src/checker/checks/check';
import { DEFAULT_SETTINGS } from '../../../src/checker/settings/settings';
import { loadChecks } from '../../../src/checker/validate/load-checks';
import { validate } from '../../../src/checker/validate/validate';

const { checks } = loadChecks(['object', 'links'], { settings: DEFAULT_SETTINGS, kubernetes: [] });

async function told(...inputs: readonly ValidationInput[]): Promise<string[]> {
  const { findings } = await validate(inputs, { checks, settings: DEFAULT_SETTINGS, renderer: '', kubernetes: [] });
  return findings.map(({ severity, rule, overlay, message }) => `${severity} ${rule} ${overlay}: ${message}`);
}

async function judge(text: string, context?: StreamContext): Promise<string[]> {
  return told({ overlay: 'a', source: '', text, context });
}

const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: "\${APP}"}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: "\${SIZE}"}}}
`;

test('variables that are given are values, and those that are not are one info', async () => {
  expect(await judge(CLAIM, { variables: { APP: 'files', SIZE: '5Gi' } })).toEqual([]);
  expect(await judge(CLAIM, { variables: { SIZE: '5Gi' } })).toEqual([
    'info open-variable a: nothing in the repository gives ${APP} a value: what needs it is not judged',
  ]);
});

test('where everything that gives values is known, a variable without one is what Flux 2.9 refuses', async () => {
  expect(await judge(CLAIM, { variables: { SIZE: '5Gi' }, delivery: { name: 'Kustomization flux-system/shop', knowsVariables: true } })).toEqual([
    'warning open-variable a: Kustomization flux-system/shop gives ${APP} no value: Flux 2.9 refuses to apply it, earlier versions leave nothing there',
  ]);
});

test('a value that is wrong is told as it is applied', async () => {
  expect(await judge(CLAIM, { variables: { APP: 'Files', SIZE: '5Gi' } })).toEqual([expect.stringMatching(/^error invalid-name a: /)]);
});

test('without Flux a variable is judged as it is written', async () => {
  expect((await judge(CLAIM)).map((text) => text.split(' ')[1])).toEqual(['wrong-type', 'invalid-name']);
});

test('an object whose name is open may be the one that a reference names', async () => {
  const ingress = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: in}\nspec: {defaultBackend: {service: {name: web, port: {number: 80}}}}\n';
  const service = (name: string): string => `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {ports: [{port: 80}]}\n`;
  expect(await judge(ingress + service('"${APP}"'), { variables: {} })).toEqual([expect.stringMatching(/^info open-variable/)]);
  expect(await judge(ingress + service('api'), { variables: {} })).toEqual([expect.stringMatching(/^warning ingress-service/)]);
});

test.each([
  ['argocd-vault-plugin', '<path:secret/data/shop#size | base64encode>'],
  ['argocd-vault-replacer', '<secret:/store/data/shop~size>'],
])('what %s fills in from a vault is no value yet; what stands beside it is judged', async (_plugin, placeholder) => {
  const claim = CLAIM.replace('"${APP}"', 'files').replace('"${SIZE}"', `"${placeholder}"`);
  expect(await judge(claim)).toEqual([]);
  expect(await judge(claim.replace('files', 'Files'))).toEqual([expect.stringMatching(/^error invalid-name a: /)]);
  expect(await judge(claim.replace(placeholder, '<size>'))).toEqual([expect.stringMatching(/^error wrong-type a: /)]);
});

const SOPS = 'sops: {mac: "ENC[x]", version: 3.8.1}\n';

test('what SOPS encrypted is judged by its shape, not by its values; the block that it adds is no field', async () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: login}\ndata: {password: "ENC[AES256_GCM,data:7S0=,type:str]"}\n';
  expect(await judge(secret + SOPS)).toEqual([]);
  expect(await judge(`${secret}datta: {}\n${SOPS}`)).toEqual([expect.stringMatching(/^error unknown-field a: .*datta/)]);
  expect(await judge(secret)).toEqual([expect.stringMatching(/^error /)]);
});

test('files of one world are judged against each other, others alone', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: x, envFrom: [{configMapRef: {name: settings}}]}]}\n';
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n';
  const files = (world: (name: string) => string): ValidationInput[] => [
    { overlay: 'pod.yaml', source: '', text: pod, world: world('pod.yaml') }, { overlay: 'settings.yaml', source: '', text: settings, world: world('settings.yaml') },
  ];
  expect(await told(...files(() => 'folder'))).toEqual([]);
  expect(await told(...files((name) => name))).toEqual([expect.stringMatching(/^warning config-map-reference pod.yaml: /)]);
});

test('what stands twice in one world names the other file', async () => {
  const input = (overlay: string): ValidationInput => ({ overlay, source: '', text: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n', world: 'w' });
  expect(await told(input('a.yaml'), input('b.yaml'))).toEqual([
    'error duplicate-object b.yaml: Document 0 of a.yaml already is ConfigMap a of this namespace; the later one overwrites it.',
  ]);
});
