import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckName } from '../src/checker/findings/finding';
import { readResources } from '../src/checker/read/resources/read';
import { DEFAULT_SETTINGS } from '../src/checker/settings/settings';
import { fileInput } from '../src/checker/validate/input/file-input';
import { loadChecks } from '../src/checker/validate/load-checks';
import { validate } from '../src/checker/validate/validate';

const ROOT = resolve(__dirname, '..');
const AIM = 1;

interface Row {
  readonly documents: number;
  readonly what: string;
  readonly milliseconds: number;
}

/** Pairs of Deployment and Service in the shape of the reference system, each app with a link to the one before it. */
function stream(documents: number): string {
  const pair = ['deployment', 'service'].map((file) => readFileSync(join(ROOT, 'base', 'app-2', `${file}.yaml`), 'utf8').replace(/^#.*\n/, ''));
  const pairs = Array.from({ length: documents / 2 }, (_, index) => pair.join('---\n')
    .replaceAll('deployment-2', `deployment-${index}`).replaceAll('app-2', `app-${index}`)
    .replaceAll('service-2', `service-${index}`).replaceAll('service-1', `service-${Math.max(0, index - 1)}`));
  return pairs.join('---\n');
}

async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs the checks over objects that are already read, so that what parsing costs stays out. */
async function rowsFor(documents: number): Promise<Row[]> {
  const text = stream(documents);
  const { resources } = readResources(text, 'bench');
  if (resources.length !== documents) throw new Error(`${resources.length} of ${documents} documents were read`);
  const rows = [{ documents, what: 'YAML parsing', milliseconds: await cpuOf(() => readResources(text, 'bench')) }];
  for (const name of ['object', 'links', 'policy'] as const) {
    const { checks: [check] } = loadChecks([name], { settings: DEFAULT_SETTINGS, kubernetes: [] });
    [...check.run(resources.slice(0, 2))];
    rows.push({ documents, what: name, milliseconds: await cpuOf(() => [...check.run(resources)]) });
  }
  const loaded = loadChecks(['object', 'links', 'policy'], { settings: DEFAULT_SETTINGS, kubernetes: [] });
  const input = fileInput('bench.yaml', Buffer.from(text));
  rows.push({ documents, what: 'all of it, with the source line of each finding', milliseconds: await cpuOf(() => validate([input], { ...loaded, settings: DEFAULT_SETTINGS, renderer: '' })) });
  return rows;
}

/** What another validator takes for the same documents, where the machine has one. */
function others(documents: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  try {
    const file = join(folder, 'bench.yaml');
    writeFileSync(file, stream(documents));
    const start = performance.now();
    const { error } = spawnSync('kubeconform', ['-summary', file], { stdio: 'ignore' });
    return error === undefined ? [{ documents, what: 'kubeconform (schemas fetched, wall)', milliseconds: performance.now() - start }] : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How much memory a 50 MB file takes, and how long. */
async function largeFile(names: readonly CheckName[]): Promise<void> {
  const documents = 2 * Math.round(50_000_000 / stream(2).length);
  const input = fileInput('large.yaml', Buffer.from(stream(documents)));
  const loaded = loadChecks(names, { settings: DEFAULT_SETTINGS, kubernetes: [] });
  const milliseconds = await cpuOf(() => validate([input], { ...loaded, settings: DEFAULT_SETTINGS, renderer: '' }));
  console.log(`50 MB, ${documents} documents, --checks ${names.join(',')}: ${(milliseconds / 1000).toFixed(1)} s CPU, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
}

async function main(): Promise<void> {
  const large = process.argv.indexOf('--large');
  if (large > 0) return largeFile((process.argv[large + 1] ?? 'object').split(',') as CheckName[]);
  await rowsFor(1000);
  const rows = [...await rowsFor(2500), ...await rowsFor(10_000), ...others(10_000)];
  console.table(rows.map(({ documents, what, milliseconds }) =>
    ({ documents, what, 'CPU seconds': (milliseconds / 1000).toFixed(2), 'ms per document': (milliseconds / documents).toFixed(3) })));
  const checks = rows.filter(({ documents, what }) => documents === 10_000 && (what === 'object' || what === 'links'));
  const sum = checks.reduce((total, { milliseconds, documents }) => total + milliseconds / documents, 0);
  console.log(`object and links, beyond parsing: ${sum.toFixed(3)} ms CPU per document (at most ${AIM})`);
  console.log('For a 50 MB file: npx ts-node bench/validate.ts --large [object,policy,links]');
}

void main();
