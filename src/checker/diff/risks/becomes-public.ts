import { backendsOf } from './backends';
import { isServedBy } from './entrances';
import { gatewaysOfRoute, otherEntrances } from './looks-of-entrances';
import type { RiskDetail, RiskRule } from './rule';
import type { Exposure } from '../../../kubernetes/exposure/exposure';
import { exposureOf, isWider } from '../../../kubernetes/exposure/exposure';
import { containsRange, parseCidr } from '../../../kubernetes/names/ip-address';
import { asList, asObject } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const WORDS: Readonly<Record<Exposure, string>> = {
  none: 'inside the cluster only', internal: 'from the private network', nodes: 'on a port of every node', public: 'from outside the cluster, anywhere that the network allows',
};

const EVERYWHERE = ['0.0.0.0/0', '::/0'];

/** The ranges that may come in; none where there is no limit. */
function ranges(object: JsonObject | undefined): string[] {
  const list = asList(asObject(object?.spec).loadBalancerSourceRanges).map((range) => String(range).trim());
  return list.some((range) => EVERYWHERE.includes(range)) ? [] : list;
}

/** True where one of the ranges holds all addresses of another. */
function admitted(range: string, list: readonly string[]): boolean {
  const inner = parseCidr(range);
  return list.some((text) => {
    const outer = parseCidr(text);
    return text === range || (inner !== undefined && outer !== undefined && containsRange(outer, inner));
  });
}

function widened(before: JsonObject | undefined, after: JsonObject | undefined): RiskDetail[] {
  const [old, now] = [ranges(before), ranges(after)];
  const opened = now.length === 0 ? ['anywhere'] : now.filter((range) => !admitted(range, old));
  if (old.length === 0 || opened.length === 0) return [];
  return [{ level: now.length === 0 ? 'high' : 'medium', message: `it now answers ${opened.join(', ')}, before only ${old.join(', ')}`, hint: 'Keep spec.loadBalancerSourceRanges as narrow as its users allow.' }];
}

/** What was reachable from near is reachable from further away. */
export const becomesPublic = defineRule<RiskRule>({
  id: 'becomes-public',
  severity: 'high',
  cases: {
    high: 'from outside the cluster, or any address is let in where only some were',
    medium: 'on a port of every node, or more addresses are let in than before',
  },
  title: 'Something is reachable from outside that was not.',
  about: 'Something is reachable from further away than before: from outside the cluster, on every node, or from addresses that were shut out.',
  acceptable: 'never',
  looksAt: [gatewaysOfRoute, otherEntrances],
  why: 'Cloud providers have opposite defaults, so one missing annotation is enough to publish an internal service.',
  remedy: 'If it is meant, say so in the pull request and limit who may come in. If not, make it internal (the annotation of your provider) or `ClusterIP`.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
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
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'high it becomes reachable from outside the cluster, anywhere that the network allows; before: inside the cluster only',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
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
    networking.gke.io/load-balancer-type: Internal
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      because: 'The annotation of its provider makes the load balancer internal.',
    },
  },
  check({ before, after }, context) {
    const [old, now] = [exposureOf(before, context.before), exposureOf(after, context.after)];
    if (after !== undefined && old === 'public' && now === 'public') return widened(before, after);
    if (!isWider(now, old) || !isWider(now, 'internal')) return [];
    // What an Ingress let in before, a route may let in, to the same Services.
    const backends = after === undefined ? new Set<string>() : backendsOf(after);
    const isAsOpen = (entrance: JsonObject): boolean => {
      const known = backendsOf(entrance);
      return backends.size > 0 && [...backends].every((name) => known.has(name)) && !isWider(now, exposureOf(entrance, context.before));
    };
    if (before === undefined && after !== undefined && isServedBy(after, context.before, isAsOpen)) return [];
    const hint = 'If that is meant, limit who may come in (loadBalancerSourceRanges, a NetworkPolicy, authentication); if not, make it internal or ClusterIP.';
    return [{ level: now === 'public' ? 'high' : 'medium', message: `it becomes reachable ${WORDS[now]}; before: ${before === undefined ? 'it did not exist' : WORDS[old]}`, hint }];
  },
});
