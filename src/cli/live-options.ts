import { resolve } from 'node:path';
import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { asOption } from './as-option';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import type { DeliveryTool } from '../checker/read/gitops/delivery';
import { requireAdmission } from '../checker/read/render/remote/gate';
import { resolveTargets } from '../checker/read/render/targets';
import type { DeliveredTarget } from '../checker/validate/input/delivered-targets';
import { appliedTargets } from '../checker/validate/input/delivered-targets';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { openRepository } from '../checker/validate/input/repository';
import type { Cluster } from '../live/cluster/cluster';
import { connect } from '../live/cluster/connect';
import type { LoadedOverlay } from '../live/overlay/load-overlays';
import { loadOverlays } from '../live/overlay/load-overlays';
import type { CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { inert } from '../system/inert';
import { progressOn } from '../system/progress';

/** Options of every command that talks to a cluster. */
export interface LiveOptions extends RemoteOptions {
  readonly context?: string;
  readonly namespace?: string;
  readonly as?: DeliveryTool;
  readonly format: 'text' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
}

/** Adds the options of every command that talks to a cluster. */
export function withLiveOptions(program: Program): Program {
  return withQuiet(withRemoteOptions(program
    .option('--context <NAME>', 'the context of the kubeconfig; the current one without it')
    .option('-n, --namespace <NAME>', 'of objects that name none; that of the context without it')
    .addOption(asOption('look for'))
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(timeoutOption())));
}

/** What such a command begins with. */
export interface LiveScene {
  readonly context: CommandContext;
  readonly cluster: Cluster;
  readonly overlays: readonly LoadedOverlay[];
  /** The exit code for what did not build, 0 where all did. */
  readonly exit: number;
}

/** Overlays as they render, or as a tool applies them. */
function targetsOf(names: readonly string[], { as }: LiveOptions, cwd: string): readonly DeliveredTarget[] {
  const targets = resolveTargets(names, cwd);
  if (as === undefined) return targets;
  const repository = openRepository(names.map((name) => resolve(cwd, name)), cwd);
  return targets.flatMap((target) => appliedTargets(target, repository, as));
}

/** Renders the overlays that are named, and makes ready to talk to the cluster; what does not build is told, and the rest goes on. */
export async function openScene(names: readonly string[], options: LiveOptions, outer: CommandContext): Promise<LiveScene> {
  const standing = standingIn(outer);
  const { cwd, env, terminal } = standing.context;
  const targets = targetsOf(standing.names(names), options, cwd);
  const gate = gateFor(options, cwd);
  requireAdmission(targets.map(({ directory }) => directory), gate, cwd);
  const cluster = await connect(options);
  const progress = progressOn(terminal, options.quiet);
  const rendering = { cwd, env, gate, note: noteTo(terminal, options), progress, timeout: options.timeout, as: options.as };
  const { overlays, failures, notes } = await loadOverlays(targets, cluster.namespace, rendering);
  for (const note of notes) terminal.err(`warning: ${note}\n`);
  for (const { overlay, message } of failures) terminal.err(`error: ${overlay} does not build: ${message}`);
  for (const { name, problems } of overlays) for (const problem of problems) terminal.err(`error: ${inert(`${name}: ${problem}`)}\n`);
  const isWhole = failures.length === 0 && overlays.every(({ problems }) => problems.length === 0);
  return { context: standing.context, cluster, overlays, exit: isWhole ? EXIT.ok : EXIT.findings };
}

/** The first line of what such a command prints: nobody should have to guess which cluster it looked at. */
export function clusterLine({ context, server }: Cluster): string {
  return `context ${inert(context)} (${inert(server)})\n`;
}
