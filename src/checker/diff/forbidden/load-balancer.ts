import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule, RefusedField } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

function checksHealth(object: JsonObject): boolean {
  const spec = asObject(object.spec);
  return spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
}

function healthPort(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [asObject(before.spec).healthCheckNodePort, asObject(after.spec).healthCheckNodePort];
  if (!checksHealth(before) || !checksHealth(after) || !now || now === old) return [];
  return [{ path: 'spec.healthCheckNodePort', message: `spec.healthCheckNodePort may not change: ${describeValue(old)} → ${describeValue(now)}` }];
}

/** While a Service is a LoadBalancer, its class stays as it is (absent, too), and so does its health check port. */
export const loadBalancer = defineRule<ForbiddenRule>({
  id: 'load-balancer-class',
  severity: 'high',
  title: 'While a Service is a LoadBalancer, its class stays as it is, and so does its health check port.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  loadBalancerClass: example.com/inner
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
  loadBalancerClass: example.com/outer
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'high spec.loadBalancerClass: spec.loadBalancerClass may not change: example.com/inner → example.com/outer',
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
  loadBalancerClass: example.com/inner
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
  loadBalancerClass: example.com/inner
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
spec:
  type: LoadBalancer
  loadBalancerClass: example.com/inner
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
  selector: {app: web}
  ports:
    - port: 80
`,
      because: 'It is another type from now on.',
    },
  },
  kinds: ['/Service'],
  remedy: RECREATE,
  check(before, after) {
    const both = [before, after].every((object) => asObject(object.spec).type === 'LoadBalancer');
    return both ? [...changesAt(before, after, 'spec.loadBalancerClass'), ...healthPort(before, after)] : [];
  },
});
