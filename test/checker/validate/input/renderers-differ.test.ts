import { rendererOf } from '../../../../src/checker/read/render/renderer';
import { renderersDiffer } from '../../../../src/checker/validate/input/renderers-differ';

const one = rendererOf({ program: 'kubectl', path: '/a/kubectl' }, 'v1.32.4', 'v5.5.0');
const other = rendererOf({ program: 'kustomize', path: '/b/kustomize' }, 'v5.8.0', 'v5.8.0');

test('renderers that make the same pass', () => {
  expect(renderersDiffer('web', [{ renderer: one, text: 'a: 1\n' }, { renderer: other, text: 'a: 1\n' }])).toEqual([]);
});

test('renderers that differ are an error with the difference', () => {
  expect(renderersDiffer('web', [{ renderer: one, text: 'a: 1\n' }, { renderer: other, text: 'a: 2\n' }])).toEqual([{
    overlay: 'web',
    document: -1,
    resource: '',
    rule: 'renderers-differ',
    severity: 'error',
    path: '',
    message: expect.stringMatching(/^kubectl v1\.32\.4 \(kustomize v5\.5\.0\) at \/a\/kubectl and kustomize v5\.8\.0 at \/b\/kustomize differ:\n[^]*-a: 1\n\+a: 2\n$/),
    hint: 'Pin one version for every place that renders, or write the part that differs so that both agree.',
  }]);
});

test('the difference does not show what is in a Secret', () => {
  const text = (value: string): string => `apiVersion: v1\ndata:\n  p: ${Buffer.from(value).toString('base64')}\nkind: Secret\nmetadata:\n  name: s\n`;
  const [{ message }] = renderersDiffer('web', [{ renderer: one, text: text('hunter2') }, { renderer: other, text: text('hunter33') }]);
  expect(message).toContain('-  p: (secret value, 12 bytes)\n+  p: (secret value, 12 bytes)');
});
