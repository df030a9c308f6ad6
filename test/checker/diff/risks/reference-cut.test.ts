import { testRisk } from './test-risk';
import { deployment, manifest, service } from '../stories';

const CONFIG = manifest('v1', 'ConfigMap', 'settings', 'data: {mode: eu, url: x}');
const LESS = manifest('v1', 'ConfigMap', 'settings', 'data: {mode: eu}');
const SECRET = manifest('v1', 'Secret', 'login', 'stringData: {user: a, password: b}');
const KEY = (kind: string, name: string, more = ''): string => deployment({ container: `env: [{name: URL, valueFrom: {${kind}: {name: ${name}, key: url${more}}}}]` });
const ALL = deployment({ container: 'envFrom: [{configMapRef: {name: settings}}]' });
const VOLUME = (source: string, mount = ''): string => deployment({ pod: `volumes: [{name: v, ${source}}],`, container: `volumeMounts: [{name: v, mountPath: /etc/v, ${mount}}]` });
const GONE = 'high reference-cut: ConfigMap default/settings is gone, but still named by Deployment web (its Pods do not start any more)';
const LOST = 'high reference-cut: it no longer has the key url, but still named by Deployment web (its Pods do not start any more)';
const SECRET_GONE = 'high reference-cut: Secret default/login is gone, but still named by Deployment web (its Pods do not start any more)';
const ROLLOUT = (text: string): string => text.replace('apps/v1', 'argoproj.io/v1alpha1').replace('kind: Deployment', 'kind: Rollout');
const EXTERNAL = manifest('external-secrets.io/v1', 'ExternalSecret', 'x', 'spec: {target: {name: login}, secretStoreRef: {name: s}}');
const ORPHAN = EXTERNAL.replace('{name: login}', '{name: login, creationPolicy: Orphan}');
const NEEDS_LOGIN = deployment({ container: 'envFrom: [{secretRef: {name: login}}]' });
const KUSTOMIZATION = manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'apps', 'spec: {prune: true, path: ./apps, dependsOn: [{name: base}], sourceRef: {kind: GitRepository, name: repository}}');
const SOURCE = manifest('source.toolkit.fluxcd.io/v1', 'GitRepository', 'repository', 'spec: {url: "https://git.example.com/x"}');
const RELEASE = manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'shop', 'spec: {valuesFrom: [{kind: ConfigMap, name: settings}], chart: {spec: {chart: shop, sourceRef: {kind: HelmRepository, name: charts}}}}');
const CHARTS = manifest('source.toolkit.fluxcd.io/v1', 'HelmRepository', 'charts', 'spec: {url: "https://charts.example.com"}');
const APPLICATION = manifest('argoproj.io/v1alpha1', 'Application', 'shop', 'spec: {project: team}');
const BINDING = manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', 'r', 'roleRef: {kind: Role, name: reader}\nsubjects: []');
const ROLE = manifest('rbac.authorization.k8s.io/v1', 'Role', 'reader', 'rules: []');
const INGRESS = manifest('networking.k8s.io/v1', 'Ingress', 'i', 'spec: {ingressClassName: public, tls: [{secretName: login}], rules: [{http: {paths: [{path: /, backend: {service: {name: web, port: {number: 80}}}}]}}]}');
const SERVICE = service('selector: {app: web}, ports: [{port: 80}]');

testRisk('reference-cut', [
  ['a ConfigMap by all its keys', CONFIG + ALL, ALL, [GONE]],
  ['a ConfigMap by one key', CONFIG + KEY('configMapKeyRef', 'settings'), KEY('configMapKeyRef', 'settings'), [GONE]],
  ['a ConfigMap as a volume', CONFIG + VOLUME('configMap: {name: settings}'), VOLUME('configMap: {name: settings}'), [GONE]],
  ['a Secret within a projected volume, told once', SECRET + VOLUME('projected: {sources: [{secret: {name: login}}]}'), VOLUME('projected: {sources: [{secret: {name: login}}]}'), [SECRET_GONE]],
  ['a ConfigMap under a Rollout', CONFIG + ROLLOUT(ALL), ROLLOUT(ALL), [GONE.replace('Deployment', 'Rollout')]],
  ['a ConfigMap by what reads values from it', CONFIG + RELEASE, RELEASE, ['medium reference-cut: ConfigMap default/settings is gone, but still named by HelmRelease shop (it reads what is no longer there)']],
  ['a generated ConfigMap whose new name is not followed', CONFIG.replace('settings', 'settings-7h2bkt4gm5') + ALL.replace('settings', 'settings-7h2bkt4gm5'), CONFIG.replace('settings', 'settings-9d64b8fk2t') + ALL.replace('settings', 'settings-7h2bkt4gm5'),
    ['high reference-cut: ConfigMap default/settings-7h2bkt4gm5 is now settings-9d64b8fk2t, but still named by Deployment web (its Pods do not start any more)']],
  ['a key by a variable', CONFIG + KEY('configMapKeyRef', 'settings'), LESS + KEY('configMapKeyRef', 'settings'), [LOST]],
  ['a key by an item of a volume', CONFIG + VOLUME('configMap: {name: settings, items: [{key: url, path: url}]}'), LESS + VOLUME('configMap: {name: settings, items: [{key: url, path: url}]}'), [LOST]],
  ['a key by a file that is mounted alone', CONFIG + VOLUME('configMap: {name: settings}', 'subPath: url'), LESS + VOLUME('configMap: {name: settings}', 'subPath: url'),
    ['high reference-cut: it no longer has the key url, but still named by Deployment web (it finds no file where it mounts one)']],
  ['a key of a Secret', SECRET.replace('{user', '{url: c, user') + KEY('secretKeyRef', 'login'), SECRET + KEY('secretKeyRef', 'login'), [LOST]],
  ['a Secret that was made from another object', EXTERNAL + NEEDS_LOGIN, NEEDS_LOGIN, [SECRET_GONE]],
  ['a ServiceAccount', manifest('v1', 'ServiceAccount', 'a', '') + deployment({ pod: 'serviceAccountName: a,' }), deployment({ pod: 'serviceAccountName: a,' }),
    ['high reference-cut: ServiceAccount default/a is gone, but still named by Deployment web (its Pods do not start any more)']],
  ['a pull secret', SECRET + deployment({ pod: 'imagePullSecrets: [{name: login}],' }), deployment({ pod: 'imagePullSecrets: [{name: login}],' }),
    ['medium reference-cut: Secret default/login is gone, but still named by Deployment web (its images may not be pulled any more)']],
  ['a priority class', manifest('scheduling.k8s.io/v1', 'PriorityClass', 'urgent', 'value: 1') + deployment({ pod: 'priorityClassName: urgent,' }), deployment({ pod: 'priorityClassName: urgent,' }),
    ['high reference-cut: PriorityClass urgent is gone, but still named by Deployment web (no Pods of it are admitted any more)']],
  ['a certificate, a Service', SERVICE + SECRET + INGRESS, INGRESS, [
    'high reference-cut: Service default/web is gone, but still named by Ingress i (it sends requests to nothing)',
    'medium reference-cut: Secret default/login is gone, but still named by Ingress i (it has no certificate any more)',
  ]],
  ['a source of Flux', SOURCE + KUSTOMIZATION, KUSTOMIZATION, ['medium reference-cut: GitRepository default/repository is gone, but still named by Kustomization apps (it syncs nothing any more)']],
  ['a repository of charts', CHARTS + RELEASE, RELEASE, ['medium reference-cut: HelmRepository default/charts is gone, but still named by HelmRelease shop (it syncs nothing any more)']],
  ['a project of Argo CD', manifest('argoproj.io/v1alpha1', 'AppProject', 'team', 'spec: {}') + APPLICATION, APPLICATION, ['medium reference-cut: AppProject default/team is gone, but still named by Application shop (it syncs nothing any more)']],
  ['a role', ROLE + BINDING, BINDING, ['high reference-cut: Role default/reader is gone, but still named by RoleBinding r (it grants nothing any more)']],
], [
  ['an optional reference', CONFIG + KEY('configMapKeyRef', 'settings', ', optional: true'), KEY('configMapKeyRef', 'settings', ', optional: true')],
  ['an optional key', CONFIG + KEY('configMapKeyRef', 'settings', ', optional: true'), LESS + KEY('configMapKeyRef', 'settings', ', optional: true')],
  ['nothing names it', CONFIG + deployment(), deployment()],
  ['what named it goes, too', CONFIG + ALL + SERVICE, SERVICE],
  ['the reference follows', CONFIG + ALL, CONFIG.replace('settings', 'options') + ALL.replace('settings', 'options')],
  ['a key that nobody names', CONFIG + ALL, LESS + ALL],
  ['a prune leaves it', CONFIG.replace('name: settings', 'name: settings, annotations: {argocd.argoproj.io/sync-options: Prune=false}') + ALL, ALL],
  ['a Secret is made from another object from now on', SECRET + NEEDS_LOGIN, EXTERNAL + NEEDS_LOGIN],
  ['a Secret that stays when what it was made from goes', ORPHAN + NEEDS_LOGIN, NEEDS_LOGIN],
  ['another source of the same name', SOURCE + CHARTS.replace('charts', 'repository') + KUSTOMIZATION, SOURCE + KUSTOMIZATION],
  ['a role of the other kind', ROLE + BINDING.replace('kind: Role,', 'kind: ClusterRole,'), BINDING.replace('kind: Role,', 'kind: ClusterRole,')],
  ['a Service in another namespace', SERVICE.replace('name: web', 'namespace: other, name: web') + INGRESS, INGRESS],
]);
