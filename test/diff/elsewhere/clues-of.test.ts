import { diffOverlay } from '../../../src/diff/diff-overlay';
import type { Clue, Clues } from '../../../src/diff/elsewhere/clue';
import { cluesOfChanges } from '../../../src/diff/elsewhere/clues-of';
import { readResources } from '../../../src/resources/read';

function clues(before: string, after: string): Clues {
  const [old, now] = [before, after].map((text) => ({ overlay: 'cloud', resources: readResources(text, 'cloud').resources }));
  return cluesOfChanges(diffOverlay(old, now).changes);
}

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: web-pods}}
  template:
    metadata: {labels: {app: web-pods}}
    spec:
      serviceAccountName: worker
      containers:
        - name: main
          image: example.com/web:1.0.0
          env: [{name: API_URL, value: "http://api.back.svc:80"}]
          ports: [{containerPort: 80, name: http}]
`;
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {selector: {app: web-pods, tier: a}, ports: [{port: 80, name: http}]}\n';
const BUDGET = 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: calm, namespace: shop}\nspec: {minAvailable: 2, selector: {matchLabels: {app: web-pods}}}\n';
const POLICY = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: closed, namespace: shop}\nspec: {podSelector: {}}\n';
/** Of every changed workload: budgets may be about its Pods. */
const BUDGETS: readonly Clue[] = [{ kinds: ['PodDisruptionBudget'], words: ['web-pods'] }, { kinds: ['PodDisruptionBudget'], openSelector: true }];

test.each<[string, string, string | RegExp, string, Clues]>([
  ['an image concerns nothing else', WEB, ':1.0.0', ':1.1.0', []],
  ['more replicas concern nothing else', WEB, 'replicas: 3', 'replicas: 4', []],
  ['fewer replicas may fall below a budget', WEB, 'replicas: 3', 'replicas: 1', [...BUDGETS, { words: ['web'] }]],
  ['a variable concerns the Services that it named and names', WEB, '//api.', '//news.', [...BUDGETS, { name: 'api' }, { name: 'news' }, { words: ['web'] }]],
  ['a label concerns what selects by it', WEB, /labels: \{app: web-pods/, 'labels: {app: web-pods, tier: b',
    [...BUDGETS.slice(0, 1), { kinds: ['PodDisruptionBudget'], words: ['b'] }, ...BUDGETS.slice(1), { kinds: ['Service', 'NetworkPolicy'], words: ['b'] }, { words: ['web'] }]],
  ['the name of a port concerns Services of the Pods that target it', WEB, 'name: http', 'name: web',
    [...BUDGETS, { kinds: ['Service'], words: ['web-pods', 'http'] }, { kinds: ['Service'], words: ['web-pods', 'web'] }, { words: ['web'] }]],
  ['a service account concerns what names it', WEB, 'worker', 'boss', [...BUDGETS, { words: ['web'] }, { words: ['worker'] }, { words: ['boss'] }]],
  ['the port of a Service concerns what names the Service, and Pods that have all labels of the selector', SERVICE, 'port: 80', 'port: 81', [{ words: ['web-pods', 'a'] }, { words: ['front'] }]],
  ['another name concerns what holds either name', SERVICE, 'name: front', 'name: door', [{ words: ['web-pods', 'a'] }, { words: ['front'] }, { words: ['door'] }]],
  ['a Service with a node port that it did not have concerns Services that ask for one', SERVICE, 'ports: [{port: 80, ', 'type: NodePort, ports: [{port: 80, nodePort: 30080, ',
    [{ words: ['web-pods', 'a'] }, { words: ['nodePort'] }, { words: ['front'] }]],
  ['a budget concerns Pods that have all labels of its selector', BUDGET, 'minAvailable: 2', 'minAvailable: 3', [{ words: ['web-pods'] }, { words: ['calm'] }]],
  ['a budget of all Pods concerns anything', BUDGET, 'matchLabels: {app: web-pods}', '', 'anything'],
  ['a network policy concerns anything', POLICY, 'podSelector: {}', 'podSelector: {matchLabels: {app: web-pods}}', 'anything'],
  ['annotations concern nothing else', POLICY, 'namespace: shop', 'namespace: shop, annotations: {a: b}', []],
])('%s', (_, text, from, to, expected) => {
  expect(clues(text, text.replace(from, to))).toEqual(expected);
});

test('what several changes concern is looked for once; what comes or goes concerns what names it, and what it names', () => {
  const expected = [...BUDGETS, { words: ['web'] }, { words: ['worker'] }, { words: ['web-pods', 'a'] }, { words: ['front'] }];
  expect(clues('', `${WEB}---\n${SERVICE}`)).toEqual(expected);
  expect(clues(`${WEB}---\n${SERVICE}`, '')).toEqual(expected);
});
