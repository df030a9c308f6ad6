import { FINDING, REPORT } from './report';
import { FORMATS } from '../../../../src/checker/findings/output/formats';

const RULES = [{ id: 'host-path', part: 'policy', severity: 'warning', title: 'No Pod mounts a directory of its node.' }] as const;
const format = (name: string, colour = false): string => FORMATS[name]({ colour, rules: RULES }).report(REPORT);

test('text groups by object, the most severe first, and ends with a table and a sentence', () => {
  expect(format('text')).toBe(`web: v1 Pod default/a  (overlays/web/kustomization.yaml)
  error    spec.volumes[0]: mounts "/x" & 100% <all>
           of it  host-path
           Do not, please: ever.

web: v1 Service default/b  (overlays/web/kustomization.yaml)
  info     is public  host-path
           Do not, please: ever.

overlay  documents  errors  warnings    time  renderer
web              3       1         0  0.12 s  kubectl v1.32.4 (kustomize v5.5.0)
3 documents checked against Kubernetes 1.36, 1.34: 1 error, 0 warnings, 1 info
`);
});

test('where a line may be so wide, messages go on under their text, and a table is cut in the middle', () => {
  const finding = { ...FINDING, message: 'mounts a directory of its node, which not every node may have', source: { file: 'base/a/very/long/path/to/a/deployment.yaml', line: 12 } };
  expect(FORMATS.text({ colour: false, columns: 50, rules: RULES }).report({ ...REPORT, findings: [finding] })).toBe(`web: v1 Pod default/a
  error    spec.volumes[0]: mounts a directory of
           its node, which not every node may have
           host-path
           Do not, please: ever.
           base/a/very/long/pa…/deployment.yaml:12

overlay  doc…nts  errors  war…ngs    time  ren…rer
web            3       1        0  0.12 s  kub….0)
3 documents checked against Kubernetes 1.36, 1.34:
  1 error, 0 warnings, 0 info
`);
});

test('text says once what is the same in several overlays', () => {
  const [overlay] = REPORT.overlays;
  const report = { ...REPORT, findings: [FINDING, { ...FINDING, overlay: 'lab' }], overlays: [overlay, { ...overlay, overlay: 'lab', source: '' }] };
  expect(FORMATS.text({ colour: false, rules: [] }).report(report).split('\n')[0]).toBe('web, lab: v1 Pod default/a  (overlays/web/kustomization.yaml)');
});

test('text ends with the source and the digest of what was checked against', () => {
  const report = { ...REPORT, schemas: ['@kubernetes/client-node 1.4.0, sha256 abc'] };
  expect(FORMATS.text({ colour: false, rules: [] }).report(report)).toMatch(/ 1 info\nschemas: @kubernetes\/client-node 1\.4\.0, sha256 abc\n$/);
});

test('text has colours only where the terminal wants them', () => {
  expect(format('text')).not.toContain('\u001b[');
  expect(format('text', true)).toContain('\u001b[31merror');
});

test('json holds the contract', () => {
  const report = JSON.parse(format('json'));
  expect(report).toMatchObject({ renderer: REPORT.renderer, documents: 3, kubernetes: ['1.36', '1.34'], findings: REPORT.findings });
});

test('github prints workflow commands, escaped', () => {
  expect(format('github')).toBe([
    '::notice file=overlays/web/kustomization.yaml,line=1,title=host-path (web%3A v1 Service default/b)::is public%0ADo not, please: ever.',
    '::error file=overlays/web/kustomization.yaml,line=1,title=host-path (web%3A v1 Pod default/a)::spec.volumes[0]: mounts "/x" & 100%25 <all>%0Aof it%0ADo not, please: ever.',
    '3 documents checked against Kubernetes 1.36, 1.34: 1 error, 0 warnings, 1 info\n',
  ].join('\n'));
});

test('github annotates a line once for all overlays in which the same is wrong, because it shows ten of a level', () => {
  const source = { file: 'base/web.yaml', line: 3 };
  const findings = [{ ...FINDING, source }, { ...FINDING, source, overlay: 'lab' }, { ...FINDING, source, overlay: 'prod', resource: 'v1 Pod prod/a' }, { ...FINDING, source: { ...source, line: 9 } }];
  const lines = FORMATS.github({ colour: false, rules: [] }).report({ ...REPORT, findings }).split('\n');
  expect(lines.map((line) => line.split('::')[1])).toEqual([
    'error file=base/web.yaml,line=3,title=host-path (web%2C lab%3A v1 Pod default/a; prod%3A v1 Pod prod/a)', 'error file=base/web.yaml,line=9,title=host-path (web%3A v1 Pod default/a)', undefined, undefined,
  ]);
});

test('junit has a suite per stream and a case per finding; only errors fail', () => {
  expect(format('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="3 documents checked against Kubernetes 1.36, 1.34: 1 error, 0 warnings, 1 info">
  <testsuite name="web" tests="3" failures="1" errors="0" time="0.120">
    <testcase classname="web" name="v1 Service default/b host-path"><system-out>info: is public&#10;Do not, please: ever.</system-out></testcase>
    <testcase classname="web" name="v1 Pod default/a host-path"><failure type="host-path" message="mounts &quot;/x&quot; &amp; 100% &lt;all&gt;&#10;of it">spec.volumes[0]: mounts &quot;/x&quot; &amp; 100% &lt;all&gt;&#10;of it&#10;Do not, please: ever.</failure></testcase>
    <testcase classname="web" name="3 documents checked"/>
  </testsuite>
</testsuites>
`);
});

test('sarif names the rule with its page, the file, and a fingerprint that does not depend on the position', () => {
  const [run] = JSON.parse(format('sarif')).runs;
  expect(run.tool.driver.rules).toEqual([{
    id: 'host-path',
    name: 'host-path',
    shortDescription: { text: 'No Pod mounts a directory of its node.' },
    fullDescription: { text: 'No Pod mounts a directory of its node.' },
    help: {
      text: 'No Pod mounts a directory of its node. See docs/rules/host-path.md in the package projen-gitops.',
      markdown: 'No Pod mounts a directory of its node. See `docs/rules/host-path.md` in the package projen-gitops.',
    },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['policy'] },
  }]);
  expect(run.results[1]).toEqual({
    ruleId: 'host-path',
    level: 'error',
    message: { text: 'v1 Pod default/a spec.volumes[0]: mounts "/x" & 100% <all>\nof it\nDo not, please: ever.' },
    locations: [{
      physicalLocation: { artifactLocation: { uri: 'overlays/web/kustomization.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
      logicalLocations: [{ fullyQualifiedName: 'web: v1 Pod default/a spec.volumes[0]', kind: 'resource' }],
    }],
    partialFingerprints: { 'projenGitops/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
  const moved = FORMATS.sarif({ colour: false, rules: RULES }).report({ ...REPORT, findings: [{ ...FINDING, document: 7 }] });
  expect(JSON.parse(moved).runs[0].results[0].partialFingerprints).toEqual(run.results[1].partialFingerprints);
});
