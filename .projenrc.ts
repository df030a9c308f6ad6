import { libraryProject } from './projenrc/library';
import { Deviation, GitOpsRepository, LoadBalancer, NodePort } from './src';

const project = libraryProject();

const repository = new GitOpsRepository(project, {
  namespace: 'default',
  commandLine: (command) => ['ts-node', `scripts/${command}.ts`],
});

const image = 'j796160836/simple-test-http:latest';

const deviations = [
  Deviation.runsAsRoot('the image binds port 80 as root'),
  Deviation.writesToRootFilesystem('the web server in the image keeps its state in its own folders'),
  Deviation.keepsCapabilities('binding port 80 and dropping privileges take capabilities'),
  Deviation.mutableImageTag('a test image, published as "latest" only'),
];

const app1 = repository.addApp('app-1', {
  names: { deployment: 'deployment-1', container: 'container-1', service: 'service-1' },
  image,
  deviations,
  replicas: 2,
  ports: { http: 80 },
});

const app2 = repository.addApp('app-2', {
  names: { deployment: 'deployment-2', container: 'container-2', service: 'service-2' },
  image,
  deviations,
  replicas: 2,
  ports: { http: 80 },
  links: [app1.endpoint('http').asUrl('APP_1_SERVICE_URL')],
});

const http = app2.endpoint('http');

repository.addOverlay('cloud-lb', {
  expose: [http.publicly(LoadBalancer.anyCloud())],
});

repository.addOverlay('on-prem', {
  expose: [http.publicly(NodePort.at(30080))],
});

repository.addOverlay('on-prem-metallb', {
  expose: [http.publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['192.168.10.240-192.168.10.250'] }))],
});

project.synth();
