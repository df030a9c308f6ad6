import { objectsThatDiffer } from './differences';
import { deployment, object, same, settings } from './overlay-objects';
import { overlayFiles, renderOverlay } from './overlay-render';
import { availableRenderers } from './renderers';
import { deriveOverlay } from '../../../../src/generator/overlays/derive/derive-overlay';
import type { JsonMap } from '../../../../src/generator/overlays/derive/objects/json';
import type { OverlayInput } from '../../../../src/generator/overlays/derive/overlay';

const HERE: JsonMap = { namespace: 'default' };
const PROD: JsonMap = { namespace: 'prod' };

interface Example {
  readonly rule: string;
  readonly input: OverlayInput;
  readonly files: Readonly<Record<string, string>>;
}

const EXAMPLES: readonly Example[] = [
  {
    rule: 'an overlay that wants what base has says nothing',
    input: { base: same(deployment('web', 'web:1', 2)), wanted: same(deployment('web', 'web:1', 2)), transforms: {} },
    files: { 'kustomization.yaml': 'resources:\n  - ../base\npatches: []\n' },
  },
  {
    rule: 'a tag that all containers of an image want is one entry, and so are replicas; a port is left for a patch',
    input: {
      base: same(deployment('web', 'registry:5000/web:1', 2), deployment('worker', 'registry:5000/web:1', 1)),
      wanted: same(deployment('web', 'registry:5000/web:2', 5), deployment('worker', 'registry:5000/web:2', 1)),
      transforms: {},
    },
    files: {
      'kustomization.yaml': `resources:
  - ../base
replicas:
  - name: web
    count: 5
images:
  - name: registry:5000/web
    newTag: "2"
patches: []
`,
    },
  },
  {
    rule: 'a tag that only one of two containers wants is a patch',
    input: {
      base: same(deployment('web', 'web:1', 2), deployment('worker', 'web:1', 2)), wanted: same(deployment('web', 'web:2', 2), deployment('worker', 'web:1', 2)), transforms: {},
    },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\npatches:\n  - path: deployment-web.patch.yaml\n',
      'deployment-web.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: main
          image: web:2
`,
    },
  },
  {
    rule: 'replicas that another workload of the same name does not want are a patch, and so is their absence',
    input: {
      base: same(object('apps/v1/Deployment', 'web', { spec: { replicas: 1 } }), object('apps/v1/StatefulSet', 'web', { spec: { replicas: 1 } }), object('apps/v1/Deployment', 'db', { spec: { replicas: 1 } })),
      wanted: same(object('apps/v1/Deployment', 'web', { spec: { replicas: 2 } }), object('apps/v1/StatefulSet', 'web', { spec: { replicas: 1 } }), object('apps/v1/Deployment', 'db', { spec: {} })),
      transforms: {},
    },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\npatches:\n  - path: deployment-web.patch.yaml\n  - path: deployment-db.patch.yaml\n',
      'deployment-web.patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n',
      'deployment-db.patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: db\nspec:\n  replicas: null\n',
    },
  },
  {
    rule: 'a registry that is mirrored is a new name, a digest is a digest',
    input: { base: same(deployment('web', 'a.io/web:1', 1), deployment('db', 'a.io/db:1', 1)), wanted: same(deployment('web', 'b.io/web:1', 1), deployment('db', 'a.io/db@sha256:ab', 1)), transforms: {} },
    files: { 'kustomization.yaml': 'resources:\n  - ../base\nimages:\n  - name: a.io/web\n    newName: b.io/web\n  - name: a.io/db\n    digest: sha256:ab\npatches: []\n' },
  },
  {
    rule: 'no entry leads to an image that is tracked: what sets its tag may come before it',
    input: { base: same(deployment('web', 'web:1', 1)), wanted: same(deployment('web', 'tracked', 1)), transforms: {}, trackedImages: ['tracked'] },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\npatches:\n  - path: deployment-web.patch.yaml\n',
      'deployment-web.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: main
          image: tracked
`,
    },
  },
  {
    rule: 'what a name would hit as a regular expression, and does not want it, keeps an image out of the field',
    input: {
      base: same(deployment('web', 'a.b/c:1', 1), deployment('other', 'aXb/c:1', 1)), wanted: same(deployment('web', 'a.b/c:2', 1), deployment('other', 'aXb/c:1', 1)), transforms: {},
    },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\npatches:\n  - path: deployment-web.patch.yaml\n',
      'deployment-web.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: main
          image: a.b/c:2
`,
    },
  },
  {
    rule: 'a label of all objects is a field, with the templates where they have it too; selectors are left alone',
    input: {
      base: same(deployment('web', 'web:1', 1), object('v1/Service', 'web')),
      wanted: same(
        object('apps/v1/Deployment', 'web', { spec: { replicas: 1, template: { metadata: { labels: { tier: 'a' } }, spec: { containers: [{ name: 'main', image: 'web:1', envFrom: [{ configMapRef: { name: 'settings' } }] }] } } } }, { labels: { tier: 'a', own: 'b' } }),
        object('v1/Service', 'web', {}, { labels: { tier: 'a', own: 'b' } }),
      ),
      transforms: {},
    },
    files: {
      'kustomization.yaml': `resources:
  - ../base
labels:
  - pairs:
      tier: a
    includeTemplates: true
  - pairs:
      own: b
patches: []
`,
    },
  },
  {
    rule: 'renamed and moved objects need no patch, nor do references to them; patches name objects as base does',
    input: {
      base: same(deployment('web', 'web:1', 1, HERE), object('v1/ConfigMap', 'settings', { data: { A: '1' } }, HERE)),
      wanted: same(deployment('p-web', 'web:1', 1, { ...PROD, labels: { a: 'b' } }, 'p-settings'), object('v1/ConfigMap', 'p-settings', { data: { A: '1' } }, PROD)),
      transforms: { namespace: 'prod', namePrefix: 'p-' },
    },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\nnamespace: prod\nnamePrefix: p-\npatches:\n  - path: deployment-web.patch.yaml\n',
      'deployment-web.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
  labels:
    a: b
`,
    },
  },
  {
    rule: 'an object that only the overlay has is a file without the names that the overlay gives; one that it does not want is deleted',
    input: {
      base: [{ object: object('v1/Service', 'web', {}, HERE), folder: 'web' }],
      wanted: [{ object: object('policy/v1/PodDisruptionBudget', 'p-web', { spec: { minAvailable: 1 } }, PROD), folder: 'web' }],
      transforms: { namespace: 'prod', namePrefix: 'p-' },
    },
    files: {
      'kustomization.yaml': 'resources:\n  - ../base\n  - web/pod-disruption-budget.yaml\nnamespace: prod\nnamePrefix: p-\npatches:\n  - path: web/service.delete.yaml\n',
      'web/pod-disruption-budget.yaml': 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 1\n',
      'web/service.delete.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: default\n$patch: delete\n',
    },
  },
  {
    rule: 'an object with a name of its own in the overlay is renamed, and followed',
    input: {
      base: same(object('v1/Service', 'web'), object('networking.k8s.io/v1/Ingress', 'web', { spec: { defaultBackend: { service: { name: 'web' } } } })),
      wanted: [
        { object: object('v1/Service', 'shop'), from: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } } },
        { object: object('networking.k8s.io/v1/Ingress', 'web', { spec: { defaultBackend: { service: { name: 'shop' } } } }) },
      ],
      transforms: {},
    },
    files: {
      'kustomization.yaml': `resources:
  - ../base
patches:
  - path: service-web.json-patch.yaml
    target:
      version: v1
      kind: Service
      name: web
`,
      'service-web.json-patch.yaml': '- op: replace\n  path: /metadata/name\n  value: shop\n',
    },
  },
  {
    rule: 'keys of a generated ConfigMap are merged by a generator, texts of several lines as files; what goes is a null, and the hash follows',
    input: {
      base: [{ object: deployment('web', 'web:1', 1) }, { object: settings({ 'KEPT': 'x', 'LOG': 'info', 'app.yaml': 'a: 1\n', 'OLD': 'x' }), isGenerated: true }],
      wanted: [
        { object: deployment('web', 'web:1', 1, {}, 'settings-mk444dghdt') },
        { object: settings({ 'KEPT': 'x', 'LOG': 'debug', 'app.yaml': 'a: 2\n' }, 'settings-mk444dghdt'), isHashed: true },
      ],
      transforms: {},
    },
    files: {
      'kustomization.yaml': `resources:
  - ../base
configMapGenerator:
  - name: settings
    behavior: merge
    literals:
      - LOG=debug
    files:
      - settings/app.yaml
patches:
  - path: config-map-settings.patch.yaml
`,
      'config-map-settings.patch.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  OLD: null\n',
      'settings/app.yaml': 'a: 2\n',
    },
  },
  {
    rule: 'a generated ConfigMap of which no key stays is replaced; a merge would make it mutable, so the entry says that it is not',
    input: {
      base: [{ object: settings({ A: '1' }, 'settings', { immutable: true }), isGenerated: true }],
      wanted: [{ object: settings({ B: '"x"' }, 'settings-hf8ck76m7k', { immutable: true }), isHashed: true }],
      transforms: {},
    },
    files: {
      'kustomization.yaml': `resources:
  - ../base
configMapGenerator:
  - name: settings
    behavior: replace
    files:
      - settings/B
    options:
      immutable: true
patches: []
`,
      'settings/B': '"x"',
    },
  },
];

function filesOf(input: OverlayInput): Readonly<Record<string, string>> {
  return Object.fromEntries(overlayFiles(deriveOverlay(input)).map(({ path, content }) => [path.replace('overlay/', ''), String(content)]));
}

it.each(EXAMPLES)('$rule', async ({ input, files }) => {
  expect(filesOf(input)).toEqual(files);
  expect(deriveOverlay(input).unreachable).toEqual([]);
});

describe.each(availableRenderers())('%s', (renderer) => {
  it.each(EXAMPLES)('renders as wanted: $rule', async ({ input }) => {
    const rendered = await renderOverlay(renderer, input.base, deriveOverlay(input));
    expect(typeof rendered === 'string' ? rendered : objectsThatDiffer(input.wanted.map((each) => each.object), rendered)).toEqual([]);
  });
});

it('a ConfigMap that only the overlay has may be generated there', () => {
  const wanted = settings({ A: '1', B: 'x\n' }, 'p-settings-b49824665h');
  const input: OverlayInput = { base: [], wanted: [{ object: wanted, isHashed: true, isGenerated: true, folder: 'web' }], transforms: { namePrefix: 'p-' } };
  expect(filesOf(input)).toEqual({
    'kustomization.yaml': `resources:
  - ../base
namePrefix: p-
configMapGenerator:
  - name: settings
    literals:
      - A=1
    files:
      - web/B
patches: []
`,
    'web/B': 'x\n',
  });
});
