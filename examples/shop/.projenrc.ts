import { ArgoCd, Env, fileAt, Flux, Gateway, GitOpsProject, Ingress, interpolate, NodePort, Volume, yaml } from 'projen-gitops';

const shop = new GitOpsProject({ name: 'shop', namespace: 'shop', networkPolicies: true, labels: 'recommended', topologyPage: true });

const registry = 'registry.example.com/shop';
const small = { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } };
const large = { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } };
const probes = { readiness: { http: '/ready' }, liveness: { http: '/live', periodSeconds: 20 } };
const backend = { probes, resources: small, replicas: 2, disruption: { minAvailable: 1 } };

// What is outside, and what is secret. The second team, payments, has a namespace of its own.
const payments = shop.addNamespace('payments', { podSecurity: 'restricted' });
const database = shop.addExternal('database', { ports: { sql: 5432 } });
const tax = shop.addExternal('tax', { ports: { https: 443 } });
const login = shop.addSecret('database-login', ['username', 'password'], {
  store: { name: 'vault', kind: 'ClusterSecretStore' },
  remote: { username: 'shop/database/username', password: { key: 'shop/database', property: 'password' } },
});
const taxKey = shop.addSecret('tax-key', ['token']);

// Team payments: one service speaks gRPC, one a protocol of its own over TCP.
const ledger = shop.addApp('ledger', {
  ...backend,
  namespace: payments,
  image: `${registry}/ledger:3.2.1`,
  ports: { grpc: { container: 9090, appProtocol: 'kubernetes.io/h2c' } },
  probes: { readiness: { grpc: 'grpc' }, liveness: { grpc: 'grpc', initialDelaySeconds: 10 } },
  env: { TAX_TOKEN: taxKey.key('token'), TAX_URL: tax.endpoint('https').url({ scheme: 'https', port: false }) },
});

const pricing = shop.addApp('pricing', {
  ...backend,
  namespace: payments,
  image: `${registry}/pricing:1.0.9`,
  ports: { line: 7000 },
  probes: { readiness: { tcp: 'line' }, liveness: { tcp: 'line', periodSeconds: 20 } },
  mounts: { '/var/cache/prices': Volume.scratch({ sizeLimit: '64Mi', memory: true }) },
});

// Data: Postgres runs in the cluster only where no cloud runs it; the queue runs everywhere.
const postgres = shop.addStatefulSet('postgres', {
  inBase: false,
  image: 'docker.io/library/postgres:17.2-alpine',
  ports: { sql: 5432 },
  env: { POSTGRES_DB: 'shop', POSTGRES_USER: login.key('username'), POSTGRES_PASSWORD: login.key('password'), PGDATA: '/data/pg' },
  mounts: { '/data': Volume.claimTemplate('20Gi'), '/run/postgresql': Volume.scratch(), '/tmp': Volume.scratch() },
  probes: { readiness: { exec: ['pg_isready', '-d', 'shop'] }, liveness: { tcp: 'sql', initialDelaySeconds: 60 } },
  resources: large,
  pod: { securityContext: { runAsUser: 70, runAsGroup: 70, fsGroup: 70 }, terminationGracePeriodSeconds: 120 },
});

const queue = shop.addStatefulSet('queue', {
  image: 'docker.io/library/nats:2.10.24-alpine',
  replicas: 3,
  spread: 'zone',
  disruption: { maxUnavailable: 1 },
  resources: small,
  ports: { client: 4222, route: 6222, monitor: { container: 8222, service: false } },
  env: { SERVER: Env.field('metadata.name') },
  args: '--name $(SERVER) --cluster_name shop --cluster nats://0.0.0.0:6222 --routes $(FIRST) -m 8222 -js -sd /data'.split(' '),
  mounts: { '/data': Volume.claimTemplate('5Gi') },
  probes: { readiness: { http: '/healthz', port: 'monitor' }, liveness: { http: '/healthz?js-server-only=true', port: 'monitor' } },
  sidecars: { exporter: { image: 'natsio/prometheus-nats-exporter:0.16.0', args: ['-varz', 'http://localhost:8222'], ports: { metrics: 7777 } } },
  service: { publishNotReadyAddresses: true },
  pod: { securityContext: { runAsUser: 1000, fsGroup: 1000 } },
});
queue.addEnv({ FIRST: queue.endpoint('route').pod(0).url({ scheme: 'nats' }) });

// Team shop. One text holds the address of the database, wherever that is; its password stays in the Secret.
const sql = {
  DB_USER: login.key('username'),
  DB_PASSWORD: login.key('password'),
  DATABASE_URL: interpolate`postgres://$(DB_USER):$(DB_PASSWORD)@${database.endpoint('sql').hostAndPort()}/shop`,
};
const catalogImage = { repository: `${registry}/catalog`, tag: '1.4.0', policy: { semver: '^1.4.0' } };

const settings = shop.addConfig('settings', {
  data: { LOG_LEVEL: 'info', QUEUE_SERVERS: queue.endpoint('client').hostsAndPorts({ name: 'svc' }) },
  files: {
    'app.yaml': yaml({ ledger: ledger.endpoint('grpc').hostAndPort(), features: { recommendations: true } }),
    'logback.xml': fileAt('config/logback.xml'),
  },
});

const catalog = shop.addApp('catalog', {
  ...backend,
  image: catalogImage,
  ports: { http: 8080, grpc: { container: 9090, appProtocol: 'kubernetes.io/h2c' } },
  env: { ...sql, POD_NAME: Env.field('metadata.name'), PRICING: pricing.endpoint('line').hostAndPort({ name: 'namespace' }) },
  mounts: { '/etc/catalog': settings, '/tmp': Volume.scratch() },
  initContainers: { warmup: { args: ['warmup'], resources: small } },
  pod: { terminationGracePeriodSeconds: 60 },
});

const cart = shop.addApp('cart', {
  ...backend,
  image: `${registry}/cart:2.0.3`,
  ports: { http: 8080, metrics: { container: 9100, service: false } },
  env: { CATALOG: catalog.endpoint('grpc').hostAndPort() },
  envFrom: [settings],
});
catalog.addEnv({ CART_URL: cart.endpoint('http').url() });

const worker = shop.addApp('worker', {
  image: `${registry}/worker:2.0.3`,
  args: ['--queue', queue.endpoint('client').hostAndPort(), '--level', settings.key('LOG_LEVEL')],
  mounts: { '/etc/worker/logback.xml': settings.file('logback.xml') },
  resources: small,
  deployment: { strategy: { type: 'Recreate' } },
  container: { lifecycle: { preStop: { exec: { command: ['/worker', 'drain'] } } } },
});

const gateway = shop.addApp('gateway', {
  ...backend,
  image: `${registry}/gateway:1.9.0`,
  ports: { http: { container: 8080, service: 80 } },
  env: { CATALOG_URL: catalog.endpoint('http').url(), CART_URL: cart.endpoint('http').url({ path: '/v2' }) },
});

const web = shop.addApp('web', {
  ...backend,
  image: { repository: `${registry}/web`, tag: '5.1.0', policy: { semver: '^5.1.0' } },
  ports: { http: 8080 },
  env: { API_URL: gateway.endpoint('http').url({ name: 'short' }) },
  replicas: { min: 2, max: 10, cpu: 70 },
  disruption: { minAvailable: '50%' },
  spread: 'zone',
});
const http = web.endpoint('http');
web.addEnv({ PUBLIC_URL: http.outsideUrl({ otherwise: 'http://localhost:8080' }) });

const job = { image: catalogImage, env: sql, resources: small };
shop.addJob('migrate', { ...job, args: ['migrate', '--wait'], rerun: 'onChange', job: { backoffLimit: 3 } });
shop.addCronJob('reindex', {
  ...job, args: ['reindex', '--target', catalog.endpoint('http').url()], schedule: '0 3 * * *', cronJob: { concurrencyPolicy: 'Forbid' },
});

const logs = shop.addDaemonSet('log-shipper', {
  image: 'docker.io/fluent/fluent-bit:3.2.4',
  mounts: { '/var/log': { from: Volume.hostPath('/var/log'), readOnly: true } },
  identity: { clusterRules: [{ apiGroups: [''], resources: ['pods', 'namespaces'], verbs: ['get', 'list', 'watch'] }] },
  resources: small,
  pod: { tolerations: [{ operator: 'Exists' }] },
  deviations: { hostPath: 'it reads the logs of the node', runAsRoot: 'the logs belong to root' },
});

// Where it runs. What overlays share is a profile.
const shared = shop.addProfile('shared', { bind: [tax.toHost('api.tax.example.com')], labels: { 'example.com/cost-centre': 'shop' } });
const ownDatabase = shop.addProfile('own-database', { with: [postgres], bind: [database.toEndpoints({ sql: postgres.endpoint('sql') })] });
const at = (host: string) => Ingress.at(host, { className: 'nginx', tls: { clusterIssuer: 'letsencrypt' } });

const stage = (name: string) => ({ namespace: `shop-${name}`, namespaces: [payments.as(`payments-${name}`)], createNamespace: true });

const dev = shop.addOverlay('dev', {
  extends: ownDatabase,
  ...stage('dev'),
  every: { replicas: 1, disruption: null },
  overrides: [settings.override({ data: { LOG_LEVEL: 'debug' } }), cart.override({ image: `${registry}/cart:2.1.0-rc.1` })],
  without: [logs],
  bind: [tax.toHost('sandbox.tax.example.com')],
  expose: [http.publicly(NodePort.any())],
});

const staging = shop.addOverlay('staging', {
  extends: shared, ...stage('staging'), without: [logs], bind: [database.toAddresses(['10.1.2.4'])], expose: [http.internally(at('staging.example.com'))],
});

const production = shop.addProfile('production', {
  extends: shared,
  overrides: [
    web.override({ replicas: { min: 4, max: 40 }, resources: large }),
    catalog.override({ replicas: 6, resources: large, pod: { terminationGracePeriodSeconds: 60 } }),
  ],
});
const gke = shop.addOverlay('production-gke', {
  extends: production,
  createNamespace: true,
  bind: [database.toAddresses(['10.1.2.3'])],
  overrides: [catalog.override({ identity: { gke: 'catalog@shop.iam.gserviceaccount.com' } })],
  expose: [http.publicly(Gateway.http('shop.example.com', { gateway: 'infra/public', listener: 'https' }))],
});
const onPrem = shop.addOverlay('production-on-prem', {
  extends: [production, ownDatabase], createNamespace: true, expose: [http.publicly(at('shop.example.com'))],
});
const canary = shop.addOverlay('canary', {
  extends: production, ...stage('canary'), without: [worker, logs], bind: [database.toAddresses(['10.1.2.3'])],
});

// How it gets there: Argo CD in the cloud, Flux in the data center.
const repository = 'https://git.example.com/shop/deploy.git';
const clouds = [shop.addCluster('gke-eu', { overlays: [gke, canary, staging], server: 'https://gke.example.com' })];
shop.addDelivery(ArgoCd.applications({ repository, clusters: clouds }));
const cellars = [shop.addCluster('berlin', { overlays: [onPrem] }), shop.addCluster('lab', { overlays: [dev] })];
shop.addDelivery(Flux.kustomizations({ repository, clusters: cellars }));

shop.synth();
