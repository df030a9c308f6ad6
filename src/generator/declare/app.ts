import type { Fixed, PortOverrides, WorkloadOverride } from './workload';
import { ServingWorkload } from './workload';
import type { Override } from '../options/native';
import type { AppOptions } from '../workloads/app-options';

/**
 * What an overlay changes about an application, in the words of its own options; all the rest is as in base. Records merge, lists
 * replace, null removes.
 */
export interface AppOverrideOptions<P extends string = string> extends Override<Omit<AppOptions, Fixed | 'ports' | 'probes'>>, PortOverrides<P> {
}

/** An application: a Deployment. Others call its endpoints, overlays expose and override it. */
export class App<P extends string = never> extends ServingWorkload<P> {
  /** What is different about this application in one overlay. */
  override(options: AppOverrideOptions<P>): WorkloadOverride {
    return this.change(options);
  }
}
