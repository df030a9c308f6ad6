
import { containerPairs } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at } from '../../../kubernetes/objects/json';
import { parseQuantity } from '../../../kubernetes/quantities/quantity';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

const LOSS = {
  'requests.memory': 'it is among the first to be evicted, and may land on a node that is full',
  'requests.cpu': 'it may land on a node that is full',
  'limits.memory': 'it may take all memory of its node',
} as const;

/** Requests that follow from limits are still there. */
function removed(name: string, was: JsonObject, is: JsonObject): RiskDetail[] {
  return Object.entries(LOSS).flatMap(([path, effect]) => {
    const [kind, resource] = path.split('.');
    const [old, now] = [at(was, 'resources', kind, resource), at(is, 'resources', kind, resource) ?? (kind === 'requests' ? at(is, 'resources', 'limits', resource) : undefined)];
    if (old === undefined || now !== undefined) return [];
    return [{ message: `container ${name}: ${path} ${describeValue(old)} is removed; ${effect}`, hint: `Keep ${path}, or say in the pull request why it is not needed.` }];
  });
}

function halved(name: string, was: JsonObject, is: JsonObject, kind: 'requests' | 'limits'): RiskDetail[] {
  const [old, now] = [asObject(asObject(was.resources)[kind]), asObject(asObject(is.resources)[kind])];
  return Object.keys(old).flatMap((resource) => {
    const [before, after] = [parseQuantity(own(old, resource)), parseQuantity(own(now, resource))];
    if (before === undefined || after === undefined || after * 2n > before || before === 0n) return [];
    const effect = kind === 'limits' && resource === 'memory' ? 'it is killed when it uses as much as before' : 'it may get less than it needs';
    return [{ message: `container ${name}: ${kind}.${resource} ${describeValue(own(old, resource))} → ${describeValue(own(now, resource))}; ${effect}`, hint: 'Compare with what it uses (kubectl top pod --containers) before halving it.' }];
  });
}

/** A container gets half as much, or less, or nothing for certain. */
export const resourcesHalved = defineRule<RiskRule>({
  id: 'resources-halved',
  severity: 'medium',
  title: 'Requests or limits drop to half or less, or are removed.',
  about: 'A request or limit drops to half or less, or is removed.',
  acceptable: 'never',
  looksAt: [],
  why: `Too little memory kills the container; too little CPU makes probes time out. Without a request the scheduler puts the Pod on a node that is full,
and evicts it first; without a memory limit it may take all memory of its node.`,
  remedy: 'Compare with what it uses (`kubectl top pod --containers`) over a busy day.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 1Gi}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 512Mi}
`,
      finds: [
        'medium container web: limits.memory 1Gi → 512Mi; it is killed when it uses as much as before',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 512Mi}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 1Gi}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 1Gi}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {memory: 600Mi}
`,
      because: 'It is more than half.',
    },
  },
  check: ({ before, after }) => containerPairs(before, after)
    .flatMap(([name, was, is]) => [...halved(name, was, is, 'requests'), ...halved(name, was, is, 'limits'), ...removed(name, was, is)]),
});
