import type * as Reading from './read-settings';
import { CommandFault } from '../../../system/fault';
import { later } from '../../../system/later';
import type { Gate } from '../../read/render/remote/gate';
import { remoteGate } from '../../read/render/remote/gate';
import type * as Rules from '../../rules/all-rules';

const settings = later<typeof Reading>(__filename, './read-settings');
const rules = later<typeof Rules>(__filename, '../../rules/all-rules');

/** What lets builds read files outside of the directories of their kustomizations, as Flux does. */
export const NO_RESTRICTIONS = 'LoadRestrictionsNone';

/** What a command line says about what builds may fetch. */
export interface RemoteOptions {
  readonly allowRemote?: boolean;
  readonly enableHelm?: boolean;
  readonly loadRestrictor?: string;
}

/**
 * Makes the gate of a command: what its command line allows, and the hosts in the settings of the directory it is run in, which is the caller's own;
 * settings that lie beside what is rendered are never read.
 *
 * @throws CommandFault for Helm without permission to fetch.
 */
export function gateFor({ allowRemote = false, enableHelm = false, loadRestrictor }: RemoteOptions, cwd: string): Gate {
  if (enableHelm && !allowRemote) {
    throw new CommandFault('--enable-helm needs --allow-remote', 'Helm runs programs and fetches charts; allow both, or render the charts beforehand.');
  }
  let hosts: readonly string[] | undefined;
  const read = (): readonly string[] => settings().readSettings(cwd, rules().isRuleOrCheck).allowRemote ?? [];
  return remoteGate({ all: allowRemote, hosts: () => hosts ??= read(), helm: enableHelm, unrestricted: loadRestrictor === NO_RESTRICTIONS });
}
