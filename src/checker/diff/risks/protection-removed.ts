import type { RiskRule } from './rule';
import type { Protection } from '../../../kubernetes/gitops/prune-protection';
import { protectionsOf } from '../../../kubernetes/gitops/prune-protection';
import { defineRule } from '../../findings/define-rule';
import { lossOf } from '../losses/loss-of';

const EFFECTS: Readonly<Record<Protection['against'], string>> = {
  prune: 'it is deleted as soon as it is no longer rendered',
  deletion: 'it is deleted with what deployed it',
};

function saysTheSame(left: Protection, right: Protection): boolean {
  return left.tool === right.tool && left.against === right.against;
}

/** An object that stays loses what keeps it from a deletion. */
export const protectionRemoved = defineRule<RiskRule>({
  id: 'protection-removed',
  severity: 'medium',
  cases: {
    medium: 'the object is one whose deletion weighs *high* as a [deleted object](deleted-object.md): a claim, a database, a namespace',
    low: 'any other object',
  },
  title: 'An object is no longer kept from a prune or deletion.',
  about: 'An object that stays loses a setting that kept it from being deleted.',
  acceptable: 'never',
  looksAt: [],
  why: `Whoever takes the object out of the repository later, or deletes what deployed it, relies on the setting: \`argocd.argoproj.io/sync-options\` with
\`Prune=false\` or \`Delete=false\`, \`kustomize.toolkit.fluxcd.io/prune: disabled\`, \`helm.sh/resource-policy: keep\`.`,
  remedy: 'Keep the setting, unless the object may go. One that says the same, such as `Prune=confirm` instead of `Prune=false`, is as good.',
  examples: {
    fails: {
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
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    team: shop
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
      finds: [
        'medium it loses argocd.argoproj.io/sync-options: Prune=false: it is deleted as soon as it is no longer rendered',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    team: shop
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
      after: `
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
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    argocd.argoproj.io/sync-options: Prune=confirm
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
      because: 'Another setting says the same.',
    },
  },
  check({ before, after }) {
    if (before === undefined || after === undefined) return [];
    const had = protectionsOf(before);
    const left = had.length === 0 ? [] : protectionsOf(after);
    const gone = had.filter((protection) => !left.some((other) => saysTheSame(other, protection)));
    if (gone.length === 0) return [];
    const level = lossOf(before)?.level === 'high' ? 'medium' : 'low';
    const isFirst = (protection: Protection, place: number): boolean => place === gone.findIndex((other) => saysTheSame(other, protection));
    return gone.filter(isFirst).map(({ setting, against }) => ({
      level, message: `it loses ${setting}: ${EFFECTS[against]}`, hint: 'Keep the setting, unless the object may go when nobody renders it any more.',
    }));
  },
});
