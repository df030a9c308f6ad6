import { readResources } from '../../../../src/checker/read/resources/read';
import { customSchemas } from '../../../../src/checker/rules/custom/custom-schemas';
import { checkObject } from '../../../../src/checker/rules/object/check-object';
import { ArgoCd, Flux } from '../../../../src/generator/declare/delivery';
import { planDeliveries } from '../../../../src/generator/delivery/manifests/plan-delivery';
import { LoadBalancer } from '../../../../src/generator/exposure/load-balancer';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';
import type { Declare } from '../../../helpers/repository';
import { image, modelOf } from '../../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

/** What an API server says of the objects, by the schemas that come with the package. */
function judge(text: string): string[] {
  const { resources } = readResources(text, 'test');
  const context = { customSchema: customSchemas({ cwd: __dirname }).forStream(resources) };
  return resources.flatMap((resource) => checkObject(resource, loadSchemas(), context)).map(({ rule, path }) => `${rule} ${path}`);
}

/** The files of deliveries by path, without the header; each object is one that an API server takes. */
function filesOf(declare: Declare, root = ''): Readonly<Record<string, string>> {
  const files = planDeliveries({ model: modelOf(declare), source: '.projenrc.ts', root });
  for (const { path, content } of files) if (!path.endsWith('/kustomization.yaml')) expect(judge(String(content))).toEqual([]);
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content).slice(content.indexOf('\n') + 1)]));
}

test('Argo CD gets a project that allows what the overlay needs, and an Application for the overlay', () => {
  const files = filesOf((config) => {
    const web = config.addApp('web', { image, ports: { http: 80 }, replicas: { min: 2, max: 5, cpu: 70 }, resources: { requests: { cpu: '100m' } } });
    const here = config.addOverlay('here', { namePrefix: 'eu-', namespace: 'shop', createNamespace: true, expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud())] });
    config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster('cloud', { overlays: [here], server: 'https://gke.example.com' })], revision: 'v1.4.0' }));
  }, 'deploy');
  expect(files).toEqual({
    'delivery/argocd/cloud/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - project.yaml
  - applications/here.yaml
`,
    'delivery/argocd/cloud/project.yaml': `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: cloud
  namespace: argocd
spec:
  description: For here in cloud
  sourceRepos:
    - https://git.example.com/team/deploy.git
  destinations:
    - server: https://gke.example.com
      namespace: shop
  clusterResourceWhitelist:
    - group: ""
      kind: Namespace
  namespaceResourceWhitelist:
    - group: ""
      kind: Service
    - group: apps
      kind: Deployment
    - group: autoscaling
      kind: HorizontalPodAutoscaler
`,
    'delivery/argocd/cloud/applications/here.yaml': `# Deleting this leaves what it deployed; what holds data stays in any case.
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: cloud-here
  namespace: argocd
spec:
  project: cloud
  source:
    repoURL: https://git.example.com/team/deploy.git
    targetRevision: v1.4.0
    path: deploy/overlays/here
  destination:
    server: https://gke.example.com
    namespace: shop
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
    syncOptions:
      - ApplyOutOfSyncOnly=true
      - PruneLast=true
      - RespectIgnoreDifferences=true
    retry:
      limit: 5
      backoff:
        duration: "5s"
        factor: 2
        maxDuration: "3m"
  ignoreDifferences:
    - group: apps
      kind: Deployment
      name: eu-web
      namespace: shop
      jsonPointers:
        - /spec/replicas
`,
  });
});

test('Flux gets a source, and a Kustomization for each unit, after the one that makes its namespace', () => {
  const files = filesOf((config) => {
    config.addApp('web', { image, group: 'front' });
    config.addApp('ledger', { image, group: 'back' });
    const here = config.addOverlay('here', { namespace: 'shop', createNamespace: true });
    config.addDelivery(Flux.kustomizations({ repository: 'git@git.example.com:team/deploy.git', clusters: [config.addCluster('cloud', { overlays: [here] })], secret: 'git', decryptionSecret: 'sops-age', interval: 90 }));
  });
  expect(Object.keys(files)).toEqual(['kustomization', 'source', 'kustomizations/here-front', 'kustomizations/here-back', 'kustomizations/here-shared'].map((name) => `delivery/flux/cloud/${name}.yaml`));
  expect(files['delivery/flux/cloud/source.yaml']).toBe(`apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: deploy
  namespace: flux-system
spec:
  interval: "90s"
  url: ssh://git@git.example.com/team/deploy.git
  ref:
    branch: main
  secretRef:
    name: git
`);
  expect(files['delivery/flux/cloud/kustomizations/here-front.yaml']).toBe(`apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: cloud-here-front
  namespace: flux-system
spec:
  dependsOn:
    - name: cloud-here-shared
  interval: "90s"
  retryInterval: "1m"
  timeout: "5m"
  sourceRef:
    kind: GitRepository
    name: deploy
  path: ./overlays/here/front
  prune: true
  wait: true
  decryption:
    provider: sops
    secretRef:
      name: sops-age
`);
  expect(files['delivery/flux/cloud/kustomizations/here-shared.yaml']).not.toContain('dependsOn');
});

test.each([
  ['https://git.example.com/deploy.git', 'main', 'kind: GitRepository', 'branch: main'],
  ['https://git.example.com/deploy.git', 'v1.2.3', 'kind: GitRepository', 'tag: v1.2.3'],
  ['https://git.example.com/deploy.git', 'a'.repeat(40), 'kind: GitRepository', `commit: ${'a'.repeat(40)}`],
  ['oci://registry.example.com/deploy', 'latest', 'kind: OCIRepository', 'tag: latest'],
])('%s at %s is %s with %s', (address, revision, kind, reference) => {
  const files = filesOf((config) => {
    config.addApp('web', { image });
    config.addDelivery(Flux.kustomizations({ repository: address, revision, clusters: [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })] }));
  });
  expect(files['delivery/flux/cloud/source.yaml']).toContain(kind);
  expect(files['delivery/flux/cloud/source.yaml']).toContain(`  ref:\n    ${reference}\n`);
  expect(files['delivery/flux/cloud/kustomizations/here.yaml']).toContain(kind);
});

test('an overlay whose own kustomization holds more than its units is synced as a whole', () => {
  const files = filesOf((config) => {
    const web = config.addApp('web', { image, group: 'front', ports: { http: 80 } });
    const expose = [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['192.0.2.0/28'] }))];
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('lab', { overlays: [config.addOverlay('here', { expose })] })] }));
  });
  expect(Object.keys(files).slice(2)).toEqual(['delivery/flux/lab/kustomizations/here.yaml']);
  expect(files['delivery/flux/lab/kustomizations/here.yaml']).toContain('path: ./overlays/here\n');
});

test('rendered manifests are synced as they are', () => {
  const files = filesOf((config) => {
    config.addApp('web', { image, group: 'front' });
    config.addDelivery(ArgoCd.applications({ repository, revision: 'rendered', from: 'rendered', clusters: [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })] }));
  });
  expect(files['delivery/argocd/cloud/applications/here.yaml']).toContain('    path: rendered/here\n    directory:\n      recurse: true\n');
});

test('one ApplicationSet serves all units, in every cluster with the labels', () => {
  const files = filesOf((config) => {
    config.addApp('web', { image, group: 'front' });
    config.addApp('ledger', { image, group: 'back' });
    const cluster = config.addCluster('edge', { overlays: [config.addOverlay('here')], selector: { stage: 'production' } });
    config.addDelivery(ArgoCd.applicationSet({ repository, clusters: [cluster], automated: false, deleteWithApplication: true }));
  });
  expect(files['delivery/argocd/edge/application-set.yaml']).toBe(`# Deleting this deletes what it deployed, but for what holds data.
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: edge
  namespace: argocd
spec:
  goTemplate: true
  goTemplateOptions:
    - missingkey=error
  generators:
    - matrix:
        generators:
          - clusters:
              selector:
                matchLabels:
                  stage: production
          - list:
              elements:
                - unit: here-front
                  path: overlays/here/front
                  namespace: default
                - unit: here-back
                  path: overlays/here/back
                  namespace: default
  syncPolicy:
    preserveResourcesOnDeletion: false
  template:
    metadata:
      name: "{{.nameNormalized}}-{{.unit}}"
      finalizers:
        - resources-finalizer.argocd.argoproj.io
    spec:
      project: edge
      source:
        repoURL: https://git.example.com/team/deploy.git
        targetRevision: main
        path: "{{.path}}"
      destination:
        server: "{{.server}}"
        namespace: "{{.namespace}}"
      syncPolicy:
        syncOptions:
          - ApplyOutOfSyncOnly=true
          - PruneLast=true
        retry:
          limit: 5
          backoff:
            duration: "5s"
            factor: 2
            maxDuration: "3m"
`);
  expect(files['delivery/argocd/edge/project.yaml']).toContain('    - server: "*"\n      namespace: default\n');
});

test('a project allows what included kustomizations bring, where that is said', () => {
  const files = filesOf((config) => {
    config.addApp('web', { image });
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters, project: 'shop', alsoAllow: [{ group: 'cert-manager.io', kind: 'ClusterIssuer' }, { group: '', kind: 'ConfigMap', namespace: 'cache' }] }));
  });
  expect(files['delivery/argocd/cloud/project.yaml']).toContain(`  destinations:
    - server: https://kubernetes.default.svc
      namespace: cache
    - server: https://kubernetes.default.svc
      namespace: default
  clusterResourceWhitelist:
    - group: cert-manager.io
      kind: ClusterIssuer
  namespaceResourceWhitelist:
    - group: ""
      kind: ConfigMap
    - group: apps
      kind: Deployment
`);
});

test('a portable overlay comes several times to one cluster, each time moved', () => {
  const files = filesOf((config) => {
    const web = config.addApp('web', { image, ports: { http: 80 }, replicas: { min: 2, max: 5, cpu: 70 }, resources: { requests: { cpu: '100m' } } });
    const api = config.addApp('api', { image, env: { WEB: web.endpoint('http').url() } });
    const here = config.addOverlay('here', { portable: true, without: [api] });
    config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster('team-a', { overlays: [here] })], kustomize: { namespace: 'team-a', namePrefix: 'a-' } }));
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('team-b', { overlays: [here] })], targetNamespace: 'team-b' }));
  });
  expect(files['delivery/argocd/team-a/project.yaml']).toContain('      namespace: team-a\n');
  expect(files['delivery/argocd/team-a/applications/here.yaml']).toContain(`    path: overlays/here
    kustomize:
      namespace: team-a
      namePrefix: a-
`);
  expect(files['delivery/argocd/team-a/applications/here.yaml']).toContain(`      name: a-web
      namespace: team-a
`);
  expect(files['delivery/flux/team-b/kustomizations/here.yaml']).toContain(`  path: ./overlays/here
  targetNamespace: team-b
`);
});

test('an Application of what is in no namespace names one that the project allows', () => {
  const only: Declare = (config) => {
    const here = config.addOverlay('here', { manifests: [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 1 }] });
    config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster('cloud', { overlays: [here] })] }));
  };
  const files = filesOf(only);
  expect(files['delivery/argocd/cloud/project.yaml']).toContain('  destinations:\n    - server: https://kubernetes.default.svc\n      namespace: default\n');
  expect(files['delivery/argocd/cloud/applications/here.yaml']).toContain('    server: https://kubernetes.default.svc\n    namespace: default\n');
});
