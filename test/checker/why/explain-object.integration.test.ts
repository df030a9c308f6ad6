import { explained, withOverlay } from './explained';

const patch = (spec: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: ${spec}\n`;

describe('a field', () => {
  test('that only its file sets', async () => {
    expect(await explained(withOverlay(''), 'web spec.replicas')).toBe(`spec.replicas: 1
  set by     base/web.yaml:7  the object's file
`);
  });

  test('that patches set one after the other', async () => {
    const files = withOverlay('patches: [{ path: a.yaml }, { path: b.yaml }]\n', { 'overlay/a.yaml': patch('{ replicas: 2 }'), 'overlay/b.yaml': patch('{ replicas: 3 }') });
    expect(await explained(files, 'web spec.replicas')).toBe(`spec.replicas: 3
  set by     overlay/b.yaml:4  patch
             named in overlay/kustomization.yaml:2
  before     2
  set by     overlay/a.yaml:4  patch
             named in overlay/kustomization.yaml:2
  before     1
  set by     base/web.yaml:7  the object's file
`);
  });

  test('that is set to the same value once more names that as well', async () => {
    const files = withOverlay('namespace: shop\npatches: [{ path: a.yaml }]\n', { 'overlay/a.yaml': patch('{ replicas: 1 }') });
    expect(await explained(files, 'web spec.replicas')).toBe(`spec.replicas: 1
  set by     base/web.yaml:7  the object's file
  set again  overlay/a.yaml:4  patch
             named in overlay/kustomization.yaml:3
`);
    expect(await explained(files, 'web metadata.namespace')).toBe(`metadata.namespace: shop
  set by     base/web.yaml:5  the object's file
  set again  overlay/kustomization.yaml:2  namespace
`);
  });

  test('that fields of the kustomization set', async () => {
    const overlay = 'namePrefix: dev-\nimages:\n  - name: example.com/other\n    newTag: "9"\n  - name: example.com/main\n    newTag: "2"\nreplicas:\n  - name: web\n    count: 4\n';
    expect(await explained(withOverlay(overlay), 'deployment/web containers[main].image')).toBe(`spec.template.spec.containers[0].image: example.com/main:2
  set by     overlay/kustomization.yaml:6  images
  before     example.com/main:1
  set by     base/web.yaml:14  the object's file
`);
    expect(await explained(withOverlay(overlay), 'deployment/dev-web replicas')).toBe(`spec.replicas: 4
  set by     overlay/kustomization.yaml:10  replicas
  before     1
  set by     base/web.yaml:7  the object's file
`);
    expect(await explained(withOverlay(overlay), 'deployment/dev-web metadata.name')).toBe(`metadata.name: dev-web
  set by     overlay/kustomization.yaml:2  namePrefix
  before     web
  set by     base/web.yaml:4  the object's file
`);
  });

  test('that labels set, also where they go into templates', async () => {
    const files = withOverlay('labels:\n  - pairs: { team: a }\n    includeTemplates: true\n');
    expect(await explained(files, 'web spec.template.metadata.labels.team')).toBe(`spec.template.metadata.labels.team: a
  set by     overlay/kustomization.yaml:3  labels
`);
  });

  test('that a JSON patch adds, with a target by kind', async () => {
    const operation = '- op: add\n  path: /spec/template/spec/containers/0/env/-\n  value: { name: EXTRA, value: x }\n';
    const files = withOverlay('patches:\n  - path: p.yaml\n    target: { kind: Deployment }\n', { 'overlay/p.yaml': operation });
    expect(await explained(files, 'web env[EXTRA].value')).toBe(`spec.template.spec.containers[0].env[1].value: x
  set by     overlay/p.yaml:3  patch
             named in overlay/kustomization.yaml:3
`);
  });

  test('that an inline patch removed', async () => {
    const files = withOverlay(`patches:\n  - patch: |\n      ${patch('{ replicas: null }').replaceAll('\n', '\n      ').trimEnd()}\n`);
    expect(await explained(files, 'web spec.replicas')).toBe(`spec.replicas: (not there)
  set by     overlay/kustomization.yaml:7  patch
  before     1
  set by     base/web.yaml:7  the object's file
`);
  });

  test('that a component sets, which is applied before the patches of its parent', async () => {
    const files = withOverlay('components: [../component]\npatches: [{ path: a.yaml }]\n', {
      'component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{ path: c.yaml }]\n',
      'component/c.yaml': patch('{ replicas: 5 }'),
      'overlay/a.yaml': patch('{ minReadySeconds: 3 }'),
    });
    expect(await explained(files, 'web spec.replicas')).toBe(`spec.replicas: 5
  set by     component/c.yaml:4  patch
             named in component/kustomization.yaml:3
  before     1
  set by     base/web.yaml:7  the object's file
`);
  });

  test('that a replacement takes from another object', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ports: [{ port: 1 }] }\n';
    const replacement = 'replacements:\n  - source: { kind: Service, name: db }\n    targets:\n      - select: { kind: Deployment }\n        fieldPaths: ["spec.template.spec.containers.[name=main].env.[name=MODE].value"]\n';
    const files = { ...withOverlay(`${replacement}`, { 'overlay/db.yaml': service }) };
    files['overlay/kustomization.yaml'] = `resources: [../base, db.yaml]\n${replacement}`;
    expect(await explained(files, 'deploy/web env[MODE].value')).toBe(`spec.template.spec.containers[0].env[0].value: db
  set by     overlay/kustomization.yaml:3  replacement
  before     dev
  set by     base/web.yaml:16  the object's file
`);
  });
});

describe('what a generator makes', () => {
  const generator = 'configMapGenerator:\n  - name: settings\n    literals: [A=1, B=2]\n    files: [app.txt=text]\n';
  const files = withOverlay('configMapGenerator:\n  - name: settings\n    behavior: merge\n    literals:\n      - B=3\n', { 'base/text': 'hello\n' });
  files['base/kustomization.yaml'] += generator;

  test('a literal, in the line of its own', async () => {
    expect(await explained(files, 'configmap/settings data.A')).toBe(`data.A: 1
  set by     base/kustomization.yaml:4  configMapGenerator
`);
  });

  test('a literal that the overlay merges in', async () => {
    expect(await explained(files, 'configmap/settings data.B')).toBe(`data.B: 3
  set by     overlay/kustomization.yaml:6  configMapGenerator
  before     2
  set by     base/kustomization.yaml:4  configMapGenerator
`);
  });

  test('a file', async () => {
    expect(await explained(files, 'configmap/settings data.app.txt')).toBe(`data["app.txt"]: "hello\\n"
  set by     base/text:1  configMapGenerator
             named in base/kustomization.yaml:3
`);
  });

  test('its name where others refer to it', async () => {
    const referring = { ...files };
    referring['base/web.yaml'] = referring['base/web.yaml'].replace('  namespace: shop\n', '');
    referring['base/web.yaml'] += '          envFrom: [{ configMapRef: { name: settings } }]\n';
    const text = await explained(referring, 'deploy/web configMapRef.name');
    expect(text.replaceAll(/settings-\w{10}/g, 'settings-HASH')).toBe(`spec.template.spec.containers[0].envFrom[0].configMapRef.name: settings-HASH
  set by     base/web.yaml:16  name of ConfigMap settings-HASH, which kustomize follows
  before     settings
  set by     base/web.yaml:16  the object's file
`);
  });
});

describe('an object', () => {
  test('that is as its file has it', async () => {
    expect(await explained(withOverlay(''), 'web')).toBe(`  from       base/web.yaml:1  the object's file
Nothing else sets any of its fields.
`);
  });

  test('with every field that something else sets; what is new as a whole is one', async () => {
    const files = withOverlay('namespace: prod\npatches: [{ path: a.yaml }]\n', { 'overlay/a.yaml': patch('{ replicas: 2, strategy: { type: Recreate, rollingUpdate: null } }') });
    expect(await explained(files, 'web')).toBe(`  from       base/web.yaml:1  the object's file
Set by something else than its file:
  metadata.namespace: prod
    overlay/kustomization.yaml:2  namespace
  spec.replicas: 2
    overlay/a.yaml:4  patch
    named in overlay/kustomization.yaml:3
  spec.strategy: {"type":"Recreate"}
    overlay/a.yaml:4  patch
    named in overlay/kustomization.yaml:3
`);
  });

  test('with a part that two patches made, each with what it made', async () => {
    const volume = (name: string): string => `{ template: { spec: { volumes: [{ name: ${name}, emptyDir: {} }] } } }`;
    const files = withOverlay('patches: [{ path: a.yaml }, { path: b.yaml }]\n', { 'overlay/a.yaml': patch(volume('a')), 'overlay/b.yaml': patch(volume('b')) });
    expect(await explained(files, 'web')).toBe(`  from       base/web.yaml:1  the object's file
Set by something else than its file:
  spec.template.spec.volumes[0]: {"emptyDir":{},"name":"b"}
    overlay/b.yaml:4  patch
    named in overlay/kustomization.yaml:2
  spec.template.spec.volumes[1]: {"emptyDir":{},"name":"a"}
    overlay/a.yaml:4  patch
    named in overlay/kustomization.yaml:2
`);
  });

  test('of a kustomization that is included twice', async () => {
    const files = {
      'overlay/kustomization.yaml': 'resources: [a, b]\n',
      'overlay/a/kustomization.yaml': 'resources: [../../web]\nnamePrefix: a-\n',
      'overlay/b/kustomization.yaml': 'resources: [../../web]\nnamePrefix: b-\n',
      'web/kustomization.yaml': 'resources: [web.yaml]\n',
      'web/web.yaml': patch('{ replicas: 1 }'),
    };
    expect(await explained(files, 'deployment/a-web metadata.name')).toBe(`metadata.name: a-web
  set by     overlay/a/kustomization.yaml:2  namePrefix
  before     web
  set by     web/web.yaml:3  the object's file
`);
  });

  test('that is secret is not shown', async () => {
    const files = { 'overlay/kustomization.yaml': 'resources: [s.yaml]\n', 'overlay/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData:\n  password: hunter2-and-more\n' };
    expect(await explained(files, 'secret/s stringData.password')).toBe(`stringData.password: (secret value, 16 bytes)
  set by     overlay/s.yaml:5  the object's file
`);
  });

  test('that was secret before a patch changed it is not shown either, nor is a key of it that something sets', async () => {
    const secret = (password: string): string => `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData:\n  password: ${password}\n`;
    const files = {
      'overlay/kustomization.yaml': 'resources: [s.yaml]\npatches: [{ path: p.yaml }]\n', 'overlay/s.yaml': secret('hunter2-and-more'), 'overlay/p.yaml': secret('correct-horse'),
    };
    for (const words of ['secret/s stringData.password', 'secret/s']) {
      const text = await explained(files, words);
      expect(text).toContain('(secret value, 13 bytes)');
      expect(text).not.toMatch(/hunter2|correct/);
    }
  });
});

describe('what nobody can answer', () => {
  test.each([
    ['wob', 'nothing that is rendered is called \'wob\'', 'Did you mean \'deployment/web\'? "list" shows what there is.'],
    ['service/web', 'nothing that is rendered is called \'service/web\'', 'Did you mean \'deployment/web\'? "list" shows what there is.'],
    ['service/api', 'nothing that is rendered is called \'service/api\'', 'The objects are deployment/web.'],
    ['web spec.replica', 'the object has no field \'spec.replica\'', 'Did you mean \'spec.replicas\'?'],
    ['web spec.nothing-like-it', 'the object has no field \'spec.nothing-like-it\'', 'Name one as spec.replicas or containers[name=web].image.'],
    ['a b c d e', 'these are too many words for an object and a field', 'Write the object as deployment/web, the field as spec.replicas.'],
  ])('%s', async (words, message, hint) => {
    await expect(explained(withOverlay(''), words)).rejects.toMatchObject({ message, hint });
  });

  test('a field that may be several', async () => {
    const files = withOverlay('patches: [{ path: a.yaml }]\n', { 'overlay/a.yaml': patch('{ template: { spec: { containers: [{ name: side, image: s }] } } }') });
    await expect(explained(files, 'web image')).rejects.toMatchObject({
      message: '\'image\' may be 2 fields', hint: 'Name one of spec.template.spec.containers[0].image, spec.template.spec.containers[1].image.',
    });
  });
});
