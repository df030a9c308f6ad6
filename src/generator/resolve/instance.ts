import type { Instance } from '../model/scope';
import { containersOf } from '../subjects/containers/instances';
import type { WorkloadReference } from '../texts/reference';
import type { ServingOptions, WorkloadOptions } from '../workloads/app-options';
import { kindOf } from '../workloads/registry';

/** What is read of the options of every workload, whatever its kind. */
type CommonOptions = WorkloadOptions & ServingOptions;

/** A workload with its options in one scope. */
interface Evaluated {
  readonly workload: WorkloadReference;
  /** Where it stands in the configuration: `apps.web`. */
  readonly path: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  readonly unit: string;
  readonly options: CommonOptions;
}

/** A workload in one scope, and what follows from its options for everybody. */
export function instanceOf({ workload, path, namespace, unit, options }: Evaluated): Instance {
  const { name, kind } = workload;
  const names = { workload: options.names?.workload ?? name, container: options.names?.container ?? name, service: options.names?.service ?? name };
  const containers = containersOf(options, names.container);
  return { workload, kind, name, path, namespace, unit, names, options, containers, isHeadless: kindOf({ kind }).service === 'headless' || options.service?.clusterIP === 'None', selector: options.selector ?? { app: name }, ports: containers.flatMap(({ ports }) => ports) };
}
