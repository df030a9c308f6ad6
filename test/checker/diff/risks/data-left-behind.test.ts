import { testRisk } from './test-risk';
import { deployment, manifest } from '../stories';

const POD = (volume: string, mount = 'mountPath: /data'): string => deployment({ pod: `volumes: [{name: v, ${volume}}],`, container: `volumeMounts: [{name: v, ${mount}}]` });
const CLAIM = 'persistentVolumeClaim: {claimName: data}';
const OTHER = 'persistentVolumeClaim: {claimName: more}';
const TEMPLATED = (spec: string, pod: string): string => `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: {name: db}
spec: {${spec} template: {spec: {${pod} containers: [{name: c, image: "x:1", volumeMounts: [{name: v, mountPath: /data}]}]}}}
`;
const PVC = (name: string): string => manifest('v1', 'PersistentVolumeClaim', name, 'spec: {resources: {requests: {storage: 1Gi}}}');
const LOST = 'the data are not there, and what is written is lost with the Pod';
const SIDECAR = (volume: string): string => POD(volume).replace('containers: [', 'containers: [{name: s, image: "y:1", volumeMounts: [{name: v, mountPath: /data}]}, ');
const ROLLOUT = (text: string): string => text.replace('apps/v1', 'argoproj.io/v1alpha1').replace('kind: Deployment', 'kind: Rollout');

testRisk('data-left-behind', [
  ['a claim becomes an emptyDir', POD(CLAIM), POD('emptyDir: {}'), [`high data-left-behind: container c: /data holds emptyDir instead of claim data: ${LOST}`]],
  ['so it does in a Rollout', ROLLOUT(POD(CLAIM)), ROLLOUT(POD('emptyDir: {}')), [`high data-left-behind: container c: /data holds emptyDir instead of claim data: ${LOST}`]],
  ['in several containers it is told once', SIDECAR(CLAIM), SIDECAR('emptyDir: {}'), [`high data-left-behind: container s, c: /data holds emptyDir instead of claim data: ${LOST}`]],
  ['a server of files becomes an ephemeral volume', POD('nfs: {server: a, path: /x}'), POD('ephemeral: {}'), [`high data-left-behind: container c: /data holds ephemeral instead of nfs a /x: ${LOST}`]],
  ['a directory of the node becomes an emptyDir', POD('hostPath: {path: /mnt/disk}'), POD('emptyDir: {}'), [`high data-left-behind: container c: /data holds emptyDir instead of hostPath /mnt/disk: ${LOST}`]],
  ['claims of each replica become an emptyDir', TEMPLATED('volumeClaimTemplates: [{metadata: {name: v}}],', ''), TEMPLATED('', 'volumes: [{name: v, emptyDir: {}}],'),
    [`high data-left-behind: container c: /data holds emptyDir instead of claims v: ${LOST}`]],
  ['another claim', POD(CLAIM), POD(OTHER), ['medium data-left-behind: container c: /data holds claim more instead of claim data: the program finds other data, or none']],
  ['another folder of the claim', POD(CLAIM), POD(CLAIM, 'mountPath: /data, subPath: a'), ['medium data-left-behind: container c: /data holds another folder of claim data: a instead of its root']],
  ['nothing is mounted any more', POD(CLAIM), deployment(), ['medium data-left-behind: container c: nothing is mounted at /data any more, before claim data: what is written there is lost with the container']],
], [
  ['the claim is mounted elsewhere', POD(CLAIM), POD(CLAIM, 'mountPath: /srv')],
  ['the volume has another name', POD(CLAIM), POD(CLAIM).replaceAll('name: v', 'name: w')],
  ['the path is written in another way', POD(CLAIM), POD(CLAIM, 'mountPath: /data/')],
  ['an emptyDir becomes a claim', POD('emptyDir: {}'), POD(CLAIM)],
  ['what held no data goes', POD('configMap: {name: c}'), deployment()],
  ['a socket of the node goes', POD('hostPath: {path: /srv/x.sock, type: Socket}'), deployment()],
  ['a directory of the system of the node goes', POD('hostPath: {path: /var/run/docker.sock}'), deployment()],
  ['the claim is renamed, which is told there', PVC('data') + POD(CLAIM), PVC('more') + POD(OTHER)],
  ['a sidecar mounts the claim from now on', POD(CLAIM), deployment({ pod: `volumes: [{name: v, ${CLAIM}}],` }).replace('containers: [', 'containers: [{name: s, image: "y:1", volumeMounts: [{name: v, mountPath: /x}]}, ')],
]);
