import { readBuildError } from '../../../../../src/checker/read/render/explain/read-error';

test('a quoted error is taken out of kubectl\'s log line', () => {
  expect(readBuildError('E1123 19:31:42.723737    6497 run.go:72] "command failed" err="invalid Kustomization: json: unknown field \\"resorces\\""\n')).toEqual({
    warnings: [], message: 'invalid Kustomization: json: unknown field "resorces"',
  });
});

test('a block is taken out of kubectl\'s log line and unindented', () => {
  expect(readBuildError('E1123 19:31:43.263989    6599 run.go:72] "command failed" err=<\n\tyaml: unmarshal errors:\n\t  line 5: bad\n >\n')).toEqual({
    warnings: [], message: 'yaml: unmarshal errors:\n  line 5: bad',
  });
});

test.each(['error: no such thing\n', 'Error: no such thing\n'])('%p is read as well', (stderr) => {
  expect(readBuildError(stderr)).toEqual({ warnings: [], message: 'no such thing' });
});

test('warnings are told from the error', () => {
  expect(readBuildError("# Warning: 'bases' is deprecated.\nerror: no such thing\n")).toEqual({ warnings: ["'bases' is deprecated."], message: 'no such thing' });
});

test('anything else is kept as it is', () => {
  expect(readBuildError('panic: runtime error\ngoroutine 1\n')).toEqual({ warnings: [], message: 'panic: runtime error\ngoroutine 1' });
  expect(readBuildError('')).toEqual({ warnings: [], message: '' });
});
