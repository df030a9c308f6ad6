import { testRisk } from './test-risk';
import { manifest } from '../stories';

const APPLICATION = (policy: string, metadata = ''): string => manifest('argoproj.io/v1alpha1', 'Application', 'shop', `spec: {project: default, syncPolicy: {${policy}}}`).replace('{name: shop}', `{name: shop${metadata}}`);
const SET = (policy: string): string => manifest('argoproj.io/v1alpha1', 'ApplicationSet', 'shops', `spec: {template: {metadata: {name: a}, spec: {syncPolicy: {${policy}}}}}`);
const KUSTOMIZATION = (spec: string): string => manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'apps', `spec: {path: ./apps, ${spec}}`);
const ON = 'medium prune-switched-on: pruning is switched on: what its source no longer contains is deleted';

testRisk('prune-switched-on', [
  ['an Application', APPLICATION('automated: {}'), APPLICATION('automated: {prune: true}'), [ON]],
  ['an Application that is synced by hand until now', APPLICATION(''), APPLICATION('automated: {prune: true, selfHeal: true}'), [ON]],
  ['automation that was switched off', APPLICATION('automated: {prune: true, enabled: false}'), APPLICATION('automated: {prune: true}'), [ON]],
  ['the template of an ApplicationSet', SET('automated: {prune: false}'), SET('automated: {prune: true}'), [ON]],
  ['a Kustomization, and with it what happens at its end', KUSTOMIZATION('prune: false'), KUSTOMIZATION('prune: true'), [`${ON}, and all of it when it is deleted itself`]],
  ['a Kustomization that orphans at its end', KUSTOMIZATION('prune: false, deletionPolicy: Orphan'), KUSTOMIZATION('prune: true, deletionPolicy: Orphan'), [ON]],
], [
  ['it is switched off', KUSTOMIZATION('prune: true'), KUSTOMIZATION('prune: false')],
  ['it was on', APPLICATION('automated: {prune: true}'), APPLICATION('automated: {prune: true, selfHeal: true}')],
  ['one that is new', KUSTOMIZATION('prune: false').replace('name: apps', 'name: a'), KUSTOMIZATION('prune: false').replace('name: apps', 'name: a') + KUSTOMIZATION('prune: true')],
]);
