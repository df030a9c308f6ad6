import type { RiskRule } from './rule';
import { deployingOf } from '../../../kubernetes/gitops/deployments';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import { defineRule } from '../../findings/define-rule';

/** What becomes of what a GitOps parent deployed, when it is deleted, changes. */
export const cascadeChanges = defineRule<RiskRule>({
  id: 'cascade-changes',
  severity: 'low',
  title: 'Deleting what deploys other objects takes these along, or no longer does.',
  about: 'What becomes of everything that a GitOps parent deployed, when it is deleted, changes: by a finalizer, `deletionPolicy`, `prune`, `suspend` or `preserveResourcesOnDeletion`.',
  acceptable: 'never',
  looksAt: [],
  why: 'Nothing happens now. The next who deletes or renames the parent relies on what was true before: either that everything goes, or that nothing does.',
  remedy: 'Make sure that it is meant. Before a move or a rename, leaving everything behind is right; it comes back under the new parent.',
  examples: {
    fails: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  finalizers: [resources-finalizer.argocd.argoproj.io]
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
    automated: {prune: true}
`,
      finds: [
        'low from now on, what it deployed stays in the cluster when it is deleted (it has no resources finalizer)',
      ],
    },
    passes: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  finalizers: [resources-finalizer.argocd.argoproj.io]
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
  finalizers: [resources-finalizer.argocd.argoproj.io]
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/stage, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
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
  finalizers: [example.com/audit]
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: main}
  syncPolicy:
    automated: {prune: true}
`,
      because: 'A finalizer of another controller decides nothing about what was deployed.',
    },
  },
  check({ before, after }) {
    const [old, now] = [before && cascadeOf(before), after && cascadeOf(after)];
    if (before === undefined || after === undefined || old === undefined || now === undefined || old.takes === now.takes) return [];
    // That pruning comes is told by a rule of its own.
    if (now.takes && deployingOf(before)?.prunes === false && deployingOf(after)?.prunes === true) return [];
    return [now.takes
      ? { message: `from now on, deleting or renaming it deletes everything that it deployed (${now.because})`, hint: 'Make sure that this is meant before anybody deletes or renames it.' }
      : { message: `from now on, what it deployed stays in the cluster when it is deleted (${now.because})`, hint: 'Expect to clean up by hand when it goes; this is right before a move or a rename.' }];
  },
});
