import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';
import { unmatchedPatches } from '../../../../src/checker/read/kustomization/unmatched';
import { renderDirectory } from '../../../../src/checker/read/render/render';
import { machinesRenderer } from '../../../helpers/renderer';

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

/** The same by replacements: they write the Deployment's name into a field that is nowhere else. */
function replacementMarks(selects: readonly object[]): object[] {
  const targets = selects.map((select, index) => ({ select, fieldPaths: [`replaced${index}`], options: { create: true } }));
  return [{ source: { kind: 'Deployment' }, targets }];
}

function write(root: string, path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

/** Writes a base and an overlay over it. */
function writeRepository(root: string, base: object, overlay: object): string {
  RESOURCES.forEach((resource, index) => write(root, `base/${index}.yaml`, resource));
  write(root, 'base/kustomization.yaml', { ...base, resources: RESOURCES.map((_, index) => `${index}.yaml`) });
  write(root, 'overlay/kustomization.yaml', { ...overlay, resources: ['../base'] });
  return join(root, 'overlay');
}

function describeSelector(value: object): string {
  return Object.entries(value).map(([part, text]) => `${part} '${String(text)}'`).join(', ');
}

/** What is reported as selecting nothing, and what has left no mark in the render of the real program. */
async function compare(base: object, overlay: object, marked: readonly { readonly mark: string; readonly selector: object }[]) {
  const root = mkdtempSync(join(tmpdir(), 'agrees-'));
  try {
    const directory = writeRepository(root, base, overlay);
    const rendered = await renderDirectory(machinesRenderer(), { name: 'overlay', directory });
    const silent = marked.filter(({ mark }) => rendered.ok && !rendered.text.includes(mark));
    const reported = unmatchedPatches(readKustomizationTree(directory), { overlay: 'overlay', cwd: root });
    return {
      rendered: rendered.ok || rendered.explanation.raw,
      silent: new Set(silent.map(({ selector: value }) => describeSelector(value))),
      reported: new Set(reported.map(({ message }) => /(?:is for|writes to) (.*), which selects/.exec(message)?.[1])),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const six = fc.array(selector, { minLength: 6, maxLength: 6 });

test('a patch is reported exactly where it leaves no mark in the render', async () => {
  await fc.assert(fc.asyncProperty(settings, settings, six, six, async (base, overlay, inBase, inOverlay) => {
    const { rendered, silent, reported } = await compare(
      { ...base, patches: marks('base', inBase) },
      { ...overlay, patches: marks('overlay', inOverlay) },
      [...inBase.map((value, index) => ({ selector: value, mark: `base${index}:` })), ...inOverlay.map((value, index) => ({ selector: value, mark: `overlay${index}:` }))],
    );
    expect(rendered).toBe(true);
    expect(reported).toEqual(silent);
  }), { numRuns: 20 });
}, 60_000);

test('a replacement that is reported leaves no mark in the render', async () => {
  await fc.assert(fc.asyncProperty(settings, settings, six, async (base, overlay, targets) => {
    const { rendered, silent, reported } = await compare(
      base, { ...overlay, replacements: replacementMarks(targets) }, targets.map((value, index) => ({ selector: value, mark: `replaced${index}:` })),
    );
    expect(rendered).toBe(true);
    expect(silent).toEqual(new Set([...silent, ...reported]));
  }), { numRuns: 20 });
}, 60_000);
