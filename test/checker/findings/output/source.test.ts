import { FINDING, REPORT } from './report';
import type { SourcePlace } from '../../../../src/checker/findings/finding';
import { FORMATS } from '../../../../src/checker/findings/output/formats';

const SOURCE: SourcePlace = { file: 'base/a/pod.yaml', line: 37, column: 5, declaredIn: { file: '.projenrc.ts', line: 31 } };

function format(name: string, source: SourcePlace): string {
  return FORMATS[name]({ colour: false, rules: [] }).report({ ...REPORT, findings: [{ ...FINDING, message: 'x', source }] });
}

test('text names the line of each finding, and where the generated file is declared', () => {
  expect(format('text', SOURCE).split('\n').slice(0, 4)).toEqual([
    'web: v1 Pod default/a',
    '  error    spec.volumes[0]: x  host-path',
    '           Do not, please: ever.',
    '           base/a/pod.yaml:37, declared in .projenrc.ts:31',
  ]);
});

test('github puts the annotation on the line', () => {
  expect(format('github', SOURCE).split('\n')[0]).toBe('::error file=base/a/pod.yaml,line=37,col=5,title=host-path (web%3A v1 Pod default/a)'
    + '::spec.volumes[0]: x%0ADo not, please: ever.%0Abase/a/pod.yaml:37, declared in .projenrc.ts:31');
});

test('sarif locates the result there, and relates it to the declaration', () => {
  expect(JSON.parse(format('sarif', SOURCE)).runs[0].results[0]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: 'base/a/pod.yaml' }, region: { startLine: 37, startColumn: 5 } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: '.projenrc.ts' }, region: { startLine: 31 } } }],
  });
});

test('github and sarif name files from the top of the checkout, also where the run began below it', () => {
  const report = { ...REPORT, findings: [{ ...FINDING, source: SOURCE }, FINDING] };
  const github = FORMATS.github({ colour: false, rules: [], folder: 'infra/gitops' }).report(report);
  expect([...github.matchAll(/file=([^,]+)/g)].map(([, file]) => file)).toEqual(['infra/gitops/base/a/pod.yaml', 'infra/gitops/overlays/web/kustomization.yaml']);
  expect(github).toContain('declared in infra/gitops/.projenrc.ts:31');
  const [result] = JSON.parse(FORMATS.sarif({ colour: false, rules: [], folder: 'infra/gitops' }).report(report)).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('infra/gitops/base/a/pod.yaml');
});

test('json holds the place as it is', () => {
  expect(JSON.parse(format('json', SOURCE)).findings[0].source).toEqual(SOURCE);
});

test('junit names it in the text', () => {
  expect(format('junit', SOURCE)).toContain('base/a/pod.yaml:37, declared in .projenrc.ts:31</failure>');
});
