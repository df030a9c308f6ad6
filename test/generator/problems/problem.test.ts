import { ConfigError, reportProblems } from '../../../src/generator/problems/problem';

const problem = { code: 'image-invalid', path: 'apps.web.image', message: 'image ""', hint: 'give one' };

it('a report names every problem with its code, place, what was found and what to do', () => {
  expect(reportProblems([{ ...problem, source: '.projenrc.ts:14' }, { code: 'port-unknown', path: 'overlays.here.expose[0]', message: 'port "http"', hint: 'use one of "grpc"' }])).toBe(`The configuration has 2 problems; no file was changed.
  image-invalid  apps.web.image (.projenrc.ts:14)
    found: image ""
    to do: give one
  port-unknown  overlays.here.expose[0]
    found: port "http"
    to do: use one of "grpc"
`);
});

it('a collision names the line of the first one, unless one line made both', () => {
  const twice = { ...problem, message: 'name "web" is already used by apps.web', source: '.projenrc.ts:8' };
  const found = (earlier: string): string => reportProblems([{ ...twice, earlier }]).split('\n')[2];
  expect(found('.projenrc.ts:3')).toBe('    found: name "web" is already used by apps.web (.projenrc.ts:3)');
  expect(found('.projenrc.ts:8')).toBe('    found: name "web" is already used by apps.web');
});

it('one problem is called one', () => {
  expect(reportProblems([problem]).split('\n')[0]).toBe('The configuration has 1 problem; no file was changed.');
});

it('an error shows the report, and no stack trace, because the fault is not in this library', () => {
  const error = new ConfigError([problem]);
  expect(error.stack).toBe(error.message);
  expect(error.message).toBe(reportProblems([problem]));
  expect([error.name, error.problems]).toEqual(['ConfigError', [problem]]);
});
