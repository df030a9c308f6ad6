import { testRisk } from './test-risk';
import { manifest } from '../stories';

const APPLICATION = (metadata: string): string => manifest('argoproj.io/v1alpha1', 'Application', 'shop', 'spec: {project: default}').replace('{name: shop}', `{name: shop${metadata}}`);
const FINALIZER = ', finalizers: [resources-finalizer.argocd.argoproj.io]';
const SET = (policy: string): string => manifest('argoproj.io/v1alpha1', 'ApplicationSet', 'shops', `spec: {generators: [], ${policy}}`);
const KUSTOMIZATION = (spec: string): string => manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'apps', `spec: {path: ./apps, ${spec}}`);
const TAKES = 'low cascade-changes: from now on, deleting or renaming it deletes everything that it deployed';
const KEEPS = 'low cascade-changes: from now on, what it deployed stays in the cluster when it is deleted';

testRisk('cascade-changes', [
  ['an Application gets the finalizer', APPLICATION(''), APPLICATION(FINALIZER), [`${TAKES} (finalizer resources-finalizer.argocd.argoproj.io)`]],
  ['an Application loses it', APPLICATION(FINALIZER), APPLICATION(''), [`${KEEPS} (it has no resources finalizer)`]],
  ['an ApplicationSet preserves no more', SET('syncPolicy: {preserveResourcesOnDeletion: true}'), SET(''), [`${TAKES} (without preserveResourcesOnDeletion)`]],
  ['a Kustomization with a policy of its own', KUSTOMIZATION('prune: true'), KUSTOMIZATION('prune: true, deletionPolicy: Orphan'), [`${KEEPS} (deletionPolicy: Orphan)`]],
  ['a Kustomization prunes no more', KUSTOMIZATION('prune: true'), KUSTOMIZATION('prune: false'), [`${KEEPS} (prune: false)`]],
], [
  ['another spelling of the finalizer', APPLICATION(FINALIZER), APPLICATION(FINALIZER.replace('.io]', '.io/background]'))],
  ['pruning is switched on, which is told by its own rule', KUSTOMIZATION('prune: false'), KUSTOMIZATION('prune: true')],
  ['it is deleted', APPLICATION('') + SET(''), SET('')],
]);
