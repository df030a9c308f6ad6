import type { ExposureRequest } from './platform';
import type { RouteOptions, RouteSplit } from './route-options';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

function faultOf({ to, weight }: RouteSplit, request: ExposureRequest): Omit<Problem, 'path'> | undefined {
  const backend = to === undefined ? undefined : request.backend(to);
  if (backend === undefined) {
    return { code: 'port-unknown', message: `no endpoint of this repository: ${showValue(to?.portName)}`, hint: 'pass an endpoint of an application: app.endpoint("http")' };
  }
  if (backend.namespace !== request.namespace) {
    return {
      code: 'split-elsewhere',
      message: `"${backend.app}" is in namespace "${backend.namespace}", the exposed endpoint in "${request.namespace}"`,
      hint: 'put both into one namespace, or write the route and its ReferenceGrant as manifests of your own',
    };
  }
  if (backend.app === request.app && backend.port.name === request.port.name) return { code: 'split-invalid', message: 'it is the exposed endpoint itself', hint: 'name the other endpoint; the exposed one has the rest of 100' };
  if (!Number.isInteger(weight) || weight < 0 || weight > 100) return { code: 'split-invalid', message: `weight ${showValue(weight)}`, hint: 'give a whole number from 0 to 100' };
  return undefined;
}

/** What is wrong with the parts that other endpoints have. */
export function splitFaults({ split = [] }: RouteOptions, request: ExposureRequest, name: string): readonly Problem[] {
  const faults = split.flatMap((entry, index) => {
    const fault = faultOf(entry, request);
    return fault === undefined ? [] : [{ ...fault, path: `${name}.split[${index}]` }];
  });
  const sum = split.reduce((total, { weight }) => total + weight, 0);
  if (faults.length > 0 || sum <= 100) return faults;
  return [{ code: 'split-invalid', path: `${name}.split`, message: `the weights add up to ${sum}`, hint: 'let them add up to 100 at most: the exposed endpoint has the rest' }];
}
