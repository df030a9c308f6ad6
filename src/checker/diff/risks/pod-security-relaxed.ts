import type { RiskRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const LABEL = 'pod-security.kubernetes.io/enforce';
const LEVELS = ['privileged', 'baseline', 'restricted'];

/** Without the label a namespace has what the cluster is set to, which is `privileged` unless someone changed it. */
function enforced(namespace: JsonObject): string {
  return asString(asObject(asObject(namespace.metadata).labels)[LABEL]) ?? 'privileged';
}

/** A namespace admits Pods that it refused. */
export const podSecurityRelaxed = defineRule<RiskRule>({
  id: 'pod-security-relaxed',
  severity: 'high',
  cases: {
    high: 'it enforces `privileged` now, which is no limit, or its label is removed',
    medium: 'it enforces `baseline` now, before `restricted`',
  },
  title: 'A namespace enforces a weaker Pod Security Standard.',
  about: 'A namespace enforces a weaker Pod Security Standard.',
  acceptable: 'never',
  looksAt: [],
  why: `The label [\`pod-security.kubernetes.io/enforce\`](https://kubernetes.io/docs/concepts/security/pod-security-admission/) is what refuses Pods that
run privileged or use the node; without it, whoever may create a Pod in the namespace may take over its nodes.`,
  remedy: 'Keep the label, and give what needs more a namespace of its own.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
      after: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
`,
      finds: [
        'high the namespace enforces privileged, before restricted: Pods that it refused are admitted',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
      after: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/warn: restricted
`,
      after: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
      because: 'What it warns of, it admits.',
    },
  },
  check({ before, after, id }) {
    if (before === undefined || after === undefined || id.kind !== 'Namespace' || id.group !== '') return [];
    const [old, now] = [enforced(before), enforced(after)];
    if (!LEVELS.includes(old) || LEVELS.indexOf(now) >= LEVELS.indexOf(old)) return [];
    const message = `the namespace enforces ${now}, before ${old}: Pods that it refused are admitted`;
    return [{ level: now === 'baseline' ? 'medium' : 'high', message, hint: `Keep ${LABEL}: ${old}, and put what needs more into a namespace of its own.` }];
  },
});
