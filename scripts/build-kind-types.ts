import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKinds, builtInTypes } from './kind-types/built-in';
import { customKinds } from './kind-types/custom';
import { kubernetesTypes } from './kind-types/kubernetes';

const ROOT = join(__dirname, '..');

writeFileSync(join(ROOT, 'src/generator/manifests/built-in-kinds.ts'), builtInKinds());
mkdirSync(join(ROOT, 'schemas/types'), { recursive: true });
for (const [name, text] of Object.entries(customKinds())) writeFileSync(join(ROOT, 'schemas/types', name), text);
writeFileSync(join(ROOT, 'schemas/types/kubernetes.d.ts'), kubernetesTypes(builtInTypes()));
