import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaBundle } from '../../src/kubernetes/schemas/bundle';
import { availableVersions, loadSchemas } from '../../src/kubernetes/schemas/load';

const CLIENT = join(__dirname, '../../node_modules/@kubernetes/client-node');

/** The Kubernetes version that the installed @kubernetes/client-node has the types of. */
function typedVersion(): SchemaBundle {
  const { version } = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8')) as { readonly version: string };
  const found = availableVersions().map(loadSchemas).find(({ source }) => source.packageVersion === version);
  if (!found) throw new Error(`no bundle in schemas/ was made of @kubernetes/client-node ${version}`);
  return found;
}

/** Whether a class is exported: those of some API versions are left over in the package, and are not. */
function isExported(): (type: string) => boolean {
  const exports = readFileSync(join(CLIENT, 'dist/gen/models/all.d.ts'), 'utf8');
  return (type) => exports.includes(`/${type}.js'`);
}

/** Fields that are left out of a kind: the values of a Secret have no place in a repository. */
const LESS: Readonly<Record<string, string>> = { V1Secret: '\'data\' | \'stringData\'' };

function typed(): { readonly version: string; readonly kinds: readonly ReturnType<SchemaBundle['kinds']>[number][] } {
  const { version, kinds } = typedVersion();
  const exported = isExported();
  return { version, kinds: kinds().filter(({ type }) => exported(type)).sort((a, b) => `${a.apiVersion} ${a.kind}` < `${b.apiVersion} ${b.kind}` ? -1 : 1) };
}

/** The types of Kubernetes' own kinds, by their names in @kubernetes/client-node. */
export function builtInTypes(): readonly string[] {
  return typed().kinds.map(({ type }) => type);
}

/** `src/generator/manifests/built-in-kinds.ts`: Kubernetes' own kinds, each with its type. */
export function builtInKinds(): string {
  const { version, kinds } = typed();
  const lines = kinds.map(({ apiVersion, kind, type }) => `  '${apiVersion} ${kind}': ${LESS[type] ? `Omit<k8s.${type}, ${LESS[type]}>` : `k8s.${type}`};\n`);
  return `import type * as k8s from '../../../schemas/types/kubernetes';

/** Kubernetes ${version}'s own kinds. Written by scripts/build-kind-types.ts. */
export interface BuiltInKinds {
${lines.join('')}}
`;
}
