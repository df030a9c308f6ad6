import { join } from 'node:path';
import { inspectTargets } from '../../../../src/checker/validate/input/inspect-kustomization';
import type { Inspection } from '../../../../src/checker/validate/input/inspect-kustomization';
import { openRepository } from '../../../../src/checker/validate/input/repository';
import { CONFIG_MAP, DEPLOYMENT, writeTree } from '../../read/render/temporary-tree';

function inspect(files: Record<string, string>, name: string): Inspection {
  const cwd = writeTree(files);
  return inspectTargets(cwd, openRepository([], cwd))({ name, directory: join(cwd, name) });
}

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n';

test('an object that a build renames is known by the name and the namespace that its file has', () => {
  const { context: { renamed } } = inspect({
    'prod/kustomization.yaml': 'namePrefix: prod-\nnamespace: shop\nresources: [web.yaml]\n', 'prod/web.yaml': SERVICE,
  }, 'prod');
  const final = { namespace: 'shop', name: 'prod-web' };
  expect([renamed?.('Service', 'default', 'web'), renamed?.('Service', 'shop', 'web'), renamed?.('Service', 'other', 'web')]).toEqual([final, final, undefined]);
});

test('what another unit renders is there; what a variant of the same base renders is not', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [a.yaml]\n',
    'base/a.yaml': CONFIG_MAP,
    'dev/kustomization.yaml': 'resources: [../base, web.yaml]\n',
    'dev/web.yaml': SERVICE,
    'prod/kustomization.yaml': 'resources: [../base]\n',
    'infra/kustomization.yaml': 'namespace: infra\nresources: [web.yaml]\n',
    'infra/web.yaml': SERVICE.replace('web', 'cache'),
  };
  const { context: { elsewhere } } = inspect(files, 'prod');
  expect([elsewhere?.('Service', 'infra', 'cache'), elsewhere?.('Service', 'shop', 'cache'), elsewhere?.('Service', undefined, 'cache')]).toEqual([true, false, true]);
  expect(elsewhere?.('Service', 'shop', 'web')).toBe(false);
});

describe("a Component's patch that fits nothing in one of its users", () => {
  const patch = (kind: string): string => `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\npatches: [{target: {kind: ${kind}}, patch: "[]"}]\n`;
  const files = (kind: string): Record<string, string> => ({
    'a/kustomization.yaml': 'resources: [a.yaml]\ncomponents: [../c]\n',
    'a/a.yaml': CONFIG_MAP,
    'b/kustomization.yaml': 'resources: [b.yaml]\ncomponents: [../c]\n',
    'b/b.yaml': DEPLOYMENT,
    'c/kustomization.yaml': patch(kind),
  });
  const told = (kind: string): string[] => inspect(files(kind), 'a').findings().map(({ severity, rule }) => `${severity} ${rule}`);

  test('is right where it fits something in another', () => {
    expect(told('Deployment')).toEqual([]);
  });

  test('is a warning where it fits nothing in any that the repository has', () => {
    expect(told('StatefulSet')).toEqual(['warning patch-matches-nothing']);
  });
});

describe('a SealedSecret', () => {
  const sealed = (annotations: string): string => `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: login, namespace: shop, annotations: {${annotations}}}\n`;
  const told = (kustomization: string, annotations = ''): string[] => inspect({
    'a/kustomization.yaml': `${kustomization}\nresources: [login.yaml]\n`, 'a/login.yaml': sealed(annotations),
  }, 'a').findings().map(({ severity, rule, resource, path }) => `${severity} ${rule} ${resource} ${path}`);

  test('that a build renames or moves is a warning', () => {
    expect(told('namePrefix: p-')).toEqual(['warning sealed-secret-renamed bitnami.com/v1alpha1 SealedSecret shop/p-login metadata.name']);
    expect(told('namespace: other')).toEqual(['warning sealed-secret-renamed bitnami.com/v1alpha1 SealedSecret other/login metadata.namespace']);
  });

  test('that keeps both, or was sealed for any, is fine', () => {
    expect(told('namespace: shop')).toEqual([]);
    expect(told('namePrefix: p-', 'sealedsecrets.bitnami.com/namespace-wide: "true"')).toEqual([]);
    expect(told('namespace: other', 'sealedsecrets.bitnami.com/cluster-wide: "true"')).toEqual([]);
    expect(told('namespace: other', 'sealedsecrets.bitnami.com/namespace-wide: "true"')).toHaveLength(1);
  });
});
