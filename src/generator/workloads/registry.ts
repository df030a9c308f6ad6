import { app } from './app';
import { cronJob } from './cron-job';
import { daemonSet } from './daemon-set';
import { job } from './job';
import type { WorkloadKind } from './kind';
import { statefulSet } from './stateful-set';
import type { Instance } from '../model/scope';

/** The kinds of workloads, by what declares them. */
export const WORKLOAD_KINDS = { app, statefulSet, daemonSet, job, cronJob } as const satisfies Readonly<Record<string, WorkloadKind>>;

/** One of the kinds of workloads. */
export type WorkloadKindName = keyof typeof WORKLOAD_KINDS;

/** The kind of a workload. */
export function kindOf({ kind }: Pick<Instance, 'kind'>): WorkloadKind {
  return WORKLOAD_KINDS[kind as WorkloadKindName];
}
