import { testRisk } from './test-risk';
import { deployment, manifest } from '../stories';

const REST = manifest('v1', 'ConfigMap', 'c', 'data: {a: b}');

/** A deletion, and what is said to go with the object. */
function goes(story: string, object: string, said: string): readonly [string, string, string, string[]] {
  const [level, ...what] = said.split(' ');
  const kind = /kind: (\w+)/.exec(object)?.[1] ?? '';
  return [story, object + REST, REST, [`${level} deleted-object: this ${kind} is deleted: ${what.join(' ')}`]];
}

const APPLICATION = (metadata: string): string => manifest('argoproj.io/v1alpha1', 'Application', 'shop', 'spec: {project: default}').replace('{name: shop}', `{name: shop${metadata}}`);
const SET = (spec: string): string => manifest('argoproj.io/v1alpha1', 'ApplicationSet', 'shops', `spec: {${spec}}`);
const KUSTOMIZATION = (spec: string): string => manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'apps', `spec: {path: ./apps, ${spec}}`);
const RELEASE = (spec: string): string => manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'shop', `spec: {interval: 10m, ${spec}}`);
const EXTERNAL = (target: string): string => manifest('external-secrets.io/v1', 'ExternalSecret', 'login', `spec: {target: {${target}}}`);
const SEALED = manifest('bitnami.com/v1alpha1', 'SealedSecret', 'login', 'spec: {encryptedData: {a: AgB}}');
const SET_WITH_CLAIMS = (policy: string): string => manifest('apps/v1', 'StatefulSet', 'db', `spec: {${policy} volumeClaimTemplates: [{metadata: {name: data}}], template: {spec: {containers: [{name: c, image: "x:1"}]}}}`);
const LOGIN = 'Secret login, which is made from it,';
const KEPT = 'what it deployed stays in the cluster, and nothing keeps it up to date any more';
const TAKEN = 'everything that it deployed is deleted with it';
const DATABASE = 'its operator takes down the servers, and with them their volumes or what leads to these';

const KEPT_BY = (annotation: string): string => manifest('v1', 'PersistentVolumeClaim', 'data', 'spec: {}').replace('{name: data}', `{name: data, annotations: {${annotation}}}`);
const INGRESS = manifest('networking.k8s.io/v1', 'Ingress', 'i', 'spec: {ingressClassName: n, rules: [{host: a.example.com, http: {paths: [{path: /, pathType: Prefix}]}}]}');
const ROUTE = (host: string, path: string): string => manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', `spec: {hostnames: [${host}], rules: [{matches: [{path: {value: ${path}}}]}]}`);

testRisk('deleted-object', [
  goes('an Application with the finalizer', APPLICATION(', finalizers: [resources-finalizer.argocd.argoproj.io]'), `high ${TAKEN} (finalizer resources-finalizer.argocd.argoproj.io)`),
  goes('one with another spelling of it', APPLICATION(', finalizers: [resources-finalizer.argocd.argoproj.io/background]'), `high ${TAKEN} (finalizer resources-finalizer.argocd.argoproj.io/background)`),
  goes('one without', APPLICATION(', finalizers: [example.com/resources-finalizer.argocd.argoproj.io]'), `low ${KEPT} (it has no resources finalizer)`),
  goes('an ApplicationSet', SET(''), `high ${TAKEN} (without preserveResourcesOnDeletion)`),
  goes('one that preserves what it deployed', SET('syncPolicy: {preserveResourcesOnDeletion: true}'), `low ${KEPT} (preserveResourcesOnDeletion: true)`),
  goes('one whose template has the finalizer nevertheless', SET('syncPolicy: {preserveResourcesOnDeletion: true}, template: {metadata: {finalizers: [resources-finalizer.argocd.argoproj.io]}}'), `high ${TAKEN} (finalizers of its template)`),
  goes('one whose template has other finalizers', SET('template: {metadata: {finalizers: [example.com/x]}}'), `low ${KEPT} (finalizers of its template)`),
  goes('a Kustomization that prunes', KUSTOMIZATION('prune: true'), `high ${TAKEN} (prune: true)`),
  goes('one that does not', KUSTOMIZATION('prune: false'), `low ${KEPT} (prune: false)`),
  goes('one with a policy of its own', KUSTOMIZATION('prune: false, deletionPolicy: WaitForTermination'), `high ${TAKEN} (deletionPolicy: WaitForTermination)`),
  goes('one that orphans', KUSTOMIZATION('prune: true, deletionPolicy: Orphan'), `low ${KEPT} (deletionPolicy: Orphan)`),
  goes('one that is suspended', KUSTOMIZATION('prune: true, suspend: true'), `low ${KEPT} (suspend: true)`),
  goes('a release of Helm', RELEASE(''), `high ${TAKEN} (without suspend: true)`),
  goes('one that is suspended, and stays installed', RELEASE('suspend: true'), `low ${KEPT} (suspend: true)`),
  goes('a stack that is destroyed', manifest('pulumi.com/v1', 'Stack', 's', 'spec: {destroyOnFinalize: true}'), `high ${TAKEN} (destroyOnFinalize: true)`),
  goes('a database', manifest('postgresql.cnpg.io/v1', 'Cluster', 'orders', 'spec: {instances: 3}'), `high ${DATABASE}`),
  goes('a kind of a group of databases', manifest('kubedb.com/v1', 'Druid', 'd', 'spec: {}'), `high ${DATABASE}`),
  goes('one whose data are kept', manifest('kubedb.com/v1', 'Postgres', 'd', 'spec: {deletionPolicy: Halt}'), 'medium its data stay (spec.deletionPolicy: Halt), but nothing serves or manages them any more'),
  goes('a topic', manifest('kafka.strimzi.io/v1beta2', 'KafkaTopic', 't', 'spec: {}'), 'high its content is deleted with it'),
  goes('a place for backups', manifest('velero.io/v1', 'BackupStorageLocation', 'b', 'spec: {}'), 'medium backups are no longer made or found by it'),
  goes('a bucket of a cloud', manifest('s3.aws.upbound.io/v1beta1', 'Bucket', 'b', 'spec: {forProvider: {region: eu}}'), 'high what it stands for at the cloud provider is deleted with it'),
  goes('one that is orphaned', manifest('s3.aws.upbound.io/v1beta1', 'Bucket', 'b', 'spec: {deletionPolicy: Orphan}'), 'medium its data stay (spec.deletionPolicy: Orphan), but nothing serves or manages them any more'),
  goes('one of the controllers of AWS', manifest('rds.services.k8s.aws/v1alpha1', 'DBInstance', 'd', 'spec: {}'), 'high what it stands for at the cloud provider is deleted with it'),
  goes('an unknown kind that asks for volumes', manifest('example.com/v1', 'Wiki', 'w', 'spec: {storage: {storageClassName: fast}}'), 'medium it asks for volumes, which its operator may delete with it'),
  goes('an external secret', EXTERNAL(''), `medium ${LOGIN} is deleted with it: Pods that refer to it do not start any more`),
  goes('one that leaves its Secret', EXTERNAL('creationPolicy: Orphan'), `medium ${LOGIN} stays as it is: it is not renewed any more`),
  goes('a sealed secret', SEALED, `medium ${LOGIN} is deleted with it: Pods that refer to it do not start any more`),
  goes('a certificate', manifest('cert-manager.io/v1', 'Certificate', 'c', 'spec: {secretName: login}'), `medium ${LOGIN} stays as it is: it is not renewed any more`),
  goes('an issuer', manifest('cert-manager.io/v1', 'ClusterIssuer', 'i', 'spec: {}'), 'medium certificates that name it are not issued or renewed any more'),
  goes('a store of secrets', manifest('external-secrets.io/v1', 'SecretStore', 's', 'spec: {}'), 'medium Secrets that are read through it are not updated any more, and new ones not made'),
  ['a claim that Helm alone would keep', KEPT_BY('helm.sh/resource-policy: keep') + REST, REST,
    ['medium deleted-object: this PersistentVolumeClaim is deleted by a prune, and stays where Helm alone removes it (helm.sh/resource-policy: keep); if it goes: with the reclaim policy Delete its data is gone']],
  ['an Ingress of which only one path is answered elsewhere', INGRESS + REST, ROUTE('a.example.com', '/api') + REST, [
    'medium deleted-object: this Ingress is deleted: its hosts are no longer served',
  ]],
  goes('a StatefulSet', SET_WITH_CLAIMS(''), 'high its Pods stop; its claims stay behind'),
  goes('one that takes its claims along', SET_WITH_CLAIMS('persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete},'), 'high its Pods stop, and its claims are deleted with it (whenDeleted: Delete)'),
  ['a renamed parent deletes what the old one deployed', KUSTOMIZATION('prune: true'), KUSTOMIZATION('prune: true').replace('name: apps', 'name: all'),
    [`high deleted-object: kustomize.toolkit.fluxcd.io/v1 Kustomization apps is deleted, another takes its place: ${TAKEN} (prune: true)`]],
], [
  ['an unknown kind without volumes', manifest('example.com/v1', 'Wiki', 'w', 'spec: {title: x}') + REST, REST],
  ['a kind of that name in another group', manifest('example.com/v1', 'Cluster', 'orders', 'spec: {instances: 3}') + REST, REST],
  ['how a provider is reached', manifest('aws.upbound.io/v1beta1', 'ProviderConfig', 'p', 'spec: {}') + REST, REST],
  ['the Secret is made by another object', EXTERNAL('') + REST, SEALED + REST],
  ['the Secret is made from an object now', manifest('v1', 'Secret', 'login', 'stringData: {a: b}') + REST, SEALED + REST],
  ['what still names it is told instead', SEALED + deployment({ container: 'envFrom: [{secretRef: {name: login}}]' }), deployment({ container: 'envFrom: [{secretRef: {name: login}}]' })],
  ['Argo CD does not prune it', KEPT_BY('argocd.argoproj.io/sync-options: Prune=false') + REST, REST],
  ['Flux does not prune it', KEPT_BY('kustomize.toolkit.fluxcd.io/prune: disabled') + REST, REST],
  ['a route answers what an Ingress did', INGRESS + REST, ROUTE('a.example.com', '/') + REST],
  ['an Ingress for any host does', INGRESS + REST, INGRESS.replace('name: i', 'name: other').replace('host: a.example.com, ', '') + REST],
  ['it only changes', KUSTOMIZATION('prune: true, interval: 1m'), KUSTOMIZATION('prune: true, interval: 2m')],
]);
