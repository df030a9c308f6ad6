import type { PolicyFinding, PolicyRule } from './policy-rule';
import { own } from '../../../common/own';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Resource } from '../../../kubernetes/objects/resource';

const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true'],
  'networking.gke.io/load-balancer-type': ['Internal'],
  'cloud.google.com/load-balancer-type': ['Internal'],
  'alb.ingress.kubernetes.io/scheme': ['internal'],
};

function isInternal({ object }: Resource): boolean {
  const annotations = asObject(at(object, 'metadata', 'annotations'));
  return Object.entries(INTERNAL).some(([key, values]) => values.includes(asString(annotations[key]) ?? ''))
    || at(object, 'spec', 'loadBalancerClass') === 'networking.gke.io/l4-regional-internal';
}

type Exposure = Pick<PolicyFinding, 'path' | 'message'>;

function hosts(found: readonly (string | undefined)[]): string {
  return found.length === 0 ? '' : ` as ${found.map((host) => host ?? '*').join(', ')}`;
}

function ofService({ object }: Resource): Exposure | undefined {
  const type = at(object, 'spec', 'type');
  if (type === 'LoadBalancer') return { path: 'spec.type', message: 'the Service is reachable from outside through a load balancer' };
  if (type === 'NodePort') return { path: 'spec.type', message: 'the Service is reachable on a port of every node' };
  const addresses = asList(at(object, 'spec', 'externalIPs')).map(String);
  return addresses.length === 0 ? undefined : { path: 'spec.externalIPs', message: `the Service is reachable from outside at ${addresses.join(', ')}` };
}

function ofIngress({ object }: Resource): Exposure {
  const found = asList(at(object, 'spec', 'rules')).map((rule) => asString(at(rule, 'host')));
  return { path: 'spec.rules', message: `the Ingress is reachable from outside${hosts(found)}` };
}

function ofGateway({ object }: Resource): Exposure {
  const found = asList(at(object, 'spec', 'listeners')).map((listener) => asString(at(listener, 'hostname')));
  return { path: 'spec.listeners', message: `the Gateway is reachable from outside${hosts([...new Set(found)])}` };
}

/** A route is published by its Gateways; one of a mesh names Services instead. */
function ofRoute({ object }: Resource): Exposure | undefined {
  const gateways = asList(at(object, 'spec', 'parentRefs')).filter((parent) => ['Gateway', undefined].includes(asString(at(parent, 'kind'))));
  const names = gateways.map((parent) => asString(at(parent, 'name')) ?? '');
  return names.length === 0 ? undefined : { path: 'spec.parentRefs', message: `the ${String(object.kind)} is published through Gateway ${names.join(', ')}` };
}

/** Pods with ports of their node are told by `host-port` and `host-namespaces`. */
const BY_KIND: Readonly<Record<string, (resource: Resource) => Exposure | undefined>> = {
  '/Service': ofService,
  'networking.k8s.io/Ingress': ofIngress,
  'gateway.networking.k8s.io/Gateway': ofGateway,
  'gateway.networking.k8s.io/HTTPRoute': ofRoute,
  'gateway.networking.k8s.io/GRPCRoute': ofRoute,
  'gateway.networking.k8s.io/TLSRoute': ofRoute,
  'gateway.networking.k8s.io/TCPRoute': ofRoute,
  'gateway.networking.k8s.io/UDPRoute': ofRoute,
};

function exposure(resource: Resource): Exposure | undefined {
  const { group, kind } = idOf(resource.object);
  return isInternal(resource) ? undefined : own(BY_KIND, `${group}/${kind}`)?.(resource);
}

const REMEDIES: Readonly<Record<string, string>> = {
  Service: 'make it a ClusterIP Service, or an internal load balancer',
  Ingress: 'remove it, or give it an internal class or scheme',
  Gateway: 'give it an internal class, or the annotation of your provider for an internal load balancer',
};

/** What is public is so on purpose. */
export const publicExposure: PolicyRule = {
  id: 'public-exposure',
  check: 'policy',
  severity: 'info',
  title: 'What is reachable from outside is on the allow-list.',
  * judge(resource, { publicAllow }) {
    const found = exposure(resource);
    if (found === undefined) return;
    const { namespace, name, kind } = idOf(resource.object);
    if (publicAllow?.some((entry) => entry === name || entry === `${namespace || 'default'}/${name}`) === true) return;
    const hint = `Add it to publicAllow in projen-gitops.validate.yaml where that is meant; otherwise ${own(REMEDIES, kind) ?? 'remove it, or attach it to an internal Gateway'}.`;
    yield { ...found, hint, severity: publicAllow === undefined ? 'info' : 'warning' };
  },
};
