import { matchesPods } from '../../../src/kubernetes/pods/runtime-labels';
import { conditionsOfLabels } from '../../../src/kubernetes/selectors/label-selector';

const SET = { kind: 'StatefulSet', name: 'db', labels: { app: 'db' } };

test.each([
  ['the name of one of its Pods', { 'app': 'db', 'statefulset.kubernetes.io/pod-name': 'db-0' }, true],
  ['the name of a Pod of another', { 'statefulset.kubernetes.io/pod-name': 'cache-0' }, false],
  ['the hash of a revision', { 'controller-revision-hash': 'x' }, true],
  ['another label of its own', { 'app': 'cache', 'controller-revision-hash': 'x' }, false],
  ['a label that is called like a method', { constructor: 'x' }, false],
])('the Pods of a StatefulSet get labels by which they are selected: %s', (_, labels, expected) => {
  expect(matchesPods(SET, conditionsOfLabels(labels))).toBe(expected);
});
