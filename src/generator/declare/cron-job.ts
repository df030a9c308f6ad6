import type { Fixed, WorkloadOverride } from './workload';
import { Workload } from './workload';
import type { Override } from '../options/native';
import type { CronJobOptions } from '../workloads/cron-job';

/** What an overlay changes about a CronJob, in the words of its own options. */
export interface CronJobOverrideOptions extends Override<Omit<CronJobOptions, Fixed>> {
}

/** A CronJob. It calls others; nobody calls it, so it has no endpoint. */
export class CronJob extends Workload {
  /** What is different about it in one overlay. */
  override(options: CronJobOverrideOptions): WorkloadOverride {
    return this.change(options);
  }
}
