import type { Fixed } from './workload';
import type { Override } from '../options/native';
import type { AppOptions } from '../workloads/app-options';
import type { CronJobOptions } from '../workloads/cron-job';
import type { DaemonSetOptions } from '../workloads/daemon-set';
import type { JobOptions } from '../workloads/job';
import type { StatefulSetOptions } from '../workloads/stateful-set';

/** What says which workload it is: no overlay says it of all of them. */
type Own = Fixed | 'image' | 'names' | 'selector' | 'ports' | 'probes' | 'sidecars' | 'initContainers' | 'moreServices';

/** What an overlay says about every workload that it has, where the workload's kind has the option. Null removes what is there. */
export interface EveryWorkload extends Override<Omit<AppOptions, Own>>, Override<Pick<StatefulSetOptions, 'statefulSet'>>,
  Override<Pick<DaemonSetOptions, 'daemonSet'>>, Override<Pick<JobOptions, 'job' | 'rerun'>>, Override<Pick<CronJobOptions, 'cronJob' | 'jobLabels' | 'jobAnnotations'>> {
}
