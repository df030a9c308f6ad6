import { libraryProject } from './projenrc/library';
import { ArgoCd, Flux, GitOpsRepository, LoadBalancer, NodePort } from './src';

const project = libraryProject();

const repository = new GitOpsRepository(project, {
  namespace: 'default',
  commandLine: (command) => ['ts-node', `scripts/${command}.ts`],
});

const common = {
  image: 'j796160836/simple-test-http:latest',
  replicas: 2,
  deviations: {
    runAsRoot: 'the image binds port 80 as root',
    writableRootFilesystem: 'the web server in the image keeps its state in its own folders',
    capabilities: 'binding port 80 and dropping privileges take capabilities',
    mutableImageTag: 'a test image, published as "latest" only',
  },
};

const app1 = repository.addApp('app-1', {
  ...common,
  names: { workload: 'deployment-1', container: 'container-1', service: 'service-1' },
  ports: { http: 80 },
});

const app2 = repository.addApp('app-2', {
  ...common,
  names: { workload: 'deployment-2', container: 'container-2', service: 'service-2' },
  ports: { http: 80 },
  env: { APP_1_SERVICE_URL: app1.endpoint('http').url() },
});

const http = app2.endpoint('http');

const cloudLb = repository.addOverlay('cloud-lb', {
  expose: [http.publicly(LoadBalancer.anyCloud())],
});

const onPrem = repository.addOverlay('on-prem', {
  expose: [http.publicly(NodePort.at(30080))],
});

const onPremMetalLb = repository.addOverlay('on-prem-metallb', {
  expose: [http.publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['192.168.10.240-192.168.10.250'] }))],
});

const source = 'https://git.example.com/team/projen-gitops.git';
const cloud = repository.addCluster('cloud', { overlays: [cloudLb] });
const dataCenter = repository.addCluster('data-center', { overlays: [onPrem] });
const lab = repository.addCluster('lab', { overlays: [onPremMetalLb] });

repository.addDelivery(ArgoCd.applications({ repository: source, clusters: [cloud] }));
repository.addDelivery(Flux.kustomizations({ repository: source, clusters: [dataCenter, lab] }));

project.synth();
