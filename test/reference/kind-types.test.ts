import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKinds } from '../../scripts/kind-types/built-in';
import { customKinds } from '../../scripts/kind-types/custom';

const ROOT = join(__dirname, '../..');

test('the kinds of Kubernetes are those of the installed @kubernetes/client-node; npx ts-node scripts/build-kind-types.ts renews them', () => {
  expect(readFileSync(join(ROOT, 'src/generator/manifests/built-in-kinds.ts'), 'utf8')).toBe(builtInKinds());
});

test('the types of custom kinds are those of schemas/crds/; npx ts-node scripts/build-kind-types.ts renews them', () => {
  const folder = join(ROOT, 'schemas/types');
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(files).toEqual(customKinds());
});
