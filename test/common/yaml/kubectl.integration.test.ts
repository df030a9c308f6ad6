import fc from 'fast-check';
import { NASTY_STRINGS } from './nasty-strings';
import { renderPlan } from '../../helpers/render';
import { image, planOf } from '../../helpers/repository';

/** What kustomize itself does not give back, and the configuration therefore refuses. */
const UNPORTABLE = /[\p{Surrogate}\x7f-\x9f\u2028\u2029\ufffe\uffff]|^\t[^]*\n/u;

/** What names a variable that the container does not have, which the configuration refuses in arguments. */
const VARIABLE = /\$\([A-Z_][A-Z0-9_]*\)/;

const portable = NASTY_STRINGS.filter((text) => !UNPORTABLE.test(text));

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...portable) },
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'a', ':', '#', '-', '\r', '"', '\'') }),
).filter((text) => !UNPORTABLE.test(text));

/** Everything that a ConfigMap key may be, except the two names that no API server accepts. */
const dataKey = fc.oneof(
  fc.constantFrom('1_000', '2024-01-01', '0b11', '0o17', '0x1F', '1e3', 'yes', 'no', 'on', 'off', 'y', 'n', 'null', '.inf', '.nan', '-', '--', '---', '....', '_', '123', '1.0', '-a', 'true'),
  fc.string({ unit: fc.constantFrom(...'-._abzAZ0189'), minLength: 1, maxLength: 40 }),
).filter((key) => key !== '.' && !key.startsWith('..'));

const annotationKey = fc.string({ unit: fc.constantFrom(...'abYN019'), minLength: 1, maxLength: 20 }).map((name) => `example.com/${name}`);

interface Texts {
  readonly env: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
}

async function expectUnchanged({ env, annotations, data }: Texts): Promise<void> {
  const variables = Object.fromEntries(env.map((text, index) => [`TEXT_${index}`, text]));
  const args = env.filter((text) => !VARIABLE.test(text));
  const files = planOf((repository) => {
    repository.addApp('web', { image, env: variables, annotations, args });
    repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'texts', annotations }, data });
    repository.addOverlay('here', { namespace: 'elsewhere', namePrefix: 'a-' });
  });
  const rendered = await renderPlan(files, 'overlays/here');
  const deployment = rendered.find(({ kind }) => kind === 'Deployment') as unknown as { spec: { template: { spec: { containers: [{ env: object[]; args: string[] }] } } } };
  const configMap = rendered.find(({ kind }) => kind === 'ConfigMap');
  const [container] = deployment.spec.template.spec.containers;
  expect(container.env ?? []).toEqual(Object.entries(variables).map(([name, value]) => ({ name, value })));
  expect(container.args ?? []).toEqual(args);
  expect(configMap?.data ?? {}).toEqual(data);
  expect(configMap?.metadata.annotations ?? {}).toEqual(annotations);
  expect(rendered.find(({ kind }) => kind === 'Deployment')?.metadata.annotations ?? {}).toEqual(annotations);
}

it('every text that is known to be hard, except what kustomize cannot carry, comes out of kubectl unchanged', async () => {
  const byNumber = (texts: readonly string[], prefix: string) => Object.fromEntries(texts.map((text, index) => [`${prefix}${index}`, text]));
  await expectUnchanged({ env: portable, annotations: byNumber(portable, 'example.com/text-'), data: byNumber(portable, 'text-') });
});

it('any env value, argument, annotation, ConfigMap key and value comes out of kubectl unchanged', async () => {
  const texts = fc.record({
    env: fc.array(anyText, { minLength: 20, maxLength: 40 }),
    annotations: fc.dictionary(annotationKey, anyText, { minKeys: 20, maxKeys: 40, noNullPrototype: true }),
    data: fc.dictionary(dataKey, anyText, { minKeys: 20, maxKeys: 40, noNullPrototype: true }),
  });
  await fc.assert(fc.asyncProperty(texts, expectUnchanged), { numRuns: 20, interruptAfterTimeLimit: 40_000 });
}, 60_000);
