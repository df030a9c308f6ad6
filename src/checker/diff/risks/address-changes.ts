import type { RiskDetail, RiskRule } from './rule';
import { decidesAddress } from '../../../kubernetes/exposure/load-balancer-annotations';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { isService, serviceType } from '../../../kubernetes/services/service';
import { defineRule } from '../../findings/define-rule';
import type { FieldChange } from '../changes/compare';
import { describeValue } from '../changes/describe-value';

const GATEWAY = /^spec\.(gatewayClassName|addresses)/;
const INGRESS = /^spec\.ingressClassName$/;
const EXTERNAL_TYPES = ['LoadBalancer', 'NodePort'];
const HINT = 'Tell whoever uses the address (DNS records, allow lists, partners) beforehand; keep both for a while by adding a second object instead of changing this one.';

function detail(message: string): RiskDetail {
  return { message: `the address will change or vanish: ${message}`, hint: HINT };
}

/** Annotations that decide the address; MetalLB reads its own under an older name, too. */
function addressAnnotations(object: JsonObject): ReadonlyMap<string, string> {
  const entries = Object.entries(asObject(asObject(object.metadata).annotations));
  return new Map(entries.map(([key, value]): [string, string] => [key.replace(/^metallb\.universe\.tf\//, 'metallb.io/'), String(value)])
    .filter(([key]) => decidesAddress(key)));
}

function annotationChanges(before: JsonObject, after: JsonObject): RiskDetail[] {
  const [old, now] = [addressAnnotations(before), addressAnnotations(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
    .map((key) => detail(`metadata.annotations["${key}"] ${describeValue(old.get(key))} → ${describeValue(now.get(key))}`));
}

function serviceChanges(before: JsonObject, after: JsonObject, fields: readonly FieldChange[]): RiskDetail[] {
  const [old, now] = [serviceType(before), serviceType(after)];
  if (old !== now) return EXTERNAL_TYPES.includes(old) ? [detail(`type ${old} → ${now}`)] : [];
  const address = old === 'LoadBalancer'
    ? /^spec\.(loadBalancerClass|loadBalancerIP)$/
    : old === 'NodePort' ? /^spec\.ports\[[^\]]*\]\.nodePort$/ : /^spec\.clusterIP$/;
  // A Service keeps the cluster address that an update leaves out.
  const stays = (field: FieldChange): boolean => field.path === 'spec.clusterIP' && field.after === undefined;
  return fields.filter((field) => address.test(field.path) && (field.before !== undefined || old === 'LoadBalancer') && !stays(field))
    .map((field) => detail(`${field.path} ${describeValue(field.before)} → ${describeValue(field.after)}`));
}

/** The address under which a Service, Ingress or Gateway is reached is about to change. */
export const addressChanges = defineRule<RiskRule>({
  id: 'address-changes',
  severity: 'high',
  title: 'An address changes or vanishes.',
  about: `The address under which clients reach a Service, Ingress or Gateway changes or vanishes.

A cluster address that an update leaves out stays, and an annotation under a newer name of the same meaning is none.`,
  acceptable: 'never',
  looksAt: [],
  why: 'A change of type, class, pool or scheme makes the controller build another load balancer. DNS records and allow lists still hold the old address.',
  remedy: 'Add a second object with the new settings, move the clients, then delete the old one; or plan the interruption.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    metallb.io/address-pool: internal
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    metallb.io/address-pool: edge
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'high the address will change or vanish: metadata.annotations["metallb.io/address-pool"] internal → edge',
      ],
    },
    passes: {
      before: `
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
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    metallb.universe.tf/loadBalancerIPs: 10.0.0.1
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    metallb.io/loadBalancerIPs: 10.0.0.1
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      because: 'The annotation has a newer name of the same meaning.',
    },
  },
  check({ before, after, id, fields }) {
    if (before === undefined || after === undefined) return [];
    const service = isService(after);
    const external = service ? EXTERNAL_TYPES.includes(serviceType(before)) : id.kind === 'Ingress' || id.kind === 'Gateway';
    const place = id.kind === 'Gateway' ? GATEWAY : INGRESS;
    const others = fields.filter(({ path }) => external && !service && place.test(path));
    return [
      ...(service ? serviceChanges(before, after, fields) : []),
      // Another type gives another address, whatever else is said.
      ...(external && serviceType(before) === serviceType(after) ? annotationChanges(before, after) : []),
      ...others.map((field) => detail(`${field.path} ${describeValue(field.before)} → ${describeValue(field.after)}`)),
    ];
  },
});
