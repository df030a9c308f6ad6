import type { Fixed, PortOverrides, WorkloadOverride } from './workload';
import { ServingWorkload } from './workload';
import type { Override } from '../options/native';
import type { DaemonSetOptions } from '../workloads/daemon-set';

/** What an overlay changes about a DaemonSet, in the words of its own options. */
export interface DaemonSetOverrideOptions<P extends string = string> extends Override<Omit<DaemonSetOptions, Fixed | 'ports' | 'probes'>>, PortOverrides<P> {
}

/** A DaemonSet. Others call its endpoints, overlays expose and override it. */
export class DaemonSet<P extends string = never> extends ServingWorkload<P> {
  /** What is different about it in one overlay. */
  override(options: DaemonSetOverrideOptions<P>): WorkloadOverride {
    return this.change(options);
  }
}
