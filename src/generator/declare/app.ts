import { Endpoint } from './endpoint';
import type { Override } from '../options/native';
import { declaredHere } from '../problems/declared-at';
import type { AppOptions } from '../subjects/app-options';
import type { PortOptions } from '../subjects/ports/options';
import type { Probes } from '../subjects/probes/options';
import type { WorkloadReference } from '../texts/reference';

/** What an overlay can not change: it belongs to the repository. */
type Fixed = 'group' | 'customize';

/** What an overlay changes about the ports: a number is the port of both container and Service, null takes the port away. */
type PortChanges<P extends string> = [P] extends [never] ? NoPorts : { readonly [N in P]?: number | Override<PortOptions> | null };
/** Of an application without ports: an empty mapped type would take any name. */
type NoPorts = Readonly<Record<string, never>>;

/**
 * What an overlay changes about an application, in the words of its own options; all the rest is as in base. Records merge, lists
 * replace, null removes.
 */
export interface AppOverrideOptions<P extends string = string> extends Override<Omit<AppOptions, Fixed | 'ports' | 'probes'>> {
  /** Ports by name; addresses follow. Null takes all of them away, and with them the Service. @default as in base */
  readonly ports?: PortChanges<P> | null;
  /** Health checks; null removes. @default as in base */
  readonly probes?: Override<Probes<P>> | null;
}

/** An application with what an overlay changes about it; made by {@link App.override}. */
export interface AppOverride {
  readonly app: WorkloadReference;
  readonly options: object;
}

/**
 * An application, as a value to pass around: others call its endpoints, overlays expose and override it.
 * `P` is the union of its port names, so that a wrong one does not compile.
 */
export class App<P extends string = never> implements WorkloadReference {
  readonly is = 'workload';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();
  /** The endpoint behind a port of this application. */
  readonly endpoint: (port: P) => Endpoint;

  /** Made by `addApp`. Other repositories do not know it, so it can not be called from there. */
  constructor(readonly name: string, readonly options: AppOptions) {
    this.endpoint = (port) => new Endpoint(this, port);
  }

  /** What is different about this application in one overlay. */
  override(options: AppOverrideOptions<P>): AppOverride {
    return { app: this, options };
  }
}
