import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, wallSeconds } from './measure';

/*
 * `npx ts-node bench/cdk8s.ts [APPS]`: applications with three overlays, of which one moves them all to another namespace, against cdk8s-plus
 * writing the same Deployments and Services three times. CPU seconds from the first declaration to the last written file; each run is a process
 * of its own, in turn. cdk8s-plus is installed into a temporary folder; where no registry answers, its column is empty.
 */

const RUNS = 5;
/** At most so much of what cdk8s-plus takes, and so much of the first run where nothing changes. */
const TARGET = { first: 0.8, again: 0.5 };

/** CPU seconds that a program prints in milliseconds. */
function secondsOf(args: readonly string[], cwd: string): number {
  const env = { ...process.env, TS_NODE_PROJECT: join(__dirname, 'tsconfig.json') };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (error ?? status !== 0) throw new Error(`${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return Number(stdout) / 1000;
}

function installed(root: string): string | undefined {
  const folder = join(root, 'cdk8s');
  cpSync(join(__dirname, 'cdk8s'), folder, { recursive: true });
  try {
    wallSeconds('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
    return folder;
  } catch (error) {
    console.log(`cdk8s-plus could not be installed: ${(error as Error).message}`);
    return undefined;
  }
}

interface Samples {
  readonly first: number[];
  readonly again: number[];
  readonly others: number[];
}

function measured(root: string, apps: string): Samples {
  const others = installed(root);
  const ours = ['-r', require.resolve('ts-node/register'), join(__dirname, 'generate-once.ts'), apps];
  const samples: Samples = { first: [], again: [], others: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const folder = mkdtempSync(join(root, 'run-'));
    samples.first.push(secondsOf([...ours, folder], root));
    samples.again.push(secondsOf([...ours, folder], root));
    if (others !== undefined) samples.others.push(secondsOf([join(others, 'app.js'), apps, mkdtempSync(join(root, 'cdk8s-'))], others));
  }
  return samples;
}

function verdict(what: string, ratio: number, target: number): string {
  return `${what}: ${ratio.toFixed(2)} × (at most ${target})`;
}

function main(): void {
  const apps = process.argv[2] ?? '1000';
  const root = mkdtempSync(join(tmpdir(), 'bench-cdk8s-'));
  try {
    const { first, again, others } = measured(root, apps);
    const row = (samples: readonly number[]): { readonly 'CPU seconds': string } => ({ 'CPU seconds': samples.length === 0 ? '' : median(samples).toFixed(2) });
    console.table({ [`${apps} applications, three overlays`]: row(first), 'again, where nothing changes': row(again), 'cdk8s-plus, the same three times': row(others) });
    if (others.length > 0) console.log(verdict('first run / cdk8s-plus', median(first) / median(others), TARGET.first));
    console.log(verdict('second run / first run', median(again) / median(first), TARGET.again));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
