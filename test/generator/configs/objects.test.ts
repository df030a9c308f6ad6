import { fileAt, interpolate, json, yaml } from '../../../src/generator/texts/text';
import { kindAndName } from '../../../src/kubernetes/objects/kind-and-name';
import type { Declare, Settings } from '../../helpers/repository';
import { filesOf, image, modelOf, objectsIn } from '../../helpers/repository';

const KUSTOMIZATION = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';

/** Files of a repository, by path. */
function withFiles(files: Readonly<Record<string, string>>): Settings {
  return { readFile: (path) => Object.hasOwn(files, path) ? { kind: 'file', bytes: Buffer.from(files[path]) } : { kind: 'absent' } };
}

const shop: Declare = (repository) => {
  const api = repository.addApp('api', { image, ports: { http: 80 } });
  const settings = repository.addConfig('settings', {
    data: { LOG_LEVEL: 'info', API: api.endpoint('http').url() },
    files: { 'app.yaml': yaml({ api: { host: api.endpoint('http').host() }, on: true }), 'logback.xml': fileAt('config/logback.xml') },
  });
  repository.addApp('web', { image, envFrom: [settings], env: { LEVEL: settings.key('LOG_LEVEL') }, args: ['--level', settings.key('LOG_LEVEL')] });
  repository.addOverlay('plain');
  repository.addOverlay('debug', { overrides: [settings.override({ data: { LOG_LEVEL: 'debug' }, more: { TRACE: 'on' } })] });
  repository.addOverlay('moved', { namespace: 'staging' });
};
const SHOP = withFiles({ 'config/logback.xml': '<configuration>\r\n</configuration>\r\n' });

it('a config is a generator of base, with files of their own for texts of several lines; line ends are LF', () => {
  const files = filesOf(shop, SHOP);
  expect(files['base/kustomization.yaml']).toBe(`${KUSTOMIZATION}resources:
  - api/deployment.yaml
  - api/service.yaml
  - web/deployment.yaml
configMapGenerator:
  - name: settings
    namespace: default
    literals:
      - LOG_LEVEL=info
      - API=http://api.default.svc.cluster.local:80
    files:
      - config/settings/app.yaml
      - config/settings/logback.xml
`);
  expect(files['base/config/settings/app.yaml']).toBe('api:\n  host: api.default.svc.cluster.local\n"on": true\n');
  expect(files['base/config/settings/logback.xml']).toBe('<configuration>\n</configuration>\n');
});

it('an overlay merges the keys that differ there, by what is said or because an address moved, and has no file for the others', () => {
  const files = filesOf(shop, SHOP);
  expect(files['overlays/plain/kustomization.yaml']).toBe(`${KUSTOMIZATION}resources:\n  - ../../base\n`);
  expect(files['overlays/debug/kustomization.yaml']).toBe(`${KUSTOMIZATION}resources:
  - ../../base
configMapGenerator:
  - name: settings
    namespace: default
    behavior: merge
    literals:
      - LOG_LEVEL=debug
      - TRACE=on
patches:
  - path: web/deployment.patch.yaml
`);
  expect(files['overlays/moved/kustomization.yaml']).toBe(`${KUSTOMIZATION}namespace: staging
resources:
  - ../../base
configMapGenerator:
  - name: settings
    namespace: default
    behavior: merge
    literals:
      - API=http://api.staging.svc.cluster.local:80
    files:
      - config/settings/app.yaml
`);
  expect(Object.keys(files).filter((path) => path.startsWith('overlays/moved'))).toEqual(['overlays/moved/kustomization.yaml', 'overlays/moved/config/settings/app.yaml']);
});

it('a key in a text is its value, which follows the overlay; in a variable it is a reference', () => {
  const container = (overlay?: string): unknown => (objectsIn(shop, SHOP, overlay)['web/deployment'] as unknown as { spec: { template: { spec: { containers: unknown[] } } } }).spec.template.spec.containers[0];
  expect(container()).toMatchObject({
    args: ['--level', 'info'],
    env: [{ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'settings', key: 'LOG_LEVEL' } } }],
    envFrom: [{ configMapRef: { name: 'settings' } }],
  });
  expect(container('debug')).toMatchObject({ args: ['--level', 'debug'] });
});

it('an overlay replaces a config of which no key stays', () => {
  const files = filesOf((repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' } });
    repository.addApp('web', { image, envFrom: [settings] });
    repository.addOverlay('here', { overrides: [settings.override({ data: { A: null }, more: { B: '2' } })] });
  });
  expect(files['overlays/here/kustomization.yaml']).toContain('  - name: settings\n    namespace: default\n    behavior: replace\n    literals:\n      - B=2\n');
});

it('without hash, immutable, with labels and annotations: by options of the generator', () => {
  const files = filesOf((repository) => {
    repository.addConfig('plain', { data: { A: '1' }, hash: false, labels: { grafana_dashboard: '1' } });
    repository.addConfig('fixed', { data: { A: '1' }, immutable: true, annotations: { 'example.com/a': 'b' } });
    repository.addConfig('public', { data: { TOKEN: 'abcdefgh12345678' }, notSecret: 'a public site key' });
  });
  expect(files['base/kustomization.yaml']).toBe(`${KUSTOMIZATION}resources: []
configMapGenerator:
  - name: plain
    namespace: default
    literals:
      - A=1
    options:
      labels:
        grafana_dashboard: "1"
      disableNameSuffixHash: true
  - name: fixed
    namespace: default
    literals:
      - A=1
    options:
      annotations:
        example.com/a: b
      immutable: true
  - name: public
    namespace: default
    literals:
      - TOKEN=abcdefgh12345678
    options:
      annotations:
        accept.projen-gitops/plain-secret: a public site key
`);
});

it('a config that needs the answer of an external is in the overlays only, and base says so', () => {
  const declare: Declare = (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const settings = repository.addConfig('settings', { data: { DB: interpolate`sql://${database.endpoint('sql').hostAndPort()}`, A: '1' } });
    repository.addApp('web', { image, envFrom: [settings] });
    repository.addOverlay('cloud', { bind: [database.toHost('db.example.com')] });
  };
  const files = filesOf(declare);
  expect(files['base/kustomization.yaml']).not.toContain('configMapGenerator');
  expect(files['base/web/deployment.yaml']).toMatch(/^# Only in the overlays, because its texts differ in each: ConfigMap settings\n/);
  expect(files['overlays/cloud/kustomization.yaml']).toContain('configMapGenerator:\n  - name: settings\n    namespace: default\n    literals:\n      - DB=sql://db.example.com:5432\n      - A=1\n');
});

it('a config is where those are who use it; one that nobody uses is everywhere', () => {
  const { base, overlays: [less, more] } = modelOf((repository) => {
    const own = repository.addConfig('own', { data: { A: '1' } });
    const extra = repository.addConfig('extra', { data: { A: '1' } });
    repository.addConfig('free', { data: { A: '1' } });
    const web = repository.addApp('web', { image, envFrom: [own] });
    const postgres = repository.addApp('postgres', { image, inBase: false, env: { A: extra.key('A') } });
    repository.addApp('other', { image });
    repository.addOverlay('less', { without: [web] });
    repository.addOverlay('more', { with: [postgres] });
  });
  const configs = [base, less, more].map(({ objects }) => objects.filter(({ manifest: { kind } }) => kind === 'ConfigMap').map(({ manifest }) => kindAndName(manifest).name));
  expect(configs).toEqual([['own', 'free'], ['free'], ['own', 'extra', 'free']]);
});

it('a config builds with those who read it: in their group, or in its namespace', () => {
  const { base: { objects } } = modelOf((repository) => {
    const team = repository.addNamespace('team');
    repository.addApp('pay', { image, group: 'payments', envFrom: [repository.addConfig('grouped', { data: { A: '1' } })] });
    repository.addApp('job', { image, namespace: team, envFrom: [repository.addConfig('spread', { data: { A: '1' }, namespace: team })] });
    repository.addConfig('free', { data: { A: '1' } });
  });
  expect(objects.filter(({ manifest: { kind } }) => kind === 'ConfigMap').map(({ unit, manifest }) => [kindAndName(manifest).name, unit])).toEqual([['grouped', 'payments'], ['spread', 'team'], ['free', 'shared']]);
});

it('whoever uses a config calls the addresses in it', () => {
  const policies = objectsIn((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const inner = repository.addConfig('inner', { data: { HOST: api.endpoint('http').host(), PORT: api.endpoint('http').port() } });
    const outer = repository.addConfig('outer', { files: { 'a.json': json({ list: [inner.key('HOST')] }) } });
    repository.addApp('web', { image, envFrom: [outer] });
    repository.addApp('other', { image, env: { PORT: inner.key('PORT') } });
    repository.addApp('none', { image });
  }, { networkPolicies: true });
  const allowed = (policies['api/network-policy'] as unknown as { spec: { ingress: { from: { podSelector: { matchLabels: { app: string } } }[] }[] } }).spec.ingress;
  expect(allowed.flatMap(({ from }) => from.map(({ podSelector }) => podSelector.matchLabels.app))).toEqual(['web', 'other']);
});
