import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKinds, builtInTypes } from '../../scripts/kind-types/built-in';
import { customKinds } from '../../scripts/kind-types/custom';
import { kubernetesTypes } from '../../scripts/kind-types/kubernetes';

const ROOT = join(__dirname, '../..');

test('the kinds of Kubernetes are those of the installed @kubernetes/client-node; npx ts-node scripts/build-kind-types.ts renews them', () => {
  expect(readFileSync(join(ROOT, 'src/generator/manifests/built-in-kinds.ts'), 'utf8')).toBe(builtInKinds());
});

test('the types of custom kinds are those of schemas/crds/, and those of Kubernetes come from its client; npx ts-node scripts/build-kind-types.ts renews them', () => {
  const folder = join(ROOT, 'schemas/types');
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(files).toEqual({ ...customKinds(), 'kubernetes.d.ts': kubernetesTypes(builtInTypes()) });
});

test('what a configuration is typed by takes nothing of the client, whose types a compiler would read for seconds at each run', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('live'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readFileSync(join(ROOT, 'src', file), 'utf8').includes("from '@kubernetes/client-node"))).toEqual([]);
});
