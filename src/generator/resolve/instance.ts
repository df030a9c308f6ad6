import type { Change } from './changes';
import { at } from '../../kubernetes/objects/json';
import type { ContainerInstance, Instance, PodRange, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { containersOf } from '../subjects/containers/instances';
import type { GoverningServiceOptions } from '../subjects/governing-service/options';
import { leastReplicas } from '../subjects/replicas/least-replicas';
import type { ReplicasOptions } from '../subjects/replicas/options';
import { withoutOpen } from '../texts/open-texts';
import type { WorkloadReference } from '../texts/reference';
import type { ServingOptions, WorkloadOptions } from '../workloads/app-options';
import { kindOf } from '../workloads/registry';

/** What is read of the options of every workload, whatever its kind. */
type CommonOptions = WorkloadOptions & ServingOptions & GoverningServiceOptions;

/** A workload with its options in one scope. */
interface Evaluated {
  readonly workload: WorkloadReference;
  /** Where it stands in the configuration: `apps.web`. */
  readonly path: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  readonly unit: string;
  readonly options: CommonOptions;
  /** The label that selects its Pods where its options say none. */
  readonly selectorLabel: string;
}

/** The Pods of a kind that gives each a name and an address; counted from 0, unless the user says otherwise. */
function podsOf(options: CommonOptions & ReplicasOptions): PodRange {
  const first = at(options, 'statefulSet', 'ordinals', 'start');
  const count = leastReplicas(options);
  return { first: typeof first === 'number' ? first : 0, count: typeof count === 'number' ? count : undefined };
}

/** A container whose ports no Service offers. */
function withoutService(container: ContainerInstance): ContainerInstance {
  return { ...container, ports: container.ports.map((port) => ({ ...port, isLeftOut: true })) };
}

/** A workload in one scope, and what follows from its options for everybody. */
export function instanceOf({ workload, path, namespace, unit, options, selectorLabel }: Evaluated): Instance {
  const { name, kind } = workload;
  const names = { workload: options.names?.workload ?? name, container: options.names?.container ?? name, service: options.names?.service ?? name };
  const { service } = kindOf({ kind });
  const containers = containersOf(options, names.container).map((container) => service === 'none' ? withoutService(container) : container);
  const hasNamedPods = service === 'headless';
  return {
    workload,
    kind,
    name,
    path,
    namespace,
    unit,
    names,
    options,
    containers,
    isHeadless: (hasNamedPods && options.governingService !== 'balanced') || options.service?.clusterIP === 'None',
    ...hasNamedPods ? { pods: podsOf(options) } : {},
    selector: options.selector ?? { [selectorLabel]: name },
    ports: containers.flatMap(({ ports }) => ports),
  };
}

/** A workload as an overlay changes it. */
export function changedInstance(declared: Instance, changes: readonly Change[], { selectorLabel }: Scope): Instance {
  const options = changes.reduce((merged, change) => mergeOptions(merged, change.options), declared.options);
  return instanceOf({ ...declared, options: options as CommonOptions, selectorLabel });
}

/** A workload as base has it: what needs an external's answer is only in the overlays. */
export function instanceInBase(declared: Instance, { selectorLabel }: Scope): Instance {
  const { options, open } = withoutOpen(declared.options);
  return open.length === 0 ? declared : { ...instanceOf({ ...declared, options: options as CommonOptions, selectorLabel }), leftOut: open };
}
