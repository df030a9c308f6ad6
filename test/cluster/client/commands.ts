import type { TeamRepository } from './team-repository';
import type { DeliveryTool } from '../../../src/checker/read/gitops/delivery';
import { renderCommand } from '../../../src/cli/render';
import { runCommand } from '../../../src/cli/run-command';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import type { Command } from '../../../src/system/command';

/** What a command prints in the team's repository, and its exit code. */
export async function commandIn(repository: TeamRepository, command: Command, args: readonly string[]): Promise<{ exitCode: number; out: string }> {
  let out = '';
  const terminal = { out: (text: string) => { out += text; }, err: () => undefined, colour: false, interactive: false };
  return { exitCode: await runCommand(command, args, { cwd: repository.folder, env: process.env, terminal }), out };
}

/** What `render --as` says that a controller applies of an overlay. */
export async function predicted(repository: TeamRepository, overlay: string, as: DeliveryTool): Promise<readonly JsonObject[]> {
  const { out } = await commandIn(repository, renderCommand, [overlay, '--as', as, '--format', 'json']);
  return (JSON.parse(out) as { readonly overlays: readonly { readonly documents: readonly JsonObject[] }[] }).overlays[0].documents;
}
