import fc from 'fast-check';
import { explainFailure, formatExplanation } from '../../../../../src/checker/read/render/explain/explain';

const FILES = { read: () => undefined, isDirectory: () => false };
const CONTEXT = { directory: '/repo/overlays/a', cwd: '/repo', files: FILES };

test('a message that is not known is unwrapped and passed on', () => {
  const raw = "accumulating resources: accumulation err='accumulating resources from '../b': '/repo/overlays/b' must resolve to a file': recursed accumulation of path '/repo/overlays/b': something new";
  expect(explainFailure(raw, CONTEXT)).toEqual({
    code: 'unknown',
    file: 'overlays/b/kustomization.yaml',
    cause: 'something new',
    remedy: 'Run `kubectl kustomize` on the directory for the whole message.',
    raw,
  });
});

test('a renderer that says nothing is not explained by nothing', () => {
  expect(explainFailure('', CONTEXT).cause).toBe('the renderer failed without saying why');
});

test('an explanation reads as file, line, cause, and below it the remedy', () => {
  expect(formatExplanation({ code: 'x', file: 'a.yaml', line: 3, cause: 'wrong', remedy: 'Correct it.', raw: '' })).toBe('a.yaml:3: wrong\n  Correct it.\n');
  expect(formatExplanation({ code: 'x', file: 'a.yaml', cause: 'wrong', remedy: 'Correct it.', raw: '' })).toBe('a.yaml: wrong\n  Correct it.\n');
});

test('any message is explained', () => {
  fc.assert(fc.property(fc.string(), (message) => {
    const { cause, remedy, raw } = explainFailure(message, CONTEXT);
    return cause !== '' && remedy !== '' && raw === message;
  }));
});
