import { keysOf } from './keys-of';
import { namersOfObject } from './looks-of-references';
import type { Need } from './needs';
import { needsOf } from './needs';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import { survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import { isProvidedSecret, providedSecret } from '../../../kubernetes/index/provided-secrets';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { REFERRED_KINDS } from '../../../kubernetes/references/references-of';
import { defineRule } from '../../findings/define-rule';
import type { BareChange } from '../changes/change';

/** Kinds that Pods name. */
const OF_PODS: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'ServiceAccount', 'PriorityClass.scheduling.k8s.io', 'RuntimeClass.node.k8s.io']);

interface Target {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** What others may name of an object: itself, and the Secret that is made from it and goes with it. */
function offered(object: JsonObject): Target[] {
  const [kind, namespace] = [groupKindOf(object), namespaceOf(object)];
  const itself = OF_PODS.has(kind) || REFERRED_KINDS.has(kind) ? [{ kind, namespace, name: nameOf(object) }] : [];
  const secret = providedSecret(object);
  return secret?.owned === true ? [...itself, { kind: 'Secret', namespace, name: secret.name }] : itself;
}

function isThere({ kind, namespace, name }: Target, { after }: RiskContext): boolean {
  return after.find(kind, namespace, name) !== undefined || (kind === 'Secret' && isProvidedSecret(after, namespace, name));
}

/** A target that is gone, and who still names it. */
interface Cut {
  readonly target: Target;
  readonly needs: readonly Need[];
}

/** What goes with an object although it is still named. */
export function cutsBy(before: JsonObject, context: RiskContext): Cut[] {
  if (survivesPrune(before)) return [];
  return offered(before).filter((target) => !isThere(target, context))
    .map((target) => ({ target, needs: needsOf(context.after, target.kind, target.namespace, target.name) }))
    .filter(({ needs }) => needs.length > 0);
}

function describeUsers(needs: readonly Need[]): string {
  const effects = [...new Set(needs.map(({ effect }) => effect))];
  return effects.map((effect) => `${shown([...new Set(needs.filter((need) => need.effect === effect).map(({ user }) => user))])} (${effect})`).join('; ');
}

function detail(what: string, needs: readonly Need[], hint: string): RiskDetail {
  return { level: needs.some(({ weight }) => weight === 'fails') ? 'high' : 'medium', message: `${what}, but still named by ${describeUsers(needs)}`, hint };
}

function ofObject(before: JsonObject, after: JsonObject | undefined, context: RiskContext): RiskDetail[] {
  return cutsBy(before, context).map(({ target: { kind, namespace, name }, needs }) => {
    const place = `${kind.split('.')[0]} ${namespace === '' ? '' : `${namespace}/`}${name}`;
    const successor = after === undefined || groupKindOf(after) !== kind ? 'is gone' : `is now ${nameOf(after)}`;
    return detail(`${place} ${successor}`, needs, 'Change or remove these references in the same change, or keep the object until nothing names it.');
  });
}

/** Keys that a ConfigMap or Secret loses; read where they are not masked. */
function ofKeys({ before, after, id }: BareChange, context: RiskContext): RiskDetail[] {
  const [old, now] = [before && context.before.counterpartOf(before), after && context.after.counterpartOf(after)];
  if (id.group !== '' || (id.kind !== 'ConfigMap' && id.kind !== 'Secret') || old === undefined || now === undefined) return [];
  const left = new Set(keysOf(now));
  const lost = new Set(keysOf(old).filter((key) => !left.has(key)));
  if (lost.size === 0) return [];
  const needs = needsOf(context.after, id.kind, namespaceOf(now), nameOf(now)).filter(({ keys }) => keys.some((key) => lost.has(key)));
  const missed = [...new Set(needs.flatMap(({ keys }) => keys))].filter((key) => lost.has(key));
  if (needs.length === 0) return [];
  return [detail(`it no longer has the key ${shown(missed)}`, needs, 'Keep the key, or change what reads it in the same change; a reference may also be optional.')];
}

/** Something is gone, or lost a key, that other objects still name. */
export const referenceCut = defineRule<RiskRule>({
  id: 'reference-cut',
  severity: 'high',
  cases: {
    high: 'Pods do not start or are not admitted (ConfigMap, Secret, key, ServiceAccount, PriorityClass, RuntimeClass), requests lead to nothing (a Service under an Ingress, a route, a webhook), a binding grants nothing, a Rollout cannot go on',
    medium: 'something stands still or wears out: a source under a Flux Kustomization or HelmRelease, what one of them depends on, the project of an Application, values that a custom resource reads, a pull secret, a certificate, a StorageClass',
  },
  title: 'An object or key is gone that others still name.',
  about: 'An object, or a key of a ConfigMap or Secret, is gone in this change, and another object of the render still names it.',
  acceptable: 'never',
  looksAt: [namersOfObject],
  why: `Pods that run go on, so nothing is seen until one of them is restarted. A name with a generator's hash that was written by hand is not followed by
kustomize, and is cut with every change of the content.

Optional references are none to this rule, nor is a Secret that another object (ExternalSecret, SealedSecret, Certificate) makes from now on.`,
  remedy: `Change or remove the references in the same change, or keep the object until nothing names it. If the object moved to another repository, declare
for \`validate\` that it exists there.`,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      unchanged: `
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
          envFrom:
            - configMapRef: {name: settings}
`,
      finds: [
        'high ConfigMap default/settings is gone, but still named by Deployment web (its Pods do not start any more)',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      unchanged: `
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
          envFrom:
            - configMapRef: {name: more}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  log-level: info
`,
      unchanged: `
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
          envFrom:
            - configMapRef: {name: settings, optional: true}
`,
      because: 'Pods start without what is optional.',
    },
  },
  check(change, context) {
    const { before, after } = change;
    return before === undefined ? [] : [...ofObject(before, after, context), ...ofKeys(change, context)];
  },
});
