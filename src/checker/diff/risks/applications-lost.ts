import { narrowedGenerators } from './narrowed-generators';
import type { RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import { applicationNames } from '../../../kubernetes/gitops/application-sets/application-names';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const KIND = 'ApplicationSet.argoproj.io';
const HINT = 'To take one away without its objects, first set syncPolicy.preserveResourcesOnDeletion: true; to see what would go: argocd appset generate, or the dry run of the controller.';

/** The controller deletes no Applications: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/ */
function keepsApplications(applicationSet: JsonObject): boolean {
  const policy = at(applicationSet, 'spec', 'syncPolicy', 'applicationsSync');
  return policy === 'create-only' || policy === 'create-update';
}

function details(before: JsonObject, after: JsonObject): RiskDetail[] {
  const [old, now] = [applicationNames(before), applicationNames(after)];
  const lost = [...old.names].filter((name) => !now.names.has(name));
  const narrowed = lost.length > 0 ? [] : narrowedGenerators(old.open, now.open);
  if (lost.length + narrowed.length === 0) return [];
  const takes = cascadeOf(before)?.takes === true;
  const effect = takes ? 'and everything that was deployed by it is deleted' : 'what was deployed by it stays, and nothing keeps it up to date any more';
  return lost.length > 0
    ? [{ level: takes ? 'high' : 'low', message: `it makes no Application ${shown(lost)} any more: each is deleted, ${effect}`, hint: HINT }]
    : [{ level: takes ? 'medium' : 'low', message: `it may make fewer Applications (${shown(narrowed)}): each that goes is deleted, ${effect}`, hint: HINT }];
}

/** An ApplicationSet makes fewer Applications, or others. */
export const applicationsLost = defineRule<RiskRule>({
  id: 'applications-lost',
  severity: 'high',
  cases: {
    high: 'an Application is known to go: an element of a list, a row of a matrix, a whole generator, or every one of them, because the template gives other names. What it deployed goes with it',
    medium: 'Applications may go, because a generator finds less: a directory or file of a repository is gone or excluded, clusters are selected more narrowly, another repository or filter is asked',
    low: 'as above, but what was deployed stays (`preserveResourcesOnDeletion: true`, or finalizers of the template)',
  },
  title: 'An ApplicationSet makes fewer Applications, or under other names.',
  about: 'An ApplicationSet makes fewer Applications than before, or makes them under other names.',
  acceptable: 'never',
  looksAt: [],
  why: `Each Application belongs to the ApplicationSet and is deleted as soon as no generator makes it, and by its finalizer everything that it deployed.
Names are what counts: an element that only gets another address keeps its Application. List, matrix and merge generators and selectors are worked
out; what clusters, repositories and services decide is not known here, so their settings are compared. With \`applicationsSync: create-only\` or
\`create-update\` the controller deletes no Application, and nothing is said.`,
  remedy: 'Make sure that those that go are meant to go. To keep what they deployed, set `syncPolicy.preserveResourcesOnDeletion: true` in a change before this one.',
  examples: {
    fails: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
          - {cluster: asia, url: 'https://asia.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
      finds: [
        'high it makes no Application shop-asia any more: each is deleted, and everything that was deployed by it is deleted',
      ],
    },
    passes: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
          - {cluster: asia, url: 'https://asia.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
    },
    exempt: {
      before: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  syncPolicy: {applicationsSync: create-update}
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
          - {cluster: asia, url: 'https://asia.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
      after: `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
spec:
  syncPolicy: {applicationsSync: create-update}
  goTemplate: true
  generators:
    - list:
        elements:
          - {cluster: europe, url: 'https://europe.example.com'}
  template:
    metadata:
      name: 'shop-{{.cluster}}'
    spec:
      project: default
      destination: {server: '{{.url}}', namespace: shop}
      source: {repoURL: 'https://git.example.com/shop', path: overlays/prod}
`,
      because: 'The controller deletes no Application.',
    },
  },
  check({ before, after }) {
    if (before === undefined || after === undefined || groupKindOf(after) !== KIND || groupKindOf(before) !== KIND) return [];
    return keepsApplications(after) ? [] : details(before, after);
  },
});
