import { isServedBy } from './entrances';
import { otherEntrances } from './looks-of-entrances';
import { namersOfObject } from './looks-of-references';
import { cutsBy } from './reference-cut';
import type { RiskContext, RiskRule } from './rule';
import { protectionsOf, survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import { isProvidedSecret, providedSecret } from '../../../kubernetes/index/provided-secrets';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import { defineRule } from '../../findings/define-rule';
import type { RiskLevel } from '../changes/risk';
import { lossOf } from '../losses/loss-of';

/** True for a Service that only node ports lead to, and its successor asks for the same ones. */
function keepsNodePorts(before: JsonObject | undefined, after: JsonObject | undefined): boolean {
  const [old, now] = [nodePortsOf(before), nodePortsOf(after)];
  return asObject(before?.spec).type === 'NodePort' && old.length > 0 && old.every((port) => now.includes(port));
}

/** True where the Secret that an object is, or that is made from it, is made from another object now. */
function isStillMade(before: JsonObject, { after }: RiskContext): boolean {
  const name = groupKindOf(before) === 'Secret' ? nameOf(before) : providedSecret(before)?.name;
  const namespace = namespaceOf(before);
  return name !== undefined && (after.find('Secret', namespace, name) !== undefined || isProvidedSecret(after, namespace, name));
}

/** True for what goes on without the object: kept by whoever syncs it, answered or made by another one, or told by what still names it. */
function isHarmless(before: JsonObject, level: RiskLevel, context: RiskContext): boolean {
  if (survivesPrune(before) || isServedBy(before, context.after)) return true;
  return level !== 'high' && (isStillMade(before, context) || cutsBy(before, context).length > 0);
}

/** Helm keeps it, and so does Argo CD with its Application; a prune does not. */
function keptByHelm(before: JsonObject): string | undefined {
  return protectionsOf(before).find(({ tool }) => tool === 'Helm')?.setting;
}

/** Deletes, by weight; a rename deletes what had the old name. */
export const deletedObject = defineRule<RiskRule>({
  id: 'deleted-object',
  severity: 'high',
  cases: {
    high: 'a Namespace, PersistentVolumeClaim, PersistentVolume, CustomResourceDefinition, StatefulSet or Gateway, or a Service of type LoadBalancer or NodePort. A GitOps parent that takes along what it deployed: an Argo CD Application with the resources finalizer, an ApplicationSet, a Flux Kustomization that prunes, a HelmRelease. A custom resource that stands for data: a database, queue, topic, bucket, virtual machine or cluster',
    medium: 'any other Service, an Ingress, a Secret, or another workload. What Secrets are made, read or issued by: an ExternalSecret, SealedSecret, Certificate, issuer or store. What makes or finds backups. A custom resource of any kind that asks for volumes. Custom resources whose settings keep the data (`deletionPolicy: Retain` and the like)',
    low: 'a GitOps parent that leaves behind what it deployed: no finalizer, `prune: false`, `deletionPolicy: Orphan`, `suspend: true`, `preserveResourcesOnDeletion`',
  },
  title: 'An object with data, an address or dependants is deleted.',
  about: 'An object that holds data or an address, that others depend on, or that deployed others, is deleted; a rename deletes what had the old name.',
  acceptable: 'never',
  looksAt: [otherEntrances, namersOfObject],
  why: `A prune is silent. A namespace takes everything in it along, a CustomResourceDefinition every object of its kind, a claim its data, a Service its
address, and a GitOps parent the whole of what it deployed, also when it was only renamed. \`helm.sh/resource-policy: keep\` holds for
Helm, not for a prune: the level is then medium at most. What is left behind by a parent runs on, and nobody updates it.

Nothing is said of an object that its own annotations keep from a prune (\`Prune=false\`, \`kustomize.toolkit.fluxcd.io/prune: disabled\`), of an Ingress whose
hosts and paths something else answers after the change, and of a Secret that is made from another object in the same change. What still names the object is told by
[reference-cut](reference-cut.md) instead.`,
  remedy: `Check that nothing needs it any more. To keep it for now, annotate it with \`argocd.argoproj.io/sync-options: Prune=false\` or \`kustomize.toolkit.fluxcd.io/prune: disabled\` in a change before this one.
To rename a GitOps parent, first make the old one leave what it deployed (take its finalizer away, or set \`deletionPolicy: Orphan\`), and rename it in a later change.`,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      finds: [
        'high this PersistentVolumeClaim is deleted: with the reclaim policy Delete its data is gone',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    argocd.argoproj.io/sync-options: Prune=false
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      because: 'Its own annotation keeps it from a prune.',
    },
  },
  check({ before, after, change, matchedBy, was, id }, context) {
    const { presence, moves } = context;
    const gone = change === 'removed' || (change === 'replaced' && matchedBy === 'rename');
    const loss = gone && before !== undefined ? lossOf(before) : undefined;
    if (loss === undefined || before === undefined || presence === 'removed') return [];
    // A move says by itself, once for all, that what moves stops in one place and starts in another.
    const moved = moves.some((move) => move.changes.some((other) => other.before === before));
    if (moved && (loss.level !== 'high' || keepsNodePorts(before, after))) return [];
    if (isHarmless(before, loss.level, context)) return [];
    const kept = keptByHelm(before);
    const what = change === 'removed' ? `this ${id.kind} is deleted` : `${was ?? 'the old object'} is deleted, another takes its place`;
    const hint = 'Make sure that nothing needs it; to keep it through a prune: argocd.argoproj.io/sync-options: Prune=false, or kustomize.toolkit.fluxcd.io/prune: disabled.';
    if (kept === undefined) return [{ level: loss.level, message: `${what}: ${loss.what}`, hint }];
    const level = loss.level === 'high' ? 'medium' : loss.level;
    return [{ level, message: `${what} by a prune, and stays where Helm alone removes it (${kept}); if it goes: ${loss.what}`, hint }];
  },
});
