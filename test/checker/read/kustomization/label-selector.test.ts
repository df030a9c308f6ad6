import { meetsLabelSelector } from '../../../../src/checker/read/kustomization/label-selector';

const LABELS = { app: 'web', tier: 'front' };

test.each(['', 'app', 'app=web', 'app==web', 'app = web', 'app!=api', 'other!=x', '!other', 'tier in (front, back)', 'tier notin (back)', 'other notin (x)', 'app=web,tier in (front,back),!old'])('the labels meet %p', (selector) => {
  expect(meetsLabelSelector(LABELS, selector)).toBe(true);
});

test.each(['other', 'app=api', 'app!=web', '!app', 'tier in (back)', 'tier notin (front,back)', 'other in (x)', 'app=web,old'])('the labels do not meet %p', (selector) => {
  expect(meetsLabelSelector(LABELS, selector)).toBe(false);
});
