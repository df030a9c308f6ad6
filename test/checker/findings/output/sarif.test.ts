import { FINDING, REPORT } from './report';
import type { Finding } from '../../../../src/checker/findings/finding';
import { FORMATS } from '../../../../src/checker/findings/output/formats';
import { allRules } from '../../../../src/checker/rules/all-rules';

const CASES: readonly Finding[] = [
  FINDING,
  { ...FINDING, source: { file: 'base/a b#c.yaml', line: 3, column: 2 } },
  { ...FINDING, source: { file: '/elsewhere/x.yaml', line: 1, declaredIn: { file: '.projenrc.ts', line: 9 } } },
  { ...FINDING, overlay: '-', document: -1, resource: '', path: '', hint: '' },
];
const LOG = JSON.parse(FORMATS.sarif({ colour: false, rules: allRules() }).report({ ...REPORT, findings: CASES }));
const [RUN] = LOG.runs;

test('the log names its version and schema', () => {
  expect(LOG).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:.*sarif-2\.1\.0\.json$/), runs: [{ tool: { driver: { name: 'projen-gitops validate' } } }] });
});

test('every rule has an id of its own, a short and a full description, and help', () => {
  const { rules } = RUN.tool.driver;
  expect(new Set(rules.map((rule: { id: string }) => rule.id)).size).toBe(allRules().length);
  for (const rule of rules) {
    const text = { text: expect.stringMatching(/\S/) };
    expect(rule).toMatchObject({ id: expect.stringMatching(/^[a-z-]+$/), shortDescription: text, fullDescription: text, help: { ...text, markdown: expect.any(String) } });
  }
});

test('every result has a rule that is listed, a message, a relative place from line 1, and a fingerprint', () => {
  const ids = RUN.tool.driver.rules.map((rule: { id: string }) => rule.id);
  for (const result of RUN.results) {
    expect(ids).toContain(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.message.text).toMatch(/\S/);
    expect(Object.keys(result.partialFingerprints).length).toBeGreaterThan(0);
    for (const { physicalLocation } of [...result.locations, ...result.relatedLocations ?? []]) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[^/\\\s:#?][^\s#?]*$/);
      expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
    }
  }
});

interface Located {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

test('a path is written as a URI, relative to the sources', () => {
  expect(RUN.results.map(({ locations }: Located) => locations[0].physicalLocation.artifactLocation.uri))
    .toEqual(['overlays/web/kustomization.yaml', 'base/a%20b%23c.yaml', 'elsewhere/x.yaml', '-']);
});
