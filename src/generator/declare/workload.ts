import { Endpoint } from './endpoint';
import type { Override } from '../options/native';
import { declaredHere, made } from '../problems/declared-at';
import type { Variables } from '../subjects/env/options';
import type { PortOptions } from '../subjects/ports/options';
import type { Probes } from '../subjects/probes/options';
import type { WorkloadReference } from '../texts/reference';
import type { WorkloadKindName } from '../workloads/registry';

/** What an overlay cannot change: it belongs to the repository. */
export type Fixed = 'group' | 'namespace' | 'customize' | 'inBase';

/** What an overlay changes about the ports: a number is the port of both container and Service, null takes the port away. */
type PortChanges<P extends string> = [P] extends [never] ? NoPorts : { readonly [N in P]?: number | Override<PortOptions> | null };
/** Of a workload without ports: an empty mapped type would take any name. */
type NoPorts = Readonly<Record<string, never>>;

/** What an overlay changes about the ports and health checks of a workload. */
export interface PortOverrides<P extends string> {
  /** Ports by name; addresses follow. Null takes all of them away, and with them the Service. @default as in base */
  readonly ports?: PortChanges<P> | null;
  /** Health checks; null removes. @default as in base */
  readonly probes?: Override<Probes<P>> | null;
}

/** A workload with what an overlay changes about it; made by its method `override`. */
export interface WorkloadOverride {
  readonly is: 'override';
  /** The workload that changes. */
  readonly app: WorkloadReference;
  /** What changes. */
  readonly options: object;
}

/** A workload of any kind, as a value to pass around. */
export class Workload implements WorkloadReference {
  readonly is = 'workload';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();
  private readonly later: Variables[] = [];

  /** Made by `addApp` and its like. Other repositories do not know it, so it cannot be called from there. */
  constructor(readonly kind: WorkloadKindName, readonly name: string, private readonly declared: object) {}

  /** The options as they were declared, with what was added since. */
  get options(): object {
    if (this.later.length === 0) return this.declared;
    const { env } = this.declared as { readonly env?: Variables };
    return { ...this.declared, env: Object.assign({}, env, ...this.later) as Variables };
  }

  /** Adds variables: for addresses of what is declared later, because calls may be cyclic. */
  addEnv(variables: Variables): void {
    this.later.push(variables);
  }

  /** What is different about the workload in one overlay. */
  protected change(options: object): WorkloadOverride {
    return made({ is: 'override', app: this, options });
  }
}

/** A workload that others can call; `P` is the union of its port names, so that a wrong one does not compile. */
export class ServingWorkload<P extends string = never> extends Workload {
  /** The endpoint behind a port of this workload. */
  readonly endpoint: (port: P) => Endpoint = (port) => new Endpoint(this, port);
}
