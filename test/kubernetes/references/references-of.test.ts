import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { referencesOf, referringKinds } from '../../../src/kubernetes/references/references-of';

function named(apiVersion: string, kind: string, spec: JsonObject): string[] {
  return referencesOf({ apiVersion, kind, metadata: { name: 'x', namespace: 'shop' }, spec }).map((found) => `${found.weight} ${found.kind} ${found.namespace}/${found.name}`);
}

test.each<[string, string, JsonObject, string[]]>([
  ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { sourceRef: { kind: 'OCIRepository', name: 'a', namespace: 'flux' } }, ['degrades OCIRepository.source.toolkit.fluxcd.io flux/a']],
  ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { sourceRef: { kind: 'Unknown', name: 'a' } }, []],
  ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', { chartRef: { kind: 'HelmChart', name: 'a' }, dependsOn: [{ name: 'b' }] },
    ['degrades HelmChart.source.toolkit.fluxcd.io shop/a', 'degrades HelmRelease.helm.toolkit.fluxcd.io shop/b']],
  ['networking.k8s.io/v1', 'Ingress', { rules: [{ http: { paths: [{ backend: { service: { name: 'a' } } }] } }, { host: 'no.example.com' }] }, ['fails Service shop/a']],
  ['networking.k8s.io/v1', 'Ingress', { ingressClassName: 'public' }, ['fails IngressClass.networking.k8s.io /public']],
  ['argoproj.io/v1alpha1', 'Rollout', { strategy: { canary: { stableService: 'a', steps: [{ setWeight: 1 }, { analysis: { templates: [{ templateName: 'b' }] } }] } } },
    ['fails AnalysisTemplate.argoproj.io shop/b', 'fails Service shop/a']],
  ['apps/v1', 'StatefulSet', { volumeClaimTemplates: [{ spec: { storageClassName: 'fast' } }] }, ['degrades StorageClass.storage.k8s.io /fast']],
  ['v1', 'ConfigMap', {}, []],
])('%s %s %j', (apiVersion, kind, spec, expected) => {
  expect(named(apiVersion, kind, spec)).toEqual(expected);
});

test('kinds that may name another one are known without their groups', () => {
  expect(referringKinds('Role.rbac.authorization.k8s.io')).toEqual(['RoleBinding', 'ClusterRoleBinding']);
  expect(referringKinds('ConfigMap')).toEqual([]);
});
