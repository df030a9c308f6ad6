import { mutate } from './mutate';
import type { Random } from './random';
import { randomText } from './random-values';
import { REALISTIC } from './realistic-objects';
import type { Json, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import { isMap } from '../../../../src/generator/overlays/derive/objects/json';
import type { BaseObject, OverlayInput, WantedObject } from '../../../../src/generator/overlays/derive/overlay';
import { withImages } from '../../../../src/generator/overlays/derive/transforms/images';
import { labelled } from '../../../../src/generator/overlays/derive/transforms/labels';
import type { Item } from '../../../../src/generator/overlays/derive/transforms/render';
import { renderItems } from '../../../../src/generator/overlays/derive/transforms/render';
import type { Transforms } from '../../../../src/generator/overlays/derive/transforms/settings';

/** Objects that others refer to by the names that they use, and some that refer to them in turn. */
const REFERRED: readonly (readonly [string, string, string, object?])[] = [
  ['v1', 'ConfigMap', 'c', { data: { 'A': '1', 'app.yaml': 'x: 1\n' } }], ['v1', 'ConfigMap', 'q', { data: { A: '1' } }], ['v1', 'Secret', 's', { type: 'Opaque', data: { k: 'dg==' } }],
  ['v1', 'Secret', 'r', { type: 'Opaque', data: { k: 'dg==' } }], ['v1', 'ServiceAccount', 'sa', { imagePullSecrets: [{ name: 'r' }] }], ['v1', 'ServiceAccount', 'default'],
  ['v1', 'Service', 's', { spec: { ports: [{ port: 80 }] } }],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'role', { rules: [{ apiGroups: [''], resources: ['configmaps'], resourceNames: ['c', 'other'], verbs: ['get'] }] }],
  ['rbac.authorization.k8s.io/v1', 'Role', 'role', { rules: [{ apiGroups: [''], resources: ['secrets'], resourceNames: ['s'], verbs: ['get'] }] }],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'binding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'role' },
    subjects: [{ kind: 'ServiceAccount', name: 'sa', namespace: 'default' }, { kind: 'ServiceAccount', name: 'default', namespace: 'default' }, { kind: 'User', name: 'u' }],
  }],
  ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'binding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'role' }, subjects: [{ kind: 'ServiceAccount', name: 'sa', namespace: 'default' }],
  }],
  ['v1', 'PersistentVolumeClaim', 'c', { spec: { storageClassName: 'fast' } }], ['storage.k8s.io/v1', 'StorageClass', 'fast', { provisioner: 'x' }],
  ['v1', 'Namespace', 'default'], ['example.com/v1', 'Widget', 'w', { spec: { configMap: 'c' } }],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com', { spec: { conversion: { webhook: { clientConfig: { service: { name: 's', namespace: 'default' } } } } } }],
];

/** What a test needs of a random overlay beside the input. */
export interface RandomOverlay {
  readonly input: OverlayInput;
  /** The objects as they would have to be written for the transformers alone to make the wanted ones of them. */
  readonly items: readonly Item[];
}

function baseObjects(random: Random, isMoved: boolean): readonly BaseObject[] {
  const namespace: Record<string, string> = isMoved && random.chance(0.5) ? { namespace: 'default' } : {};
  const referred = REFERRED.filter(() => random.chance(0.6)).map(([apiVersion, kind, name, fields]): KubernetesObject =>
    ({ apiVersion, kind, metadata: { name, ...namespace }, ...structuredClone(fields) as Record<string, Json> }));
  const others = Array.from({ length: 4 + random.below(4) }, (_, index): KubernetesObject =>
    ({ ...random.pick(REALISTIC)(random), metadata: { name: index === 0 ? 'a' : `o${index}`, ...namespace, labels: { app: 'a' } } }) as unknown as KubernetesObject);
  return [...referred, ...others].map((object) => ({ object, isGenerated: ['ConfigMap', 'Secret'].includes(object.kind) && random.chance(0.5) }));
}

function randomTransforms(random: Random, isMoved: boolean): Transforms {
  return {
    ...isMoved ? { namespace: random.pick(['prod', 'default', 'a.b']) } : {},
    ...random.chance(0.5) ? { namePrefix: random.pick(['p-', 'blue-']) } : {},
    ...random.chance(0.3) ? { nameSuffix: '-v2' } : {},
  };
}

type Edit = (object: KubernetesObject) => KubernetesObject;

/** Changes that concern many objects at once, in some overlays all of them. */
function commonEdits(random: Random): readonly Edit[] {
  const tag = random.pick([':2.0.0', ':1.2.3', '@sha256:0123456789abcdef', ':2@sha256:0123']);
  const rename = random.chance(0.2);
  const edits: readonly Edit[] = [
    (object) => withImages(object, (image) => `${rename ? image.replace('registry.example.com:5000', 'mirror.example.com') : image}`.replace(/:1\.2\.3$/, tag)),
    (object) => labelled(object, { pairs: { tier: 'backend' }, ...rename ? { includeTemplates: true } : {} }),
    (object) => ['Deployment', 'StatefulSet'].includes(object.kind) && isMap(object.spec) ? { ...object, spec: { ...object.spec, replicas: 5 } } : object,
  ];
  return edits.filter(() => random.chance(0.4)).map((edit) => (object) => (random.chance(0.95) ? edit(object) : object));
}

function edited(object: KubernetesObject, edits: readonly Edit[], random: Random): KubernetesObject {
  const copy = structuredClone(edits.reduce((result, edit) => edit(result), object)) as Record<string, Json>;
  if (random.chance(0.3) && !['ConfigMap', 'Secret'].includes(object.kind)) for (let changes = 1 + random.below(2); changes > 0; changes -= 1) mutate(copy, random);
  if (isMap(copy.data) && random.chance(0.4)) copy.data = { ...copy.data, [random.pick(['A', 'new', 'app.yaml'])]: copy.kind === 'Secret' ? 'dmFsdWU=' : randomText(random) };
  return copy as KubernetesObject;
}

/** The base that a kustomization may generate has nothing but data. */
function isPlainlyGenerated({ kind, data }: KubernetesObject): boolean {
  return ['ConfigMap', 'Secret'].includes(kind) && isMap(data) && Object.values(data).every((value) => typeof value === 'string');
}

/** A random base and an overlay of it: objects that refer to each other, some changed, left out or added, perhaps renamed and moved. */
export function randomOverlay(random: Random): RandomOverlay {
  const isMoved = random.chance(0.5);
  const base = baseObjects(random, isMoved);
  const transforms = randomTransforms(random, isMoved);
  const edits = commonEdits(random);
  const kept = base.filter(() => random.chance(0.93));
  const items = kept.map(({ object, isGenerated }): Item => ({ object: edited(object, edits, random), isHashed: isGenerated === true }));
  const added = random.chance(0.5) ? [{ object: edited({ ...random.pick(REALISTIC)(random), metadata: { name: 'added' } } as unknown as KubernetesObject, edits, random), isHashed: false }] : [];
  const all = [...items, ...added];
  const wanted = renderItems(all, transforms).map((object, index): WantedObject => ({ object, isHashed: all[index].isHashed }));
  return { input: { base, wanted, transforms }, items: all };
}

/** True where every object that is to be generated can be. */
export function isRenderable({ input, items }: RandomOverlay): boolean {
  const generated = input.base.filter(({ isGenerated }) => isGenerated).map(({ object }) => object);
  return [...generated, ...items.filter(({ isHashed }) => isHashed).map(({ object }) => object)].every(isPlainlyGenerated);
}
