import type { Change } from './changes';
import type { Instance } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { containersOf } from '../subjects/containers/instances';
import { withoutOpen } from '../texts/open-texts';
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
  return { workload, kind, name, path, namespace, unit, names, options, containers, isHeadless: kindOf({ kind }).service === 'headless', selector: options.selector ?? { app: name }, ports: containers.flatMap(({ ports }) => ports) };
}

/** A workload as an overlay changes it. */
export function changedInstance(declared: Instance, changes: readonly Change[]): Instance {
  const options = changes.reduce((merged, change) => mergeOptions(merged, change.options), declared.options);
  return instanceOf({ ...declared, options: options as CommonOptions });
}

/** A workload as base has it: what needs an external's answer is only in the overlays. */
export function instanceInBase(declared: Instance): Instance {
  const { options, open } = withoutOpen(declared.options);
  return open.length === 0 ? declared : { ...instanceOf({ ...declared, options: options as CommonOptions }), leftOut: open };
}
