import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ARGO_CASES, CASE_FILES } from './argo-cases';
import { renderCommand } from '../../../../src/cli/render';
import { runCommand } from '../../../../src/cli/run-command';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { inFolder } from '../../../helpers/render';
import { ROOT } from '../../../helpers/snippets';

/** What Argo CD 3.2.11 applied of each case, or what it said: `npx projen cluster-test --tier argocd` holds it, and records it where ARGOCD_RECORD is set. */
interface Fixture {
  readonly objects?: readonly JsonObject[];
  readonly refused?: string;
}

const FIXTURES = parse(readFileSync(join(ROOT, 'test/fixtures/deliveries/argocd.yaml'), 'utf8')) as Readonly<Record<string, Fixture>>;

interface Built {
  readonly overlay: string;
  readonly documents?: readonly JsonObject[];
}

async function predictions(): Promise<ReadonlyMap<string, readonly JsonObject[] | undefined>> {
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, colour: false, interactive: false };
  await inFolder(CASE_FILES, (cwd) => runCommand(renderCommand, [...ARGO_CASES.map(({ name }) => `cases/${name}`), '--as', 'argocd', '--format', 'json'], { cwd, env: process.env, terminal }));
  const { overlays } = JSON.parse(out) as { readonly overlays: readonly Built[] };
  return new Map(overlays.map(({ overlay, documents }) => [overlay, documents]));
}

function byName(objects: readonly JsonObject[]): readonly JsonObject[] {
  return [...objects].sort((a, b) => (String(a.kind) < String(b.kind) ? -1 : 1));
}

let predicted: ReadonlyMap<string, readonly JsonObject[] | undefined>;
beforeAll(async () => { predicted = await predictions(); }, 120_000);

test.each(ARGO_CASES)('$name: what Argo CD applies is what is rendered, and what it refuses is refused', ({ name }) => {
  const documents = predicted.get(`cases/${name}`);
  const { objects, refused } = FIXTURES[name];
  expect({ isRefused: documents === undefined }).toEqual({ isRefused: refused !== undefined });
  expect(byName(documents ?? [])).toEqual(byName(objects ?? []));
});
