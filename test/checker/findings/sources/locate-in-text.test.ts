import { DEFAULT_SETTINGS } from '../../../../src/checker/settings/settings';
import { fileInput } from '../../../../src/checker/validate/input/file-input';
import { loadChecks } from '../../../../src/checker/validate/load-checks';
import { validate } from '../../../../src/checker/validate/validate';

const LOADED = loadChecks(['object'], { settings: DEFAULT_SETTINGS, kubernetes: [] });

async function places(text: string): Promise<string[]> {
  const report = await validate([fileInput('a.yaml', Buffer.from(text))], { ...LOADED, settings: DEFAULT_SETTINGS, renderer: '' });
  return report.findings.map(({ rule, source }) => `${rule} ${source?.file}:${source?.line}:${source?.column}`);
}

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  ports:\n    - port: 80\n    - {name: b, port: 99999}\n';

test('a finding has the line and column of its field in the file', async () => {
  expect(await places(SERVICE)).toEqual(['out-of-range a.yaml:8:17', 'required-field a.yaml:7:7']);
});

test('lines count on over documents, empty ones among them', async () => {
  expect(await places(`# nothing\n---\n---\n${SERVICE}`)).toEqual(['out-of-range a.yaml:11:17', 'required-field a.yaml:10:7']);
});

test.each([
  ['CRLF', SERVICE.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${SERVICE}`],
])('%s changes no line', async (_, text) => {
  expect(await places(text)).toEqual(['out-of-range a.yaml:8:17', 'required-field a.yaml:7:7']);
});

test('an item of a List has its own line', async () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b}\n  dta: {}\n';
  expect(await places(list)).toEqual(['unknown-field a.yaml:8:3']);
});

test('so has an item of a List in a List', async () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: b}\n    dta: {}\n';
  expect(await places(list)).toEqual(['unknown-field a.yaml:10:5']);
});

test('broken YAML and duplicate keys have the place of the mistake', async () => {
  expect(await places('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\na: b: c\n')).toEqual(['invalid-yaml a.yaml:5:4']);
  expect(await places('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n')).toEqual(['duplicate-key a.yaml:5:3']);
});
