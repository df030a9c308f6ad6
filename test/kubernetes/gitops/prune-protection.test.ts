import { protectionsOf, survivesPrune, syncOptionsOf } from '../../../src/kubernetes/gitops/prune-protection';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

function annotated(annotations: JsonObject, labels: JsonObject = {}): JsonObject {
  return { kind: 'ConfigMap', metadata: { name: 'c', annotations, labels } };
}

describe('settings that keep an object from a prune', () => {
  test.each<[JsonObject, string]>([
    [annotated({ 'argocd.argoproj.io/sync-options': 'ServerSideApply=true, Prune=false' }), 'argocd.argoproj.io/sync-options: Prune=false'],
    [annotated({ 'argocd.argoproj.io/sync-options': 'Prune=confirm' }), 'argocd.argoproj.io/sync-options: Prune=confirm'],
    [annotated({ 'kustomize.toolkit.fluxcd.io/prune': 'disabled' }), 'kustomize.toolkit.fluxcd.io/prune: disabled'],
    [annotated({}, { 'kustomize.toolkit.fluxcd.io/prune': 'Disabled' }), 'kustomize.toolkit.fluxcd.io/prune: Disabled'],
    [annotated({ 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' }), 'kustomize.toolkit.fluxcd.io/reconcile: disabled'],
    [annotated({ 'kustomize.toolkit.fluxcd.io/ssa': 'Ignore' }), 'kustomize.toolkit.fluxcd.io/ssa: Ignore'],
  ])('%j', (object, setting) => {
    expect([protectionsOf(object).map((protection) => protection.setting), survivesPrune(object)]).toEqual([[setting], true]);
  });
});

test.each<[JsonObject, string]>([
  [annotated({ 'helm.sh/resource-policy': 'keep' }), 'helm.sh/resource-policy: keep'],
  [annotated({ 'argocd.argoproj.io/sync-options': 'Delete=false' }), 'argocd.argoproj.io/sync-options: Delete=false'],
])('%j keeps an object when what deployed it is deleted, not when it is no longer rendered', (object, setting) => {
  expect([protectionsOf(object).map((protection) => protection.setting), survivesPrune(object)]).toEqual([[setting], false]);
});

test.each([
  annotated({}), annotated({ 'argocd.argoproj.io/sync-options': 'PruneLast=true' }), annotated({ 'kustomize.toolkit.fluxcd.io/prune': 'enabled' }),
  annotated({ 'helm.sh/resource-policy': 'delete' }), { kind: 'ConfigMap' },
])('%j keeps nothing', (object) => {
  expect(protectionsOf(object)).toEqual([]);
});

test('sync options are read without blanks and empty entries', () => {
  expect(syncOptionsOf(annotated({ 'argocd.argoproj.io/sync-options': ' Replace=true,, Force=true ' }))).toEqual(['Replace=true', 'Force=true']);
});
