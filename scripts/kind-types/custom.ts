import { builtInDefinition, builtInKinds } from '../../src/checker/rules/custom/built-in';
import { pascal } from '../../src/checker/types/names';
import { typesOfKinds } from '../../src/checker/types/types-of-kinds';

const HEADER = '// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.\n';

const KINDS = builtInKinds();

function groups(): readonly string[] {
  return [...KINDS.keys()].sort();
}

function groupFile(group: string): string {
  const definitions = (KINDS.get(group) ?? []).flatMap((kind) => builtInDefinition(group, kind) ?? []);
  const { declarations, entries } = typesOfKinds(definitions);
  return `${HEADER}\nexport interface Kinds {\n${entries.map((entry) => `  ${entry}\n`).join('')}}\n\n${declarations}`;
}

/** The files of `schemas/types/`, by name: one for each API group, and `index.d.ts` with all of them. */
export function customKinds(): Readonly<Record<string, string>> {
  const imports = groups().map((group) => `import type { Kinds as ${pascal(group)} } from './${group}';\n`).join('');
  const index = `${HEADER}\n${imports}\n/** The custom kinds whose schema comes with this package. */\nexport interface CustomKinds extends ${groups().map(pascal).join(', ')} {}\n`;
  return { 'index.d.ts': index, ...Object.fromEntries(groups().map((group) => [`${group}.d.ts`, groupFile(group)])) };
}
