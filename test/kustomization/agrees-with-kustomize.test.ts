import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readKustomizationTree } from '../../src/kustomization/read-tree';
import { unmatchedPatches } from '../../src/kustomization/unmatched';
import { locatePrograms } from '../../src/render/find-renderer';
import { renderDirectory } from '../../src/render/render';

const name = fc.constantFrom('web', 'api', 'a-web', 'web-z', 'a-web-z', 'a-b-web', 'w.*', 'default', 'shop');
const namespace = fc.constantFrom('default', 'shop', 'prod', 'pro.');
const selector = fc.record({
  group: fc.constantFrom('apps', 'rbac.*', 'other'),
  version: fc.constantFrom('v1', 'v2'),
  kind: fc.constantFrom('Deployment', 'Service', 'ClusterRole', 'Namespace', 'Deploy'),
  name,
  namespace,
  labelSelector: fc.constantFrom('app=web', 'tier', 'app in (web,api)', '!app', 'team=x'),
}, { requiredKeys: [] });
const settings = fc.record({
  namePrefix: fc.constantFrom('a-', 'b-'),
  nameSuffix: fc.constantFrom('-z'),
  namespace: fc.constantFrom('prod', 'shop'),
  labels: fc.constantFrom([{ pairs: { team: 'x' } }]),
}, { requiredKeys: [] });

function object(apiVersion: string, kind: string, metadata: object): object {
  return { apiVersion, kind, metadata: { annotations: { keep: 'yes' }, ...metadata } };
}

const RESOURCES = [
  object('apps/v1', 'Deployment', { name: 'web', labels: { app: 'web' } }),
  object('v1', 'Service', { name: 'api', namespace: 'shop', labels: { tier: 'front' } }),
  object('rbac.authorization.k8s.io/v1', 'ClusterRole', { name: 'web' }),
  object('v1', 'Namespace', { name: 'shop' }),
];

/** A patch that leaves a mark on whatever it selects, without touching what later selectors look at. */
function marks(prefix: string, targets: readonly object[]): object[] {
  return targets.map((target, index) => ({ patch: JSON.stringify([{ op: 'add', path: `/${prefix}${index}`, value: 'x' }]), target }));
}

function write(root: string, path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

test('what is reported as matching nothing is exactly what leaves no trace in the render', async () => {
  const [renderer] = locatePrograms({ env: process.env });
  await fc.assert(fc.asyncProperty(
    settings, settings, fc.array(selector, { minLength: 6, maxLength: 6 }), fc.array(selector, { minLength: 6, maxLength: 6 }),
    async (base, overlay, inBase, inOverlay) => {
      const root = mkdtempSync(join(tmpdir(), 'agrees-'));
      try {
        RESOURCES.forEach((resource, index) => write(root, `base/${index}.yaml`, resource));
        write(root, 'base/kustomization.yaml', { ...base, resources: RESOURCES.map((_, index) => `${index}.yaml`), patches: marks('base', inBase) });
        write(root, 'overlay/kustomization.yaml', { ...overlay, resources: ['../base'], patches: marks('overlay', inOverlay) });
        const directory = join(root, 'overlay');
        const rendered = await renderDirectory(renderer, { name: 'overlay', directory });
        const text = rendered.ok ? rendered.text : '';
        const silent = [...inBase.map((target, index) => ({ target, mark: `base${index}:` })), ...inOverlay.map((target, index) => ({ target, mark: `overlay${index}:` }))]
          .filter(({ mark }) => !text.includes(mark));
        const reported = unmatchedPatches(readKustomizationTree(directory), { overlay: 'overlay', cwd: root });
        const described = ({ target }: { target: object }): string => Object.entries(target).map(([part, value]) => `${part} '${String(value)}'`).join(', ');
        expect(rendered.ok).toBe(true);
        expect(new Set(reported.map(({ message }) => /is for (.*), which selects/.exec(message)?.[1]))).toEqual(new Set(silent.map(described)));
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  ), { numRuns: 25 });
}, 60_000);
