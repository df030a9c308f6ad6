import type { RiskRule } from './rule';
import { deployingOf } from '../../../kubernetes/gitops/deployments';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import { defineRule } from '../../findings/define-rule';

const HINT = 'Look first at what it would delete: argocd app diff and resources that are marked "requires pruning", or flux diff kustomization.';

/** A GitOps parent that left in the cluster what is not in its source deletes it from now on. */
export const pruneSwitchedOn = defineRule<RiskRule>({
  id: 'prune-switched-on',
  severity: 'medium',
  title: 'What deploys other objects deletes from now on what it no longer finds.',
  about: 'A GitOps parent that left in the cluster what is no longer in its source deletes it from now on.',
  acceptable: 'never',
  looksAt: [],
  why: `What was taken out of the source before is still in the cluster. Argo CD deletes it with the next sync; Flux deletes what goes from now on, and,
unless \`deletionPolicy\` says otherwise, everything when the Kustomization itself is deleted.`,
  remedy: `Look at what it would delete: resources that Argo CD shows as out of sync and "requires pruning", \`flux diff kustomization\`. Annotate what has to stay with
\`argocd.argoproj.io/sync-options: Prune=false\` or \`kustomize.toolkit.fluxcd.io/prune: disabled\`.`,
  examples: {
    fails: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: false}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
`,
      finds: [
        'medium pruning is switched on: what its source no longer contains is deleted',
      ],
    },
    passes: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: false}
`,
    },
    exempt: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/stage, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
`,
      because: 'It pruned before.',
    },
  },
  check({ before, after }) {
    const [old, now] = [before && deployingOf(before), after && deployingOf(after)];
    if (before === undefined || after === undefined || old?.prunes !== false || now?.prunes !== true) return [];
    const more = cascadeOf(before)?.takes === false && cascadeOf(after)?.takes === true ? ', and all of it when it is deleted itself' : '';
    return [{ message: `pruning is switched on: what its source no longer contains is deleted${more}`, hint: HINT }];
  },
});
