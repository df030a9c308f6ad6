import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import { isConfiguration, ROOT, runConfiguration, snippetsOf, typeErrors } from '../helpers/snippets';

const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const CONFIGURATIONS = PAGES.flatMap(snippetsOf).filter(isConfiguration);

/** A link that stayed behind when its overlay moved: what the README's first screen shows. */
const MOVED: Readonly<Record<string, string>> = {
  'base/kustomization.yaml': 'resources: [ledger.yaml, web.yaml]\n',
  'base/ledger.yaml': `apiVersion: v1
kind: Service
metadata: {name: ledger, namespace: shop}
spec: {selector: {app: ledger}, ports: [{name: http, port: 8080}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ledger, namespace: shop}
spec:
  selector: {matchLabels: {app: ledger}}
  template:
    metadata: {labels: {app: ledger}}
    spec: {containers: [{name: ledger, image: "registry.example.com/ledger:1.0.0", ports: [{containerPort: 8080}]}]}
`,
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:2.0.1
        env: [{name: LEDGER_URL, value: "http://ledger.shop.svc.cluster.local:8080"}]
`,
  'overlays/prod/kustomization.yaml': 'resources: [../../base]\nnamespace: payments\n',
};

async function validateIn(folder: string): Promise<string> {
  let out = '';
  const terminal = { out: (text: string) => { out += text; }, err: () => undefined, colour: false, interactive: false };
  await runCommand(validateCommand, [], { cwd: folder, env: process.env, terminal });
  return out;
}

test('the finding on the README\'s first screen is the one that validate gives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-screen-'));
  try {
    for (const [path, text] of Object.entries(MOVED)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [{ text }] = snippetsOf('README.md');
    expect(text.startsWith('$ npx projen-gitops validate\n')).toBe(true);
    expect(await validateIn(folder)).toContain(text.slice(text.indexOf('\n') + 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the README\'s configuration writes the patch that stands under it', async () => {
  const [configuration, patch] = snippetsOf('README.md').filter(({ language }) => language !== '');
  await runConfiguration(configuration, ({ read }) => {
    expect(read('overlays/payments/web/deployment.patch.yaml')).toBe(patch.text);
  });
});

test('every whole configuration of a page compiles as it is typed', () => {
  expect(CONFIGURATIONS.length).toBeGreaterThan(0);
  expect(typeErrors(CONFIGURATIONS)).toEqual([]);
}, 120_000);

test.each(CONFIGURATIONS.map((snippet, index) => [`${snippet.page}, configuration ${index + 1}`, snippet] as const))('%s runs as it is typed', async (_, snippet) => {
  await runConfiguration(snippet, ({ exitCode, output }) => expect({ exitCode, output }).toEqual({ exitCode: 0, output: '' }));
});
