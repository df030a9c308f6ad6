import { app } from './app';
import type { WorkloadKind } from './kind';
import type { Instance } from '../model/scope';

/** The kinds of workloads, by what declares them. */
export const WORKLOAD_KINDS = { app } as const satisfies Readonly<Record<string, WorkloadKind>>;

/** One of the kinds of workloads. */
export type WorkloadKindName = keyof typeof WORKLOAD_KINDS;

/** The kind of a workload. */
export function kindOf({ kind }: Pick<Instance, 'kind'>): WorkloadKind {
  return WORKLOAD_KINDS[kind as WorkloadKindName];
}
