import { addressesOf } from './addresses';
import { findTarget, outsideUrlOf } from './evaluate';
import type { Instance, Scope } from '../model/scope';
import type { Place } from '../problems/place';

/** Where a variable's value stands, in the application's own container or in another one. */
const VARIABLE = /^(?:(?:initContainers|sidecars)\.[^.]+\.)?env\./;

/**
 * Records addresses of the outside that a scope does not have. Base exposes nothing: there a variable that asks for one is left to the
 * overlays, and anything else has to say what stands there.
 */
export function checkOutside(scope: Scope, placeOf: (instance: Instance) => Place): void {
  for (const instance of scope.instances.values()) {
    for (const { address, path } of addressesOf(instance)) {
      if (address.form.kind !== 'outside' || 'external' in address.endpoint || findTarget(address, scope) === undefined || outsideUrlOf(address, scope) !== undefined) continue;
      if (scope.overlay === undefined && VARIABLE.test(path)) continue;
      const { app, portName } = address.endpoint;
      const where = scope.overlay === undefined ? 'base exposes nothing' : `overlay "${scope.overlay}" exposes it at no host`;
      placeOf(instance).at(path).add('outside-unknown', `where "${app.name}" port "${portName}" is reached from outside: ${where}`, 'expose it through an Ingress or a Gateway, or give "otherwise"');
    }
  }
}
