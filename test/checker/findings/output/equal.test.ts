import { FINDING, REPORT } from './report';
import type { Finding } from '../../../../src/checker/findings/finding';
import { causesOf } from '../../../../src/checker/findings/output/causes';
import { FORMATS } from '../../../../src/checker/findings/output/formats';

const MANY = 2_000;

function print(format: string, findings: readonly Finding[]): string {
  return FORMATS[format]({ colour: false, rules: [] }).report({ ...REPORT, overlays: [], findings });
}

function times(make: (index: number) => Partial<Finding>, count = MANY): Finding[] {
  return Array.from({ length: count }, (_, index) => ({ ...FINDING, message: 'is wrong', hint: 'Mend it.', ...make(index) }));
}

test('many equal findings about one object are one line with a count', () => {
  const findings = times((index) => ({ path: `spec.containers[${index}].image` }));
  expect(print('text', findings).split('\n').filter((line) => line.includes('is wrong'))).toEqual([
    '  error    spec.containers[0].image: is wrong (the same at 1,999 more places)  host-path',
  ]);
  const lines = print('github', findings).split('\n').filter((line) => line.startsWith('::'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('is wrong (the same at 1,999 more places)');
});

test('many objects with the same finding are one entry that names some of them', () => {
  const text = print('text', times((index) => ({ document: index, resource: `v1 Pod default/p${index}` })));
  expect(text.split('\n')[0]).toBe('web: v1 Pod default/p0, default/p1, default/p2, default/p3, default/p4 and 1,995 more');
  expect(text.match(/is wrong/g)).toHaveLength(1);
  const github = print('github', times((index) => ({ document: index, resource: `v1 Pod default/p${index}` })));
  expect(github.match(/is wrong/g)).toHaveLength(1);
});

test('a few are told one by one, and JSON tells all', () => {
  const few = times((index) => ({ path: `spec.containers[${index}].image` }), 10);
  expect(print('text', few).match(/is wrong/g)).toHaveLength(10);
  expect(JSON.parse(print('json', times(() => ({})))).findings).toHaveLength(MANY);
});

test('JSON in parts is the JSON of the whole', () => {
  const { renderer, documents, kubernetes, overlays, schemas } = REPORT;
  for (const findings of [[], [FINDING], [FINDING, { ...FINDING, message: 'a\nb' }]]) {
    expect([...FORMATS.json({ colour: false, rules: [] }).parts?.({ ...REPORT, findings }) ?? []].join(''))
      .toBe(`${JSON.stringify({ renderer, documents, kubernetes, findings, causes: causesOf(findings, []), overlays, schemas }, null, 2)}\n`);
  }
});

test('a name that is endless is cut in the middle', () => {
  const [line] = print('text', [{ ...FINDING, resource: `v1 Pod ${'a'.repeat(5_000)}z` }]).split('\n');
  expect(line.length).toBeLessThan(320);
  expect(line).toMatch(/^web: v1 Pod a+…a+z/);
});
