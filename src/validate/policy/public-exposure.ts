import type { PolicyFinding, PolicyRule } from './policy-rule';
import { asList, asObject, asString, at } from '../../resources/json';
import { idOf } from '../../resources/resource';
import type { Resource } from '../../resources/resource';

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

function exposure(resource: Resource): Pick<PolicyFinding, 'path' | 'message'> | undefined {
  const { object } = resource;
  if (isInternal(resource)) return undefined;
  if (object.kind === 'Ingress') {
    const hosts = asList(at(object, 'spec', 'rules')).map((rule) => asString(at(rule, 'host')) ?? '*');
    return { path: 'spec.rules', message: `the Ingress is reachable from outside${hosts.length === 0 ? '' : ` as ${hosts.join(', ')}`}` };
  }
  const type = object.kind === 'Service' ? at(object, 'spec', 'type') : undefined;
  if (type === 'LoadBalancer') return { path: 'spec.type', message: 'the Service is reachable from outside through a load balancer' };
  if (type === 'NodePort') return { path: 'spec.type', message: 'the Service is reachable on a port of every node' };
  return undefined;
}

/** What is public is so on purpose. */
export const publicExposure: PolicyRule = {
  id: 'public-exposure',
  check: 'policy',
  severity: 'info',
  title: 'What is reachable from outside is on the allow-list.',
  * judge(resource, { publicAllow }) {
    const found = exposure(resource);
    if (found === undefined) return;
    const { namespace, name } = idOf(resource.object);
    if (publicAllow?.some((entry) => entry === name || entry === `${namespace || 'default'}/${name}`) === true) return;
    const hint = 'Add it to publicAllow in projen-gitops.validate.yaml where that is meant; otherwise make it a ClusterIP Service.';
    yield { ...found, hint, severity: publicAllow === undefined ? 'info' : 'warning' };
  },
};
