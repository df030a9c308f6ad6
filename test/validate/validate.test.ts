import type { Check } from '../../src/validate/check';
import { policyCheck } from '../../src/validate/policy/policy-check';
import { DEFAULT_SETTINGS, withSeverity } from '../../src/validate/settings';
import type { Settings } from '../../src/validate/settings';
import { validate } from '../../src/validate/validate';

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

test('an accepted deviation stays info, however severe its rule is', async () => {
  const accepted = '{apiVersion: v1, kind: Service, metadata: {name: a, annotations: {accept.projen-gitops/public-exposure: demo}}, spec: {type: NodePort}}';
  expect(await findings(accepted, withSeverity(DEFAULT_SETTINGS, { policy: 'error' }))).toEqual(['info public-exposure']);
});
