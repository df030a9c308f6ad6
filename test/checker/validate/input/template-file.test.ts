import { fileInput } from '../../../../src/checker/validate/input/file-input';
import { templateSign } from '../../../../src/checker/validate/input/template-file';

test.each([
  ['a.yaml', 'metadata:\n  name: {{ .Release.Name }}\n  {{- if .x }}\n'],
  ['a.yaml', 'metadata:\n  name: {{ .Release.Name }}\n'],
  ['a.yaml', '{% if x %}\nkind: Service\n{% endif %}\n'],
  ['a.yaml', 'kind: Service\nmetadata: {name: "web-@ENV@"}\n'],
  ['a.jsonnet', '{}'],
])('a template is said to be one: %s %j', (name, text) => {
  expect(templateSign(name, text)).toBeDefined();
});

test.each([
  'kind: PrometheusRule\nspec:\n  text: "{{ $labels.pod }} is down"\n',
  'kind: ConfigMap\ndata:\n  a.conf: "server @HOST@"\n',
  'kind: Service\nmetadata: {name: web}\n',
])('manifests that hold such text are none: %j', (text) => {
  expect(templateSign('a.yaml', text)).toBeUndefined();
});

test('it is one finding, and nothing in the file is judged', () => {
  const { text, findings } = fileInput('a.yaml', Buffer.from('{{ x }}\n---\n{{ y }}: {{\n'));
  expect([text, findings?.map(({ rule, severity }) => `${severity} ${rule}`)]).toEqual(['', ['warning template-file']]);
});
