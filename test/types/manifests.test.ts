import type { V1ConfigMap } from '../../schemas/types/kubernetes';
import type { KubernetesManifest, ManifestOf, OverlayOptions } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { Patch } from '../../src/generator/model/patch';

declare module '../../src/generator/manifests/custom-kinds' {
  interface CustomKinds {
    'test.example.com/v1 Widget': { readonly spec: { readonly size: number } };
  }
}

const metadata = { name: 'a' };
const template = { spec: { containers: [{ name: 'web', image: 'web' }] } };

it('an object of Kubernetes\' own kinds has the fields that the kind has', () => {
  const config = new Declarations();
  config.addManifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 2, selector: {}, template } });
  // @ts-expect-error a misspelt field
  config.addManifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replica: 2, selector: {}, template } });
  // @ts-expect-error a text for a number
  config.addManifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: '2', selector: {}, template } });
  // @ts-expect-error a misspelt field below a list
  config.addManifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector: {}, template: { spec: { containers: [{ name: 'web', imag: 'web' }] } } } });
  // @ts-expect-error a misspelt field of the object
  config.addManifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, specs: {} });
  // @ts-expect-error without a name
  config.addManifest({ apiVersion: 'v1', kind: 'ConfigMap' });
  // @ts-expect-error a misspelt field of metadata
  config.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', label: {} } });
  // @ts-expect-error the status is the cluster's
  config.addManifest({ apiVersion: 'v1', kind: 'Pod', metadata, status: {} });
  // @ts-expect-error the class says _from, Kubernetes says from
  config.addManifest({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: { podSelector: {}, ingress: [{ _from: [] }] } });
  config.addManifest({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: { podSelector: {}, ingress: [{ from: [] }] } });
  expect(config.manifests).toHaveLength(10);
});

it('a Secret is declared without its values', () => {
  const config = new Declarations();
  config.addManifest({ apiVersion: 'v1', kind: 'Secret', metadata, type: 'kubernetes.io/service-account-token' });
  // @ts-expect-error a value in the repository
  config.addManifest({ apiVersion: 'v1', kind: 'Secret', metadata, stringData: { password: 'a' } });
  // @ts-expect-error nor encoded
  config.addManifest({ apiVersion: 'v1', kind: 'Secret', metadata, data: { password: 'YQ==' } });
  expect(config.manifests).toHaveLength(3);
});

it('custom kinds whose schema comes with the package are checked alike', () => {
  const config = new Declarations();
  config.addManifest({ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: ['192.0.2.0/24'] } });
  // @ts-expect-error a misspelt field
  config.addManifest({ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { address: ['192.0.2.0/24'] } });
  // @ts-expect-error a value that there is not
  config.addManifest({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ReferenceGrant', metadata, spec: { from: [{ group: '', kind: 3, namespace: 'a' }], to: [] } });
  // @ts-expect-error a field that is needed
  config.addManifest({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: { project: 'default' } });
  config.addManifest({ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata, spec: { interval: '10m', prune: true, sourceRef: { kind: 'GitRepository', name: 'a' } } });
  expect(config.manifests).toHaveLength(5);
});

it('kinds of CustomKinds are checked, and win', () => {
  const config = new Declarations();
  const widget: ManifestOf<'test.example.com/v1', 'Widget'> = { apiVersion: 'test.example.com/v1', kind: 'Widget', metadata, spec: { size: 2 } };
  config.addManifest(widget);
  // @ts-expect-error a misspelt field
  config.addManifest({ apiVersion: 'test.example.com/v1', kind: 'Widget', metadata, spec: { sise: 2 } });
  // @ts-expect-error without what it needs
  config.addManifest({ apiVersion: 'test.example.com/v1', kind: 'Widget', metadata });
  expect(config.manifests).toHaveLength(3);
});

it('a kind without types is taken as it is', () => {
  const config = new Declarations();
  config.addManifest({ apiVersion: 'example.com/v1', kind: 'Gadget', metadata, spec: { anything: [1, 'a'] }, more: true });
  config.addManifest({ apiVersion: 'test.example.com/v2', kind: 'Widget', metadata, spec: { sise: 2 } });
  for (const kind of ['Gadget', 'Widget']) config.addManifest({ apiVersion: 'example.com/v1', kind, metadata });
  expect(config.manifests).toHaveLength(4);
});

/** What was typed before it came into a list. */
function typed(): readonly [KubernetesManifest[], V1ConfigMap, OverlayOptions, boolean] {
  return [[{ apiVersion: 'example.com/v1', kind: 'Gadget', metadata }], { metadata }, {}, metadata.name === 'a'];
}

it('so are the objects of overlays and of profiles, each by its own kind', () => {
  const config = new Declarations();
  const right = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} } as const;
  config.addProfile('a', { manifests: [right, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 2, selector: {}, template } }] });
  // @ts-expect-error a misspelt field
  config.addOverlay('b', { manifests: [right, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replica: 2, selector: {}, template } }] });
  // @ts-expect-error the same in a profile
  config.addProfile('c', { manifests: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replica: 2, selector: {}, template } }] });
  // @ts-expect-error a value of a Secret
  config.addOverlay('d', { manifests: [{ apiVersion: 'v1', kind: 'Secret', metadata, data: { password: 'YQ==' } }] });
  // @ts-expect-error a misspelt field of a custom kind
  config.addOverlay('e', { manifests: [{ apiVersion: 'test.example.com/v1', kind: 'Widget', metadata, spec: { sise: 2 } }] });
  // @ts-expect-error another option beside
  config.addOverlay('f', { manifests: [right], lables: { a: 'b' } });
  // @ts-expect-error without a name
  config.addOverlay('g', { manifests: [{ apiVersion: 'v1', kind: 'ConfigMap' }] });
  expect([config.profiles.length, config.overlays.length]).toEqual([2, 5]);
});

it('a list is taken as it comes: kinds without types, typed objects, computed and optional ones', () => {
  const config = new Declarations();
  const [list, classy, options, isCloud] = typed();
  const pool = { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: ['192.0.2.0/24'] } } as const;
  config.addOverlay('a', { manifests: [{ apiVersion: 'example.com/v1', kind: 'Gadget', metadata, size: 2 }, classy, ...list] });
  config.addOverlay('b', { manifests: list });
  config.addOverlay('c', { manifests: ['a', 'b'].map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })) });
  config.addOverlay('d', { manifests: isCloud ? [] : [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} }] });
  config.addOverlay('e', { manifests: isCloud ? [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} }] : [] });
  config.addOverlay('f', { manifests: [...isCloud ? [pool] : [], isCloud ? pool : { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} }] });
  const choice: readonly KubernetesManifest[] = isCloud ? [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} }] : [pool, pool];
  config.addOverlay('chosen', { manifests: choice });
  config.addOverlay('g', { ...options, manifests: [...options.manifests ?? [], pool] });
  config.addOverlay('h', options);
  expect(config.overlays).toHaveLength(9);
});

it('a strategic merge says part of what the kind has, and null for what goes', () => {
  const container = { name: 'web', env: [{ name: 'A', $patch: 'delete' }] } as const;
  const patches = [
    Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a', annotations: { b: null } }, spec: { replicas: null, template: { spec: { containers: [container] } } } }),
    Patch.strategicMerge({ apiVersion: 'v1', kind: 'ConfigMap', metadata, $patch: 'delete' }),
    Patch.strategicMerge({ apiVersion: 'test.example.com/v1', kind: 'Widget', metadata, spec: {} }),
    Patch.strategicMerge({ apiVersion: 'example.com/v1', kind: 'Gadget', metadata, anything: [1, null] }),
    // @ts-expect-error a misspelt field
    Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replica: 2 } }),
    // @ts-expect-error a text for a number
    Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: '2' } }),
    // @ts-expect-error a misspelt field below a list
    Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template: { spec: { containers: [{ name: 'web', imag: 'web' }] } } } }),
    // @ts-expect-error a directive that kustomize does not know
    Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata, spec: { $retainKeys: ['type'] } }),
    // @ts-expect-error a value of a Secret
    Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata, data: { password: 'YQ==' } }),
    // @ts-expect-error without a name
    Patch.strategicMerge({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {} }),
    // @ts-expect-error a misspelt field of a custom kind
    Patch.strategicMerge({ apiVersion: 'test.example.com/v1', kind: 'Widget', metadata, spec: { sise: 2 } }),
  ];
  expect(patches).toHaveLength(11);
});
