import fc from 'fast-check';
import { compareResources } from '../../../../src/checker/diff/changes/compare-objects';
import { inWordsOf } from '../../../../src/checker/diff/changes/respell';
import { unifiedHunk } from '../../../../src/checker/diff/report/hunk';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { runs } from '../../../helpers/runs';

const ENV = fc.uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D'), value: fc.constantFrom('x', 'y') }), { selector: ({ name }) => name });
const CONTAINER = fc.record({
  image: fc.constantFrom('a:1', 'a:2'),
  env: ENV,
  imagePullPolicy: fc.constantFrom('IfNotPresent', 'Always'),
  resources: fc.record({ limits: fc.record({ cpu: fc.constantFrom('1', '1000m', '2'), memory: fc.constantFrom('1Gi', '1024Mi') }, { requiredKeys: [] }) }, { requiredKeys: [] }),
  args: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
  ports: fc.uniqueArray(fc.record({ containerPort: fc.constantFrom(80, 81), protocol: fc.constantFrom('TCP', undefined), name: fc.constantFrom('http', 'web') }), { selector: ({ containerPort }) => containerPort }),
}, { requiredKeys: ['image'] });
const DEPLOYMENT = fc.record({ replicas: fc.constantFrom(undefined, 1, 2), containers: fc.uniqueArray(fc.tuple(fc.constantFrom('m', 'n'), CONTAINER), { minLength: 1, selector: ([name]) => name }) })
  .map(({ replicas, containers }): JsonObject => JSON.parse(JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { replicas, template: { spec: { containers: containers.map(([name, rest]) => ({ name, ...rest })) } } },
  })) as JsonObject);

test('in the words of the new state, the old one differs in the same fields; where none does, it is the new one', () => {
  fc.assert(fc.property(DEPLOYMENT, DEPLOYMENT, (before, after) => {
    const fields = compareResources(before, after).map(({ path }) => path);
    expect(compareResources(inWordsOf(after, before), after).map(({ path }) => path).sort()).toEqual([...fields].sort());
    if (fields.length === 0) expect(unifiedHunk(before, after)).toBe('');
  }), { numRuns: runs(1000) });
});
