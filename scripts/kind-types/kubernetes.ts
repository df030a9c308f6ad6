import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODELS = join(__dirname, '../../node_modules/@kubernetes/client-node/dist/gen/models');

const HEADER = `// Written by scripts/build-kind-types.ts from @kubernetes/client-node (Apache-2.0, The Kubernetes Authors): the types of the API alone, so that
// who installs this package needs neither the client nor what it brings along.

/** A number, or a text such as a percentage or the name of a port. */
export type IntOrString = number | string;

/** A time with microseconds. */
export type V1MicroTime = Date;
`;

interface Model {
  readonly text: string;
  /** The models that it mentions. */
  readonly mentions: readonly string[];
}

/** A class of the client as an interface: its fields and their comments, without what only the client calls. */
function modelOf(name: string): Model {
  const file = readFileSync(join(MODELS, `${name}.d.ts`), 'utf8');
  const [, comment, body] = /(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport declare class \w+ \{\n([^]*?)(?: {4}static |\}\n$)/.exec(file) ?? [];
  if (body === undefined) throw new Error(`${name} of @kubernetes/client-node is not written as the others are`);
  const text = `${comment}\nexport interface ${name} {\n${body}}\n`
    .replace(/^ *\/\*\*\n *\* ?(.*)\n *\*\/$/gm, '/** $1 */')
    .replace(/\\(['"])/g, '$1')
    .replace(/^ {4}/gm, '  ')
    .replace(/^ {2}'([A-Za-z_$][\w$]*)'/gm, '  $1')
    .replace(/^\/\*\*(?=.*\*\/\n {2}\S)/gm, '  /**');
  return { text, mentions: [...file.matchAll(/^import \{ (\w+) \} from '\.\.\/models\//gm)].map(([, mentioned]) => mentioned) };
}

/** `schemas/types/kubernetes.d.ts`: the types of some kinds, and all that these are made of. */
export function kubernetesTypes(kinds: readonly string[]): string {
  const models = new Map<string, Model>();
  const visit = (name: string): void => {
    if (models.has(name)) return;
    const model = modelOf(name);
    models.set(name, model);
    model.mentions.forEach(visit);
  };
  kinds.forEach(visit);
  return [HEADER, ...[...models].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, { text }]) => text)].join('\n');
}
