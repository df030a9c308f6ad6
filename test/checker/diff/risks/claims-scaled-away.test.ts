import { testRisk } from './test-risk';
import { manifest } from '../stories';

const SET = (replicas: string, policy = 'persistentVolumeClaimRetentionPolicy: {whenScaled: Delete},', apiVersion = 'apps/v1'): string => (
  manifest(apiVersion, 'StatefulSet', 'db', `spec: {${replicas} ${policy} template: {spec: {containers: [{name: c, image: "x:1"}]}}}`));
const MESSAGE = '3 → 2 replicas with whenScaled: Delete: the claims of the Pods that go are deleted, with their data';
const TURNED = 'medium data-not-kept: spec.persistentVolumeClaimRetentionPolicy.whenScaled Retain → Delete: the data are deleted when it is scaled down';

testRisk('claims-scaled-away', [
  ['fewer replicas', SET('replicas: 3,'), SET('replicas: 2,'), [`high claims-scaled-away: ${MESSAGE}`]],
  ['the replicas that stand for one are left', SET('replicas: 3,'), SET(''), [`high claims-scaled-away: ${MESSAGE.replace('2 replicas', '1 replica')}`]],
  ['the policy comes with the same change', SET('replicas: 3,', ''), SET('replicas: 2,'), [`high claims-scaled-away: ${MESSAGE}`, TURNED]],
  ['a StatefulSet of OpenKruise', SET('replicas: 3,', undefined, 'apps.kruise.io/v1beta1'), SET('replicas: 2,', undefined, 'apps.kruise.io/v1beta1'), [`high claims-scaled-away: ${MESSAGE}`]],
], [
  ['more replicas', SET('replicas: 3,'), SET('replicas: 4,')],
  ['the claims stay', SET('replicas: 3,', ''), SET('replicas: 2,', '')],
  ['the claims stay from now on', SET('replicas: 3,'), SET('replicas: 2,', 'persistentVolumeClaimRetentionPolicy: {whenScaled: Retain, whenDeleted: Delete},')],
]);
