import type { PolicyFinding, PolicyRule } from './policy-rule';
import { own } from '../../../common/own';
import type { Exposure } from '../../../kubernetes/exposure/exposure';
import { exposureOf, gatewaysOf, isWider } from '../../../kubernetes/exposure/exposure';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Resource } from '../../../kubernetes/objects/resource';
import { defineRule } from '../../findings/define-rule';

type Place = Pick<PolicyFinding, 'path' | 'message'>;

function hosts(found: readonly (string | undefined)[]): string {
  return found.length === 0 ? '' : ` as ${found.map((host) => host ?? '*').join(', ')}`;
}

function ofService({ object }: Resource, exposure: Exposure): Place {
  if (exposure === 'nodes') return { path: 'spec.type', message: 'the Service is reachable on a port of every node' };
  const addresses = asList(at(object, 'spec', 'externalIPs')).map(String);
  if (addresses.length > 0) return { path: 'spec.externalIPs', message: `the Service is reachable from outside at ${addresses.join(', ')}` };
  return { path: 'spec.type', message: 'the Service is reachable from outside through a load balancer' };
}

function ofIngress({ object }: Resource): Place {
  const found = asList(at(object, 'spec', 'rules')).map((rule) => asString(at(rule, 'host')));
  return { path: 'spec.rules', message: `the Ingress is reachable from outside${hosts(found)}` };
}

function ofGateway({ object }: Resource): Place {
  const found = asList(at(object, 'spec', 'listeners')).map((listener) => asString(at(listener, 'hostname')));
  return { path: 'spec.listeners', message: `the Gateway is reachable from outside${hosts([...new Set(found)])}` };
}

function ofRoute({ object }: Resource): Place {
  const names = gatewaysOf(object).map(({ name }) => name).join(', ');
  return { path: 'spec.parentRefs', message: `the ${String(object.kind)} is published through Gateway ${names}` };
}

/** Pods with ports of their node are told by `host-port` and `host-namespaces`. */
const BY_KIND: Readonly<Record<string, (resource: Resource, exposure: Exposure) => Place>> = {
  Service: ofService, Ingress: ofIngress, Gateway: ofGateway,
};

const REMEDIES: Readonly<Record<string, string>> = {
  Service: 'make it a ClusterIP Service, or an internal load balancer',
  Ingress: 'remove it, or give it an internal class or scheme',
  Gateway: 'give it an internal class, or the annotation of your provider for an internal load balancer',
};

/** What is public is so on purpose. */
export const publicExposure = defineRule<PolicyRule>({
  id: 'public-exposure',
  part: 'policy',
  severity: 'info',
  cases: {
    warning: 'where the settings list what may be public',
    info: 'where they do not',
  },
  title: 'What is reachable from outside is on the allow-list.',
  acceptable: 'annotation',
  looksAt: [{ at: ['Gateway'] }],
  why: `What is reachable from outside should be so on purpose. Without a list it is only mentioned; with \`publicAllow\` in \`projen-gitops.validate.yaml\` what is not on it is a warning.

Type, class and annotations decide: a load balancer with the internal annotation or class of its provider, one of the classes of AWS that face the internet only when told to, a route whose Gateways are all internal, a headless Service and an ExternalName are not public; \`externalIPs\` are, whatever the annotations say.`,
  remedy: 'Make it internal, or add it to publicAllow.',
  examples: {
    fails: {
      settings: 'publicAllow: [default/shop]',
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'warning spec.type: the Service is reachable from outside through a load balancer',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      settings: 'publicAllow: [default/shop]',
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  type: LoadBalancer
  selector: {app: shop}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    networking.gke.io/load-balancer-type: Internal
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      because: "A load balancer with its provider's internal annotation is not public, and what is on the list is so on purpose.",
    },
  },
  * check(resource, { publicAllow, render }) {
    const exposure = exposureOf(resource.object, render);
    if (!isWider(exposure, 'internal')) return;
    const { namespace, name, kind } = idOf(resource.object);
    const found = (own(BY_KIND, kind) ?? ofRoute)(resource, exposure);
    if (publicAllow?.some((entry) => entry === name || entry === `${namespace || 'default'}/${name}`) === true) return;
    const hint = `Add it to publicAllow in projen-gitops.validate.yaml where that is meant; otherwise ${own(REMEDIES, kind) ?? 'remove it, or attach it to an internal Gateway'}.`;
    yield { ...found, hint, severity: publicAllow === undefined ? 'info' : 'warning' };
  },
});
