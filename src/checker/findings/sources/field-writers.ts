import type { PositionedValue } from './positions';
import type { EntryWriter, Field, Stay } from './writer';
import type { Path } from '../../../common/path';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import type { Level } from '../../read/kustomization/accumulate';

type Kustomization = Level['node'];

/** Answers which part of an entry writes a field, as a path into the entry; undefined where it leaves the field alone, or nobody can tell. */
type Answer = (field: Field & Stay, entry: unknown) => Path | undefined;

function lastId({ ids }: Stay['after']): Stay['after']['ids'][number] {
  return ids[ids.length - 1];
}

function isAt({ path }: Field, ...wanted: Path): boolean {
  return path.length === wanted.length && wanted.every((part, index) => path[index] === part);
}

/** The key of a label or annotation of the object itself. */
function keyIn({ path }: Field, map: 'labels' | 'annotations'): string | number | undefined {
  return path[0] === 'metadata' && path[1] === map ? path[2] : undefined;
}

/** Splits the repository off an image: before the digest, or the tag after the last slash. */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

function renames(field: Field & Stay): Path | undefined {
  return isAt(field, 'metadata', 'name') && lastId(field.before).name !== lastId(field.after).name ? [] : undefined;
}

function writesPair(map: 'labels' | 'annotations', ...pairs: Path): Answer {
  return (field, entry) => {
    const key = keyIn(field, map);
    return key === undefined || at(entry, ...pairs, key) === undefined ? undefined : [...pairs, key];
  };
}

/** The fields of a kustomization that change objects, in the order in which kustomize applies them; patches come between names and `replicas`. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  namespace: (field, entry) => (isAt(field, 'metadata', 'namespace') && lastId(field.after).namespace === entry ? [] : undefined),
  namePrefix: renames,
  nameSuffix: renames,
  labels: writesPair('labels', 'pairs'),
  commonLabels: writesPair('labels'),
  commonAnnotations: writesPair('annotations'),
  replicas: (field, entry) => {
    const isMeant = isAt(field, 'spec', 'replicas') && field.before.ids.some(({ name }) => name === at(entry, 'name'));
    return isMeant ? ['count'] : undefined;
  },
  images: ({ path, rendered }, entry) => {
    if (path[path.length - 1] !== 'image') return undefined;
    const repository = repositoryOf(asString(at(rendered, ...path)) ?? '');
    return [at(entry, 'newName') ?? at(entry, 'name')].includes(repository) ? [] : undefined;
  },
};

/** What the fields of a kustomization other than patches write: namespace, names, labels, annotations, replicas, images. */
export function fieldWriters(node: Kustomization, document: PositionedValue): EntryWriter[] {
  const content = document.value();
  return Object.entries(ANSWERS).flatMap(([name, answer]): EntryWriter[] => {
    const found = at(content, name);
    if (found === undefined || found === null || found === '') return [];
    const entries: readonly EntryWriter['entry'][] = Array.isArray(found) ? asList(found).map((_, index) => [name, index]) : [[name]];
    return entries.map((entry): EntryWriter => ({
      entry,
      to: (stay) => (field) => {
        const part = answer({ ...stay, ...field }, at(content, ...entry as Path));
        if (part === undefined) return undefined;
        const path = [...entry as Path, ...part];
        const { line, column, depth } = document.find(path);
        return depth < path.length ? undefined : { file: node.file, line, column, strength: 'sets' };
      },
    }));
  });
}
