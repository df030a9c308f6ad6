import type { ContainerInstance, Instance } from '../model/scope';
import type { PortsOptions } from '../subjects/ports/options';
import { portsOf } from '../subjects/ports/ports';
import type { WorkloadReference } from '../texts/reference';
import type { WorkloadOptions } from '../workloads/app-options';

/** What is read of the options of every workload, whatever its kind. */
type CommonOptions = WorkloadOptions & PortsOptions;

function containersOf(options: CommonOptions, name: string): readonly ContainerInstance[] {
  return [{ name, role: 'main', options, ports: portsOf(options, name) }];
}

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
  return { workload, kind, name, path, namespace, unit, names, options, containers, selector: { app: name }, ports: containers.flatMap(({ ports }) => ports) };
}
