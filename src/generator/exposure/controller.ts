import { word } from './option-problems';
import type { ExposureRequest } from './platform';
import type { Shape } from '../options/shape';
import { oneOf, optionsOf } from '../options/shape';
import type { Problem } from '../problems/problem';

/** Where requests come from: the namespace of the controller's Pods, or outside of the cluster where the platform itself proxies. */
export type Controller = { readonly namespace: string } | 'outside';

/** How {@link Controller} is read. */
export const controllerShape: Shape = (value, place) => typeof value === 'string' ? oneOf('outside')(value, place) : optionsOf<{ readonly namespace: string }>({ namespace: word }, ['namespace'])(value, place);

/** Ports speak TCP behind whatever passes on HTTP, gRPC and TLS. */
export function protocolFault({ port, app }: ExposureRequest, path: string, what: string): readonly Problem[] {
  return port.protocol === 'TCP' ? [] : [{
    code: 'protocol-unsupported', path, message: `port "${port.name}" of "${app}" speaks ${port.protocol}, which ${what} does not pass on`, hint: 'expose it through a LoadBalancer or a NodePort',
  }];
}
