import { own } from '../../common/own';
import {
  AWS, AWS_CLASSES, AWS_CONTROLLER_TYPES, AWS_INTERNAL, GKE_EXTERNAL, INTERNAL_ANNOTATIONS, INTERNAL_CLASSES, INTERNAL_INGRESS_ANNOTATIONS,
} from './load-balancer-annotations';
import type { JsonObject } from '../objects/json';
import { asObject, asString, at } from '../objects/json';

type Annotations = Readonly<Record<string, unknown>>;

function annotationsOf(object: JsonObject): Annotations {
  return asObject(asObject(object.metadata).annotations);
}

function anySays(annotations: Annotations, table: typeof INTERNAL_ANNOTATIONS): boolean {
  return Object.entries(table).some(([key, says]) => says(asString(own(annotations, key)) ?? ''));
}

/** A class that is called internal is meant to be so. */
function isInternalClass(name: string): boolean {
  return INTERNAL_CLASSES.includes(name) || /(?:^|[^a-z])internal(?:[^a-z]|$)/i.test(name);
}

/** The controller of AWS looks at the scheme first, then at the older annotation; without both, it keeps inside. */
function isInternalAtAws(annotations: Annotations): boolean {
  const [scheme, internal] = [asString(annotations[AWS.scheme]), asString(annotations[AWS.internal])];
  if (scheme !== undefined) return scheme !== 'internet-facing';
  return internal === undefined || AWS_INTERNAL(internal);
}

function isLeftToAws(annotations: Annotations, name: string): boolean {
  return AWS_CLASSES.includes(name) || (name === '' && AWS_CONTROLLER_TYPES.includes(asString(annotations[AWS.type]) ?? ''));
}

/** True where the load balancer of a Service has an address of the private network only. */
export function isInternalService(service: JsonObject): boolean {
  const annotations = annotationsOf(service);
  const name = asString(asObject(service.spec).loadBalancerClass) ?? '';
  if (isLeftToAws(annotations, name)) return isInternalAtAws(annotations);
  if (name === GKE_EXTERNAL) return false;
  return isInternalClass(name) || anySays(annotations, INTERNAL_ANNOTATIONS);
}

/** True where an Ingress is served in the private network only. */
export function isInternalIngress(ingress: JsonObject): boolean {
  const annotations = annotationsOf(ingress);
  const name = asString(asObject(ingress.spec).ingressClassName) ?? asString(annotations['kubernetes.io/ingress.class']) ?? '';
  return isInternalClass(name) || anySays(annotations, INTERNAL_INGRESS_ANNOTATIONS);
}

/** True where a Gateway listens in the private network only: by its class, or by annotations that it hands to the Service made for it. */
export function isInternalGateway(gateway: JsonObject): boolean {
  const annotations = { ...annotationsOf(gateway), ...asObject(at(gateway, 'spec', 'infrastructure', 'annotations')) };
  const name = asString(asObject(gateway.spec).gatewayClassName) ?? '';
  return isInternalClass(name) || anySays(annotations, INTERNAL_ANNOTATIONS) || anySays(annotations, INTERNAL_INGRESS_ANNOTATIONS);
}
