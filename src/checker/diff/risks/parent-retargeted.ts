import type { RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import type { Aim, Deploying } from '../../../kubernetes/gitops/deployments';
import { deployingOf } from '../../../kubernetes/gitops/deployments';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

/** An aim that is another one now. */
interface Turned {
  readonly path: string;
  readonly about: Aim['about'];
  readonly text: string;
}

const CHART = 'spec.chart.spec.chart';

/** A chart that a reference names from now on, or named until now, may well be the same one: another source alone is no other release. */
function aboutOf(path: string, was: Aim | undefined, is: Aim | undefined): Aim['about'] {
  const isReferred = path === CHART && !(was?.value && is?.value);
  return isReferred ? 'source' : (is ?? was as Aim).about;
}

function turnsBetween(before: Deploying, after: Deploying): Turned[] {
  const [old, now] = [before, after].map(({ aims }) => new Map(aims.map((aim) => [aim.path, aim])));
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if ((was?.value ?? '') === (is?.value ?? '')) return [];
    return [{ path, about: aboutOf(path, was, is), text: `${path} ${describeValue(was?.value || undefined)} → ${describeValue(is?.value || undefined)}` }];
  });
}

function detail(turned: readonly Turned[], prunes: boolean): RiskDetail[] {
  if (turned.length === 0) return [];
  const what = shown(turned.map(({ text }) => text));
  if (turned.some(({ about }) => about === 'release')) {
    return [{ level: 'high', message: `${what}: the release is uninstalled, and installed anew under the new name or in the new namespace`, hint: 'Keep names and namespaces of a release, or move its data first: what is not annotated helm.sh/resource-policy: keep is deleted.' }];
  }
  const hint = 'Compare what both render, and take care that nothing with data or an address is missing or comes twice; to be safe, switch pruning off for this change.';
  if (turned.some(({ about }) => about === 'place')) {
    const old = prunes ? 'is deleted from the old one, or stays there with nobody to update it' : 'stays at the old one, and nothing updates it any more';
    return [{ level: 'medium', message: `${what}: everything is created at the new place, and ${old}`, hint }];
  }
  return [prunes
    ? { level: 'medium', message: `${what}: whatever the new source does not contain is deleted`, hint }
    : { level: 'low', message: `${what}: what it deploys comes from elsewhere from now on`, hint }];
}

/** A GitOps parent deploys something else, or elsewhere. */
export const parentRetargeted = defineRule<RiskRule>({
  id: 'parent-retargeted',
  severity: 'high',
  cases: {
    high: 'a HelmRelease gets another release name, namespace or chart (not by a reference to one): the release is uninstalled and installed anew',
    medium: 'another place (namespace, cluster); or another repository, path or chart under a parent that prunes',
    low: 'another source under a parent that does not prune, or a source of Flux with another address',
  },
  title: 'What deploys other objects gets another source or place.',
  about: 'A GitOps parent (Application, ApplicationSet, Flux Kustomization, HelmRelease) or a source of Flux gets another source or another place.',
  acceptable: 'never',
  looksAt: [],
  why: `What the new source does not contain is deleted where pruning is on, and what is at the old place is deleted or forgotten. None of it is part of
this repository's own difference. Revisions, branches and chart versions are the daily work of such objects, and not told.`,
  remedy: 'Compare what the old and the new source render. Switch pruning off for the change where data or addresses are among it.',
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
      finds: [
        'medium spec.source.path overlays/prod → overlays/stage: whatever the new source does not contain is deleted',
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
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: v2}
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
spec:
  project: default
  destination: {server: 'https://kubernetes.default.svc', namespace: shop}
  source: {repoURL: 'https://git.example.com/shop', path: overlays/prod, targetRevision: 1.5.0}
  syncPolicy:
    automated: {prune: true}
`,
      because: 'Revisions are the daily work of such an object.',
    },
  },
  check({ before, after }) {
    const [old, now] = [before && deployingOf(before), after && deployingOf(after)];
    return old === undefined || now === undefined ? [] : detail(turnsBetween(old, now), now.prunes);
  },
});
