import { recreationOf } from '../../../src/kubernetes/gitops/recreation';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

function annotated(annotations: JsonObject): JsonObject {
  return { kind: 'Job', metadata: { name: 'j', annotations } };
}

test.each<[JsonObject, string]>([
  [annotated({ 'argocd.argoproj.io/sync-options': 'Prune=false, Force=true , Replace=true' }), 'argocd.argoproj.io/sync-options: Force=true'],
  [annotated({ 'kustomize.toolkit.fluxcd.io/force': 'Enabled' }), 'kustomize.toolkit.fluxcd.io/force: enabled'],
  [{ metadata: { name: 'j', labels: { 'kustomize.toolkit.fluxcd.io/force': 'enabled' } } }, 'kustomize.toolkit.fluxcd.io/force: enabled'],
  [annotated({ 'argocd.argoproj.io/hook': 'PreSync' }), 'argocd.argoproj.io/hook'],
  [annotated({ 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'HookFailed, BeforeHookCreation' }), 'argocd.argoproj.io/hook with BeforeHookCreation'],
  [annotated({ 'helm.sh/hook': 'pre-upgrade', 'helm.sh/hook-delete-policy': 'hook-succeeded' }), 'helm.sh/hook with hook-succeeded'],
  [{ metadata: { generateName: 'j-' } }, 'metadata.generateName'],
])('%j is made anew: %s', (object, setting) => {
  expect(recreationOf(object)).toBe(setting);
});

test.each([
  annotated({}), annotated({ 'argocd.argoproj.io/sync-options': 'Replace=true' }), annotated({ 'kustomize.toolkit.fluxcd.io/force': 'disabled' }),
  annotated({ 'argocd.argoproj.io/hook': 'PreSync', 'argocd.argoproj.io/hook-delete-policy': 'HookFailed' }), { metadata: { name: 'j', generateName: 'j-' } },
])('%j is changed in place', (object) => {
  expect(recreationOf(object)).toBeUndefined();
});
