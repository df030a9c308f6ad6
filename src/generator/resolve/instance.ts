import type { Instance } from '../model/scope';
import type { AppOptions } from '../workloads/app-options';
import { portsOf } from '../subjects/ports/ports';
import type { WorkloadReference } from '../texts/reference';

/** A workload with its options in one scope, and what follows from them for everybody. */
export function instanceOf(workload: WorkloadReference, options: AppOptions, unit: string): Instance {
  const { name } = workload;
  return {
    workload,
    name,
    unit,
    names: { workload: options.names?.workload ?? name, container: options.names?.container ?? name, service: options.names?.service ?? name },
    selector: { app: name },
    ports: portsOf(options),
    options,
  };
}
