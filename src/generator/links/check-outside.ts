import { findTarget, outsideUrlOf } from './evaluate';
import { mentionsIn, VARIABLE } from './mentions';
import type { ConfigInstance, Instance, Scope } from '../model/scope';
import type { Place } from '../problems/place';

/**
 * Records addresses of the outside that a scope does not have. Base exposes nothing: there a variable that asks for one is left to the
 * overlays, and anything else has to say what stands there.
 */
export function checkOutside(scope: Scope, placeOf: (holder: Instance | ConfigInstance) => Place): void {
  for (const holder of [...scope.instances.values(), ...scope.configs.values()]) {
    for (const { address, path } of mentionsIn(holder.options).addresses) {
      if (address.form.kind !== 'outside' || 'external' in address.endpoint || findTarget(address, scope) === undefined || outsideUrlOf(address, scope) !== undefined) continue;
      if (scope.overlay === undefined && VARIABLE.test(path)) continue;
      const { app, portName } = address.endpoint;
      const where = scope.overlay === undefined ? 'base exposes nothing' : `overlay "${scope.overlay}" exposes it at no host`;
      placeOf(holder).at(path).add('outside-unknown', `where "${app.name}" port "${portName}" is reached from outside: ${where}`, 'expose it through an Ingress or a Gateway, or give "otherwise"');
    }
  }
}
