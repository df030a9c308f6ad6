import { givesDefaults } from '../../../../src/checker/read/gitops/in-play';
import { substitute } from '../../../../src/checker/read/gitops/substitute';
import { substituteStream } from '../../../../src/checker/read/gitops/substitute-stream';

const VARIABLES = { APP: 'web', EMPTY: '', PATH: 'a/b/c.tar.gz' };

test.each([
  ['${APP}-1', 'web-1'],
  ['${NONE:=x}', 'x'], ['${NONE:-x}', 'x'], ['${NONE=x}', 'x'], ['${APP:=x}', 'web'], ['${EMPTY:=x}', 'x'], ['${NONE:=}', ''],
  ['${NONE:=${APP}-x}', 'web-x'], ['${NONE:=${OTHER:=y}}', 'y'],
  ['${APP^}', 'Web'], ['${APP^^}', 'WEB'], ['${APP,,}', 'web'], ['${#APP}', '3'],
  ['${PATH#*/}', 'b/c.tar.gz'], ['${PATH##*/}', 'c.tar.gz'], ['${PATH%.*}', 'a/b/c.tar'], ['${PATH%%.*}', 'a/b/c'],
  ['${PATH//a/A}', 'A/b/c.tAr.gz'], ['${PATH/a/A}', 'A/b/c.tar.gz'], ['${PATH/#a/A}', 'A/b/c.tar.gz'], ['${PATH/%gz/xz}', 'a/b/c.tar.xz'],
  ['${PATH:2}', 'b/c.tar.gz'], ['${PATH:2:1}', 'b'],
  ['$${APP}', '${APP}'], ['$APP $(APP) ${', '$APP $(APP) ${'],
])('Flux makes of %s: %s', (text, expected) => {
  expect(substitute(text, VARIABLES).text).toBe(expected);
});

test('a variable without value or default stays as it is written, and is told', () => {
  expect(substitute('${A}-${A^^}-${APP}', VARIABLES)).toEqual({ text: '${A}-${A^^}-web', open: new Set(['A']) });
});

test('an object that forbids it is left alone, others of the stream are not', () => {
  const alone = 'metadata:\n  annotations:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n  name: ${APP}\n';
  expect(substituteStream(`${alone}---\nname: \${APP}\n`, VARIABLES).text).toBe(`${alone}---\nname: web\n`);
});

test('defaults in fields of manifests say that Flux is in play; those in programs and their input do not', () => {
  expect(givesDefaults('spec: {replicas: "${COUNT:=2}"}')).toBe(true);
  expect(givesDefaults('spec: {replicas: "${COUNT}"}')).toBe(false);
  expect(givesDefaults('spec: {containers: [{command: [sh, -c, "echo ${X:-y}"], env: [{name: A, value: "${B:-c}"}]}]}')).toBe(false);
  expect(givesDefaults('kind: ConfigMap\ndata:\n  run.sh: echo ${X:-y}\n')).toBe(false);
});
