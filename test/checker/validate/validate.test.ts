import type { Check } from '../../../src/checker/checks/check';
import type { CheckName } from '../../../src/checker/findings/finding';
import { policyCheck } from '../../../src/checker/rules/policy/policy-check';
import { DEFAULT_SETTINGS, withSeverity } from '../../../src/checker/settings/settings';
import type { Levels, Settings } from '../../../src/checker/settings/settings';
import { linksCheck } from '../../../src/checker/validate/links-check';
import { loadChecks } from '../../../src/checker/validate/load-checks';
import { validate } from '../../../src/checker/validate/validate';

const CHECKS: readonly Check[] = [policyCheck({})];

async function findings(text: string, settings: Settings = DEFAULT_SETTINGS, overlay = 'web'): Promise<string[]> {
  const options = { checks: CHECKS, settings, renderer: '', kubernetes: [], now: () => 0 };
  const report = await validate([{ overlay, source: 'x.yaml', text }], options);
  return report.findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const SERVICE = '{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {type: NodePort}}';

test('a report counts documents, errors and warnings per stream', async () => {
  const report = await validate(
    [{ overlay: 'a', source: 'a.yaml', text: `${SERVICE}\n---\n3\n` }, { overlay: 'b', source: 'b.yaml', text: '', milliseconds: 5 }],
    { checks: CHECKS, settings: DEFAULT_SETTINGS, renderer: 'kubectl', kubernetes: ['1.36'], now: () => 0 },
  );
  expect(report).toEqual({
    renderer: 'kubectl',
    documents: 2,
    kubernetes: ['1.36'],
    findings: [expect.objectContaining({ document: 1, rule: 'not-an-object' }), expect.objectContaining({ document: 0, rule: 'public-exposure' })],
    overlays: [
      { overlay: 'a', source: 'a.yaml', documents: 2, errors: 1, warnings: 0, milliseconds: 0 },
      { overlay: 'b', source: 'b.yaml', documents: 0, errors: 0, warnings: 0, milliseconds: 5 },
    ],
    schemas: [],
  });
});

test('the most severe findings come first, whichever stream and check they are of', async () => {
  const options = { checks: CHECKS, settings: DEFAULT_SETTINGS, renderer: '', kubernetes: [] };
  const pod = (image: string): string => `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: "${image}"}]}}`;
  const report = await validate([{ overlay: 'a', source: '', text: `${SERVICE}\n---\n${pod('x')}` }, { overlay: 'b', source: '', text: '3' }], options);
  const ranks = report.findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
  expect(new Set(ranks).size).toBe(3);
});

test('the level of a rule can be set', async () => {
  expect(await findings(SERVICE)).toEqual(['info public-exposure']);
  expect(await findings(SERVICE, withSeverity(DEFAULT_SETTINGS, { 'public-exposure': 'error' }))).toEqual(['error public-exposure']);
  expect(await findings(SERVICE, withSeverity(DEFAULT_SETTINGS, { 'public-exposure': 'off' }))).toEqual([]);
});

test('the level of a check holds for all of its rules, unless a rule has its own', async () => {
  expect(await findings(SERVICE, withSeverity(DEFAULT_SETTINGS, { policy: 'error' }))).toEqual(['error public-exposure']);
  expect(await findings(SERVICE, withSeverity(DEFAULT_SETTINGS, { 'policy': 'error', 'public-exposure': 'warning' }))).toEqual(['warning public-exposure']);
});

test('a level can be set for one overlay alone; the command line goes before both', async () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, overlays: { web: { severity: { 'public-exposure': 'error' } } } };
  expect(await findings(SERVICE, settings)).toEqual(['error public-exposure']);
  expect(await findings(SERVICE, settings, 'other')).toEqual(['info public-exposure']);
  expect(await findings(SERVICE, withSeverity(settings, { 'public-exposure': 'warning' }))).toEqual(['warning public-exposure']);
});

test('what is said of an overlay goes before what is said of the project, also where the project names the rule and the overlay its check', async () => {
  const settings = (here: Levels, project: Levels): Settings => ({ ...DEFAULT_SETTINGS, severity: project, overlays: { web: { severity: here } } });
  expect(await findings(SERVICE, settings({ 'public-exposure': 'error' }, { 'public-exposure': 'off' }))).toEqual(['error public-exposure']);
  expect(await findings(SERVICE, settings({ policy: 'error' }, { 'public-exposure': 'warning' }))).toEqual(['error public-exposure']);
  expect(await findings(SERVICE, settings({ object: 'error' }, { 'public-exposure': 'warning' }))).toEqual(['warning public-exposure']);
});

test('an accepted deviation stays info, however severe its rule is', async () => {
  const accepted = '{apiVersion: v1, kind: Service, metadata: {name: a, annotations: {accept.projen-gitops/public-exposure: demo}}, spec: {type: NodePort}}';
  expect(await findings(accepted, withSeverity(DEFAULT_SETTINGS, { policy: 'error' }))).toEqual(['info public-exposure']);
});

test('a kind accepted by name stays info under the level of the whole check, and takes a level of its own', async () => {
  const text = '{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}}';
  const run = async (severity: Levels): Promise<string[]> => {
    const settings = { ...DEFAULT_SETTINGS, acceptKinds: ['Widget'], severity };
    const loaded = loadChecks(['object'], { settings, kubernetes: [] });
    const report = await validate([{ overlay: 'a', source: '', text }], { ...loaded, settings, renderer: '' });
    return report.findings.map((finding) => `${finding.severity} ${finding.rule}`);
  };
  expect(await run({})).toEqual(['info kind-accepted']);
  expect(await run({ object: 'error' })).toEqual(['info kind-accepted']);
  expect(await run({ 'kind-accepted': 'warning' })).toEqual(['warning kind-accepted']);
});

const BALANCED = `
{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {type: LoadBalancer, selector: {app: a}, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: a}}, spec: {containers: [{name: a, image: a:1, env: [{name: B, value: "http://b.payments.svc.lab.example"}]}]}}
`;

async function linkRules(settings: Partial<Settings>, overlay: string): Promise<string[]> {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const report = await validate([{ overlay, source: '', text: BALANCED }], { checks: [linksCheck(all)], settings: all, renderer: '', kubernetes: [] });
  return report.findings.map(({ rule }) => rule).filter((rule) => rule === 'load-balancer-unanswered' || rule === 'service-outside-render');
}

test('the platforms of the clusters are declared for all overlays or for one', async () => {
  const settings = { platforms: ['gke'], overlays: { lab: { severity: {}, platforms: [] } } };
  expect(await linkRules(settings, 'cloud')).toEqual([]);
  expect(await linkRules(settings, 'lab')).toEqual(['load-balancer-unanswered']);
  expect(await linkRules({}, 'lab')).toEqual([]);
});

test('the DNS domain of the clusters is declared for all overlays or for one', async () => {
  expect(await linkRules({}, 'lab')).toEqual([]);
  expect(await linkRules({ clusterDomain: 'lab.example' }, 'lab')).toEqual(['service-outside-render']);
  expect(await linkRules({ overlays: { lab: { severity: {}, clusterDomain: 'lab.example' } } }, 'lab')).toEqual(['service-outside-render']);
});

describe('a stream of more documents than are read at once', () => {
  const LONG = Array.from({ length: 1100 }, (_, index) => `{apiVersion: v1, kind: ConfigMap, metadata: {name: c${index}}, dta: {}}\n`).join('---\n');

  async function found(text: string, names: readonly CheckName[]): Promise<string[]> {
    const loaded = loadChecks(names, { settings: DEFAULT_SETTINGS, kubernetes: [] });
    const { documents, findings: all } = await validate([{ overlay: 'a', source: '', text }], { ...loaded, settings: DEFAULT_SETTINGS, renderer: '' });
    expect(documents).toBe(text.split('---').length);
    return all.map(({ document, rule }) => `${document} ${rule}`);
  }

  test.each([[['object']], [['object', 'policy']], [['object', 'links', 'policy']]] as const)('is checked whole by %j', async (names) => {
    const expected = Array.from({ length: 1100 }, (_, index) => `${index} unknown-field`);
    expect((await found(LONG, names)).filter((finding) => finding.endsWith('unknown-field'))).toEqual(expected);
  });

  test('is read at once where a policy looks at several objects', async () => {
    const account = '{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}, automountServiceAccountToken: false}\n';
    const pod = '{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: c, image: "a:1"}]}}\n';
    expect(await found(`${pod}---\n${LONG}`, ['policy'])).toContain('0 service-account-token');
    expect(await found(`${pod}---\n${LONG}---\n${account}`, ['policy'])).not.toContain('0 service-account-token');
  });
});
