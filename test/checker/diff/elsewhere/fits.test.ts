import { fitsAny } from '../../../../src/checker/diff/elsewhere/fits';
import { SourceText } from '../../../../src/checker/diff/elsewhere/source-text';
import type { Clue } from '../../../../src/checker/diff/risks/clue';

function fits(clue: Clue, ...texts: readonly string[]): boolean {
  return fitsAny([clue], texts.map((text) => new SourceText([text])));
}

test.each<[string, Clue, string, boolean]>([
  ['a word', { words: ['web'] }, 'url: http://web.shop:80\n', true],
  ['not a part of a word', { words: ['web'] }, 'url: http://my-web:80\nother: web-db\n', false],
  ['all words', { words: ['web', 'http'] }, 'name: web\n', false],
  ['a name in block style', { name: 'web' }, 'metadata:\n  name: web\n', true],
  ['a name in flow style, in quotes, on a line of its own', { name: 'web' }, '{"name":\n  "web"}', true],
  ['not another name that begins with it', { name: 'web' }, 'name: web.shop\nvalue: web\n', false],
  ['a kind', { kinds: ['Service', 'NetworkPolicy'] }, 'kind: NetworkPolicy\n', true],
  ['not a kind that it is a part of', { kinds: ['Service'] }, 'kind: ServiceAccount\n', false],
  ['a name in a block scalar, after a comment', { name: 'web' }, 'name: # here\n  >-\n  web\n', true],
  ['a kind where that of a document is not plain', { kinds: ['Service'] }, '{"kind":"Service"}', true],
  ['words in documents of the kind', { kinds: ['Service'], words: ['web'] }, 'kind: Service\nname: web\n', true],
  ['not in those of other kinds', { kinds: ['Service'], words: ['web'] }, 'kind: Service\n---\nkind: Deployment\nname: web\n', false],
  ['words in lists, which hold objects of any kind', { kinds: ['Service'], words: ['web'] }, 'kind: List\nitems:\n- kind: Service\n  name: web\n', true],
  ['words in a document that names two kinds', { kinds: ['Service'], words: ['web'] }, 'kind: Deployment\nname: web\nkind: Service\n', true],
  ['words in kustomizations, which change objects of any kind', { kinds: ['Service'], words: ['web'] }, 'kind: Service\n---\nkind: Kustomization\nlabels: web\n', true],
  ['words anywhere where a patch has a target', { kinds: ['Service'], words: ['web'] }, 'kind: Service\n---\nkind: Any\nname: web\n---\npatches:\n- target: {}\n', true],
  ['a value of a label', { labels: ['web'] }, 'app: "web"\n', true],
  ['not a host for a label', { labels: ['web'] }, 'value: http://web.shop:80\n', false],
  ['a number', { number: 30080 }, 'nodePort: 30080\n', true],
  ['a number in another spelling', { number: 30080 }, 'nodePort: 30_080\n', true],
  ['not another number', { number: 30080 }, 'nodePort: 30081\nport: 80\nimage: a:1.2.3\n', false],
  ['anything where a character is written as its number', { words: ['web'] }, 'name: "w\\x65b"\n', true],
  ['anything where a value stands elsewhere', { words: ['zzz'] }, 'name: &n web\nlabel: *n\n', true],
])('a clue fits %s', (_, clue, text, expected) => {
  expect(fits(clue, text)).toBe(expected);
});

test('what a clue says may be in several files', () => {
  expect(fits({ kinds: ['PodDisruptionBudget'], words: ['web'] }, 'kind: PodDisruptionBudget\n', 'value: web\n')).toBe(true);
  expect(fits({ kinds: ['PodDisruptionBudget'], words: ['web'] }, 'kind: Service\n', 'value: web\n')).toBe(false);
});

/** Fits of a clue about budgets of Pods labelled `app: web, tier: a`. */
test.each<[string, string, boolean]>([
  ['a selector with some of the labels', 'selector: {matchLabels: {app: web}}', true],
  ['not one with another label', 'selector: {matchLabels: {app: web, tier: b}}', false],
  ['not one with another label, under a comment, in block style', 'selector:\n    # of these\n    matchLabels:\n      app: api\n', false],
  ['a selector without labels', 'selector: {}', true],
  ['no selector, which another document may bring', 'minAvailable: 1', true],
  ['a selector with an expression', 'selector: {matchExpressions: [{key: app, operator: Exists}]}', true],
  ['an expression beside a label is no matter where the label is another', 'selector: {matchLabels: {app: api}, matchExpressions: [{key: app, operator: Exists}]}', false],
  ['a selector in a patch that takes a label away', 'selector: {matchLabels: {app: null}}', true],
  ['a selector in a patch that replaces it', 'selector: {$patch: replace, matchLabels: {app: api}}', true],
  ['a selector that a kustomization adds to', 'selector: {matchLabels: {app: api}}\n---\nkind: Kustomization\ncommonLabels: {app: web}', true],
  ['a selector that a patch with a target may change', 'selector: {matchLabels: {app: api}}\n---\nkind: Kustomization\npatches: [{target: {kind: Any}, path: patch.yaml}]', true],
  ['one in a list', 'selector: {matchLabels: {app: api}}\n---\nkind: List\nitems: [{kind: PodDisruptionBudget}]', true],
])('budgets of Pods: %s', (_, spec, expected) => {
  const clue = { kinds: ['PodDisruptionBudget'], selecting: { app: 'web', tier: 'a' } };
  expect(fits(clue, `# Generated.\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  ${spec}\n`)).toBe(expected);
});
