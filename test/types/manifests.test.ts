import type { ManifestOf } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';

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
