import type { AppOptions } from '../../../src';
import { Env } from '../../../src/generator/subjects/env/source';
import { interpolate } from '../../../src/generator/texts/text';
import { image, problemsOf, rule, web } from '../../helpers/repository';

function codes(options: Partial<AppOptions>): readonly string[] {
  return problemsOf((repository) => void repository.addApp('web', { image, ...options })).map(({ code, path }) => `${code} ${path}`);
}

rule('a variable in a text is one of the container', {
  fails: web({ env: { PASSWORD: 'x', URL: interpolate`sql://$(PASSWORT)@db`, OTHER: interpolate`$(NOTHING_LIKE_IT)` } }),
  problems: [
    { code: 'variable-unknown', path: 'apps.web.env.URL', message: '$(PASSWORT) names no variable of the container', hint: 'did you mean $(PASSWORD)?' },
    { code: 'variable-unknown', path: 'apps.web.env.OTHER', message: '$(NOTHING_LIKE_IT) names no variable of the container', hint: 'declare NOTHING_LIKE_IT, or write $$(NOTHING_LIKE_IT) for the text itself' },
  ],
  passes: web({ env: { PASSWORD: Env.field('metadata.name'), URL: interpolate`sql://$(PASSWORD)@db` } }),
  exempt: web({ env: { URL: 'sql://$(PASSWORD)@db' } }),
});

rule('the value of a variable names those before it', {
  fails: web({ env: { URL: interpolate`sql://$(PASSWORD)@db`, PASSWORD: 'x', SELF: interpolate`$(SELF)` } }),
  problems: [
    { code: 'variable-too-late', path: 'apps.web.env.URL', message: '$(PASSWORD) stands before the variable itself, where it is not filled in', hint: 'declare PASSWORD first' },
    { code: 'variable-too-late', path: 'apps.web.env.SELF', message: '$(SELF) stands before the variable itself, where it is not filled in', hint: 'declare SELF first' },
  ],
  passes: web({ env: { PASSWORD: 'x', URL: interpolate`sql://$(PASSWORD)@db` } }),
});

it('arguments and commands name any variable of their container', () => {
  expect(codes({ env: { A: 'x' }, args: [interpolate`--a=$(A)`], command: [interpolate`$(A)`] })).toEqual([]);
  expect(codes({ args: ['x', interpolate`--a=$(A)`], command: [interpolate`$(A)`] })).toEqual(['variable-unknown apps.web.command[0]', 'variable-unknown apps.web.args[1]']);
  expect(codes({ env: { A: 'x' }, sidecars: { side: { image, args: [interpolate`$(A)`] } }, initContainers: { first: { args: [interpolate`$(A)`] } } })).toEqual(['variable-unknown apps.web.sidecars.side.args[0]']);
});

it.each(['$$(A)', '$(date)', '$(date +%s)', '$(API_SERVICE_HOST)', '$(API_SERVICE_PORT_HTTP)', '$A', '()'])('%j names no variable that could be missing', (text) => {
  expect(codes({ env: { TEXT: interpolate`${text}` } })).toEqual([]);
});

it.each(['$$$(A)', '$(A)$(A)', '($(A))'])('%j names the variable A, once', (text) => {
  expect(codes({ env: { TEXT: interpolate`${text}` } })).toEqual(['variable-unknown apps.web.env.TEXT']);
});

it('what an init container has of the application is judged there alone', () => {
  expect(codes({ env: { TEXT: interpolate`$(A)` }, initContainers: { first: {} } })).toEqual(['variable-unknown apps.web.env.TEXT']);
  expect(codes({ initContainers: { first: { env: { TEXT: interpolate`$(A)` } } } })).toEqual(['variable-unknown apps.web.initContainers.first.env.TEXT']);
});

it('an overlay that takes a variable away takes it from the texts that name it', () => {
  const problems = problemsOf((repository) => {
    const app = repository.addApp('web', { image, env: { A: 'x', TEXT: interpolate`$(A)` } });
    repository.addOverlay('here', { overrides: [app.override({ env: { A: null } })] });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['variable-unknown overlays.here.overrides[0].env.TEXT']);
});
