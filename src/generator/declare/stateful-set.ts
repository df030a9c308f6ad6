import { PodsEndpoint } from './endpoint';
import type { Fixed, PortOverrides, WorkloadOverride } from './workload';
import { ServingWorkload } from './workload';
import type { Override } from '../options/native';
import type { StatefulSetOptions } from '../workloads/stateful-set';

/** What an overlay changes about a StatefulSet, in the words of its own options. */
export interface StatefulSetOverrideOptions<P extends string = string> extends Override<Omit<StatefulSetOptions, Fixed | 'ports' | 'probes'>>, PortOverrides<P> {
}

/** A StatefulSet. Others call its endpoints and each of its Pods, overlays expose and override it. */
export class StatefulSet<P extends string = never> extends ServingWorkload<P> {
  /** The endpoint behind a port of this workload, and of each of its Pods. */
  override readonly endpoint: (port: P) => PodsEndpoint = (port) => new PodsEndpoint(this, port);

  /** What is different about it in one overlay. */
  override(options: StatefulSetOverrideOptions<P>): WorkloadOverride {
    return this.change(options);
  }
}
