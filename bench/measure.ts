import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Seconds, with two decimals, that a command takes from start to end. */
export function wallSeconds(
  program: string, args: readonly string[], options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  if (error ?? status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? stderr.toString()}`);
  return (performance.now() - start) / 1000;
}

/** Medians of several candidates, measured in turn so that a drifting machine treats them alike; one run of each warms up. */
export function mediansInTurn(runs: number, candidates: Readonly<Record<string, () => number>>): Record<string, number> {
  const samples: Record<string, number[]> = {};
  for (const [name, sample] of Object.entries(candidates)) {
    sample();
    samples[name] = [];
  }
  for (let run = 0; run < runs; run++) {
    for (const [name, sample] of Object.entries(candidates)) samples[name].push(sample());
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}
