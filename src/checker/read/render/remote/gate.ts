import type { RemotePolicy } from './policy';
import { NOTHING_REMOTE } from './policy';
import type { Refusal } from './refusal';
import { refusalOf, throwRefusals } from './refusal';
import type { FindRemote } from '../../kustomization/remote/find-remote';
import { remoteFinder } from '../../kustomization/remote/find-remote';

/** What a build may do: nothing where something is refused. */
export interface Admission {
  /** True where everything that is built lies in files of this machine. */
  readonly local: boolean;
  readonly refusals: readonly Refusal[];
  /** True where it may fetch. */
  readonly remote: boolean;
  /** True where it may run Helm. */
  readonly helm: boolean;
  /** True where it may read files outside of the directories of its kustomizations. */
  readonly unrestricted?: boolean;
}

/** Decides, before a directory is built, what its build may do. */
export type Gate = (directory: string) => Admission;

/**
 * Ends a command before it builds anything, where building one of its directories is refused.
 *
 * @throws CommandFault that names every refused entry.
 */
export function requireAdmission(directories: readonly string[], gate: Gate, cwd: string): void {
  throwRefusals(directories.flatMap((directory) => gate(directory).refusals), cwd);
}

/** Makes a gate, which reads each kustomization once. */
export function remoteGate(policy: RemotePolicy = NOTHING_REMOTE, find: FindRemote = remoteFinder()): Gate {
  return (directory) => {
    const entries = find(directory);
    const refusals = entries.flatMap((entry) => refusalOf(entry, policy) ?? []);
    const remote = refusals.length === 0 && (policy.all || entries.length > 0);
    const local = entries.length === 0 && !policy.helm && policy.unrestricted !== true;
    return { local, refusals, remote, helm: remote && policy.helm, ...policy.unrestricted === true && { unrestricted: true } };
  };
}
