import { isTemplate, withoutTemplates } from '../../../../src/checker/read/gitops/templates';

test.each([
  ['preview-{{.number}}', true, 'preview-x'],
  ['{{ .branch | lower }}-{{ index .labels 0 }}', true, 'x-x'],
  ['shop', false, 'shop'],
])('of %j it is %j that it is filled in, and it stands as %j', (text, expected, standing) => {
  expect([isTemplate(text), withoutTemplates(text)]).toEqual([expected, standing]);
});

test('texts are found wherever they are', () => {
  expect(withoutTemplates({ images: ['web:{{.tag}}'], replicas: [{ name: 'web', count: 2 }], commonLabels: { pr: '{{.number}}' } })).toEqual({
    images: ['web:x'], replicas: [{ name: 'web', count: 2 }], commonLabels: { pr: 'x' },
  });
});
