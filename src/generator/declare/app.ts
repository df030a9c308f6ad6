import type { AppOptions } from './app-options';
import type { AppOverride, AppOverrideOptions } from './app-override';
import { declaredHere } from './declared-at';
import { Endpoint } from './endpoint';
import type { PortsOption } from './port-options';

/**
 * An application, as a value to pass around: other applications link to its endpoints, overlays expose and override it.
 * `P` is the union of its port names, so that a wrong one does not compile.
 */
export class App<out P extends string = string> {
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `addApp`. Other repositories do not know it, so it can not be linked to from there. */
  constructor(readonly name: string, readonly options: AppOptions<PortsOption>, protected readonly portNames?: P) {}

  /** The endpoint behind a port of this application. */
  endpoint<N extends P>(port: N): Endpoint {
    return new Endpoint(this, port);
  }

  /** What is different about this application in one overlay. */
  override(options: AppOverrideOptions<P>): AppOverride {
    return { app: this, options };
  }
}
