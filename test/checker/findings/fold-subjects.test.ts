import type { Finding } from '../../../src/checker/findings/finding';
import { foldSubjects } from '../../../src/checker/findings/fold-subjects';

function finding(document: number, subject?: string, more: Partial<Finding> = {}): Finding {
  const found = { overlay: 'a', document, resource: `Widget w${document}`, rule: 'no-schema', severity: 'warning', path: '', message: 'no schema', hint: 'h' } as const;
  return { ...found, ...subject !== undefined && { subject }, ...more };
}

test('findings about the same are one, in the place of the first, with a count', () => {
  expect(foldSubjects([finding(0, 'v1 Widget'), finding(1, 'v1 Gadget'), finding(2, 'v1 Widget'), finding(3, 'v1 Widget', { overlay: 'b' })])).toEqual([
    { ...finding(0, 'v1 Widget'), objects: 3, message: 'no schema (3 objects)' },
    finding(1, 'v1 Gadget'),
  ]);
});

test('another level or another rule is another finding, and what has no subject stays', () => {
  const all = [finding(0, 'v1 Widget'), finding(1, 'v1 Widget', { severity: 'error' }), finding(2, 'v1 Widget', { rule: 'kind-accepted' }), finding(3), finding(4)];
  expect(foldSubjects(all)).toEqual(all);
});
