import { testRisk } from './test-risk';
import { manifest } from '../stories';

const PRUNES = 'syncPolicy: {automated: {prune: true}}';
const APPLICATION = (more: string, path = 'apps/shop', namespace = 'shop'): string => manifest('argoproj.io/v1alpha1', 'Application', 'shop',
  `spec: {project: default, source: {repoURL: "https://git.example.com/x", path: ${path}, targetRevision: main}, destination: {name: eu, namespace: ${namespace}}, ${more}}`);
const KUSTOMIZATION = (spec: string, prune = true): string => manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'apps', `spec: {prune: ${prune}, sourceRef: {kind: GitRepository, name: a}, ${spec}}`);
const RELEASE = (spec: string, version = '1.0.0'): string => manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'shop', `spec: {chart: {spec: {chart: shop, version: ${version}}}, ${spec}}`);
const SET = (path: string): string => manifest('argoproj.io/v1alpha1', 'ApplicationSet', 'shops', `spec: {template: {metadata: {name: a}, spec: {source: {repoURL: "https://git.example.com/x", path: "${path}"}, ${PRUNES}}}}`);
const REPOSITORY = (host: string, ref = 'main'): string => manifest('source.toolkit.fluxcd.io/v1', 'GitRepository', 'a', `spec: {url: "https://${host}/x", ref: {branch: ${ref}}}`);
const SOURCES = (path: string): string => APPLICATION(`sources: [{repoURL: "https://git.example.com/x", path: a}, {repoURL: "https://git.example.com/y", path: ${path}}], ${PRUNES}`);
const GONE = 'whatever the new source does not contain is deleted';
const MOVED = 'everything is created at the new place, and is deleted from the old one, or stays there with nobody to update it';
const ANEW = 'the release is uninstalled, and installed anew under the new name or in the new namespace';

testRisk('parent-retargeted', [
  ['an Application that prunes gets another path', APPLICATION(PRUNES), APPLICATION(PRUNES, 'apps/store'), [`medium parent-retargeted: spec.source.path apps/shop → apps/store: ${GONE}`]],
  ['one that does not', APPLICATION(''), APPLICATION('', 'apps/store'), ['low parent-retargeted: spec.source.path apps/shop → apps/store: what it deploys comes from elsewhere from now on']],
  ['it goes to another namespace', APPLICATION(PRUNES), APPLICATION(PRUNES, 'apps/shop', 'store'), [`medium parent-retargeted: spec.destination.namespace shop → store: ${MOVED}`]],
  ['without a prune, what was there stays', APPLICATION(''), APPLICATION('', 'apps/shop', 'store'), ['medium parent-retargeted: spec.destination.namespace shop → store: everything is created at the new place, and stays at the old one, and nothing updates it any more']],
  ['it goes to another cluster', APPLICATION(PRUNES), APPLICATION(PRUNES).replace('name: eu', 'name: us'), [`medium parent-retargeted: spec.destination.name eu → us: ${MOVED}`]],
  ['one of several sources', SOURCES('a'), SOURCES('b'), [`medium parent-retargeted: spec.sources[1].path a → b: ${GONE}`]],
  ['the template of an ApplicationSet', SET('a/{{name}}'), SET('b/{{name}}'), [`medium parent-retargeted: spec.template.spec.source.path a/{{name}} → b/{{name}}: ${GONE}`]],
  ['a Kustomization gets another path and source', KUSTOMIZATION('path: ./a'), KUSTOMIZATION('path: ./b').replace('name: a}', 'name: b}'), [`medium parent-retargeted: spec.path a → b, spec.sourceRef.name a → b: ${GONE}`]],
  ['a Kustomization gets a namespace', KUSTOMIZATION('path: ./a'), KUSTOMIZATION('path: ./a, targetNamespace: shop'), [`medium parent-retargeted: spec.targetNamespace (absent) → shop: ${MOVED}`]],
  ['a release gets another namespace', RELEASE('targetNamespace: a'), RELEASE('targetNamespace: b'), [`high parent-retargeted: spec.targetNamespace a → b: ${ANEW}`]],
  ['a release gets another name', RELEASE(''), RELEASE('releaseName: store'), [`high parent-retargeted: spec.releaseName (absent) → store: ${ANEW}`]],
  ['a release gets another chart', RELEASE(''), RELEASE('').replace('chart: shop', 'chart: store'), [`high parent-retargeted: spec.chart.spec.chart shop → store: ${ANEW}`]],
  ['a release gets its chart by reference', RELEASE(''), RELEASE('').replace('chart: {spec: {chart: shop, version: 1.0.0}}', 'chartRef: {kind: OCIRepository, name: shop}'), [`medium parent-retargeted: spec.chart.spec.chart shop → (absent): ${GONE}`]],
  ['a repository is another one', REPOSITORY('a.example.com'), REPOSITORY('b.example.com'), ['low parent-retargeted: spec.url https://a.example.com/x → https://b.example.com/x: what it deploys comes from elsewhere from now on']],
], [
  ['another revision', APPLICATION(PRUNES), APPLICATION(PRUNES).replace('targetRevision: main', 'targetRevision: v2')],
  ['another branch', REPOSITORY('a.example.com'), REPOSITORY('a.example.com', 'next')],
  ['another version of the chart', RELEASE(''), RELEASE('', '1.1.0')],
  ['the same path in another spelling', KUSTOMIZATION('path: ./a'), KUSTOMIZATION('path: a/')],
  ['an object of that name in another group', manifest('example.com/v1', 'Application', 'a', 'spec: {source: {path: a}}'), manifest('example.com/v1', 'Application', 'a', 'spec: {source: {path: b}}')],
]);
