import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requireRenderer } from '../src/checker/read/render/ensure-renderer';
import { buildArguments } from '../src/checker/read/render/renderer';
import { listOverlays } from '../src/checker/read/render/targets';
import { renderCommand } from '../src/cli/render';
import type { CommandContext } from '../src/system/command';
import { run } from '../src/system/process';

/*
 * `npx ts-node bench/render.ts [RUNS]`: rendering all overlays beside the slowest single build of the renderer.
 * The target: all of them in at most 1.5 times the slowest one, plus the start of the process.
 */

const ROOT = join(__dirname, '..');

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** The overlays of this repository, or small ones in a temporary folder where it has none yet. */
function overlays(): { readonly cwd: string; readonly temporary: boolean } {
  if (listOverlays(ROOT).length > 0) return { cwd: ROOT, temporary: false };
  const cwd = mkdtempSync(join(tmpdir(), 'bench-render-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  write('base/kustomization.yaml', 'resources: [service.yaml]\n');
  write('base/service.yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n');
  for (const name of ['a', 'b', 'c']) write(`overlays/${name}/kustomization.yaml`, 'resources: [../../base]\n');
  return { cwd, temporary: true };
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 15);
  const { cwd, temporary } = overlays();
  const silent = { out: () => undefined, err: () => undefined, colour: false, interactive: false };
  const context: CommandContext = { cwd, env: process.env, terminal: silent };
  const renderer = await requireRenderer({ env: process.env, cwd, note: () => undefined });
  const targets = listOverlays(cwd);
  const rows: [string, number][] = [];
  for (const target of targets) {
    rows.push([`${renderer.program}, ${target.name} alone`, await median(runs, async () => run(renderer.path, buildArguments(renderer, target.directory)))]);
  }
  const slowest = Math.max(...rows.map(([, milliseconds]) => milliseconds));
  const all = await median(runs, async () => renderCommand([], context));
  const script = [join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'), join(ROOT, 'scripts', 'render.ts')];
  const env = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };
  const help = await median(runs, async () => run(process.execPath, [...script, '--help'], { cwd, env }));
  const whole = await median(runs, async () => run(process.execPath, script, { cwd, env }));
  rows.push(
    [`render, all ${targets.length}`, all],
    ['ts-node scripts/render.ts --help (process start)', help],
    [`ts-node scripts/render.ts, all ${targets.length}`, whole],
  );
  process.stdout.write(`${renderer.label}, ${availableParallelism()} cores, medians of ${runs} runs, ${temporary ? 'generated overlays' : readdirSync(join(cwd, 'overlays')).join(', ')}\n\n`);
  for (const [what, milliseconds] of rows) process.stdout.write(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}\n`);
  process.stdout.write(`\nrender, all / slowest alone: ${(all / slowest).toFixed(2)} (target 1.50)\n`);
  process.stdout.write(`script - process start / slowest alone: ${((whole - help) / slowest).toFixed(2)} (target 1.50)\n`);
  if (temporary) rmSync(cwd, { recursive: true, force: true });
}

void main();
