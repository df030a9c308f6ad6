import type { PositionedValue } from './positions';
import type { Field, Stay, Writer } from './writer';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import type { Level } from '../../read/kustomization/accumulate';

type Kustomization = Level['node'];

/** Answers which part of a kustomization writes a field, as a path into the kustomization; undefined where it leaves the field alone. */
type Answer = (field: Field & Stay, content: unknown) => readonly (string | number)[] | undefined;

function identityOf({ before, after }: Stay): { readonly renamed: boolean; readonly moved: boolean } {
  const [from, to] = [before.ids[before.ids.length - 1], after.ids[after.ids.length - 1]];
  return { renamed: from.name !== to.name, moved: from.namespace !== to.namespace };
}

/** Splits the repository off an image: before the digest, or the tag after the last slash. */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

const ANSWERS: readonly Answer[] = [
  (field) => (field.path.join('.') === 'metadata.namespace' && identityOf(field).moved ? ['namespace'] : undefined),
  (field, content) => {
    if (field.path.join('.') !== 'metadata.name' || !identityOf(field).renamed) return undefined;
    return [at(content, 'namePrefix') === undefined ? 'nameSuffix' : 'namePrefix'];
  },
  ({ path }, content) => {
    const index = asList(at(content, 'labels')).findIndex((entry) => path[0] === 'metadata' && path[1] === 'labels' && at(entry, 'pairs', path[2] ?? '') !== undefined);
    return index < 0 ? undefined : ['labels', index, 'pairs', path[2]];
  },
  ({ path, before }, content) => {
    if (path.join('.') !== 'spec.replicas') return undefined;
    const index = asList(at(content, 'replicas')).findIndex((entry) => before.ids.some(({ name }) => name === at(entry, 'name')));
    return index < 0 ? undefined : ['replicas', index, 'count'];
  },
  ({ path, rendered }, content) => {
    if (path[path.length - 1] !== 'image') return undefined;
    const repository = repositoryOf(asString(at(rendered, ...path)) ?? '');
    const index = asList(at(content, 'images')).findIndex((entry) => [at(entry, 'newName') ?? at(entry, 'name')].includes(repository));
    return index < 0 ? undefined : ['images', index];
  },
];

/** What the fields of a kustomization other than patches write: namespace, names, labels, replicas, images. */
export function fieldWriters(node: Kustomization, document: PositionedValue): Writer[] {
  const content = document.value();
  return ANSWERS.map((answer): Writer => ({
    to: (stay) => (field) => {
      const path = answer({ ...stay, ...field }, content);
      if (path === undefined) return undefined;
      const { line, column, depth } = document.find(path);
      return depth < path.length ? undefined : { file: node.file, line, column, strength: 'sets' };
    },
  }));
}
