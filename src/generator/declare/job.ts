import type { Fixed, WorkloadOverride } from './workload';
import { Workload } from './workload';
import type { Override } from '../options/native';
import type { JobOptions } from '../workloads/job';

/** What an overlay changes about a Job, in the words of its own options. */
export interface JobOverrideOptions extends Override<Omit<JobOptions, Fixed>> {
}

/** A Job. It calls others; nobody calls it, so it has no endpoint. */
export class Job extends Workload {
  /** What is different about it in one overlay. */
  override(options: JobOverrideOptions): WorkloadOverride {
    return this.change(options);
  }
}
