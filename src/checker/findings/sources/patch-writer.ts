import type { PatchText } from './patch-text';
import type { PositionedValue } from './positions';
import type { Field, Mark, Writer } from './writer';
import { strengthOf } from './writer';
import type { Path } from '../../../common/path';
import { asObject, asString, at } from '../../../kubernetes/objects/json';
import type { ResourceId } from '../../../kubernetes/objects/resource';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Candidate } from '../../read/kustomization/identity';
import { isPlain, patchSelects } from '../../read/kustomization/select';

function markAt({ file, linesBefore }: PatchText, { line, column }: { readonly line: number; readonly column: number }, strength: Mark['strength']): Mark {
  return { file, line: line + linesBefore, ...linesBefore === 0 ? { column } : {}, strength };
}

/** True where a strategic-merge patch without target is for an object: by its kind and any name that the object has had. */
function isFor(id: ResourceId, { leaf, ids }: Candidate): boolean {
  return id.kind === leaf.kind && id.group === leaf.group && ids.some(({ name, namespace }) => name === id.name
    && (id.namespace === '' || namespace === '' || namespace === id.namespace));
}

/** What names the object that a merge is for, which it does not change. */
const IDENTITY = ['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'];

function mergeMark(patch: PatchText, document: PositionedValue, { path, rendered }: Field): Mark | undefined {
  if (IDENTITY.includes(path.join('.'))) return undefined;
  const position = document.find(path, rendered);
  return position.depth < path.length || path.length === 0 ? undefined : markAt(patch, position, strengthOf(position, path));
}

function pointerPath(pointer: string): string[] {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function leadsTo(part: string, wanted: string | number, list: unknown): boolean {
  if (part !== '-') return part === String(wanted);
  return Array.isArray(list) && wanted === list.length - 1;
}

/** A JSON patch writes what its path names and all below. */
function operationMark(patch: PatchText, operation: PositionedValue, { path, rendered }: Field): Mark | undefined {
  const value = operation.value();
  const verb = asString(at(value, 'op')) ?? '';
  const pointer = pointerPath(asString(at(value, 'path')) ?? '');
  if (!['add', 'replace', 'copy', 'move'].includes(verb)) return undefined;
  const shared = pointer.slice(0, path.length);
  if (!shared.every((part, depth) => leadsTo(part, path[depth], at(rendered, ...path.slice(0, depth))))) return undefined;
  const rest: Path = ['value', ...path.slice(pointer.length)];
  const position = operation.find(rest);
  if (pointer.length > path.length) return markAt(patch, operation.find(['path']), 'merges');
  return position.depth < rest.length && rest.length > 1 ? undefined : markAt(patch, position, 'sets');
}

function last(marks: readonly (Mark | undefined)[]): Mark | undefined {
  return marks.findLast((mark) => mark !== undefined);
}

/** The documents of a strategic-merge patch, each with the object that it names. */
function mergesOf({ documents }: PatchText): (readonly [PositionedValue, ResourceId])[] {
  return documents.map((document) => [document, idOf(asObject(document.value()))]);
}

/** Writes what a patch writes. */
export function patchWriter(patch: PatchText): Writer {
  const { target } = patch;
  const operations = patch.documents.flatMap((document) => document.items());
  const merges = operations.length > 0 ? [] : mergesOf(patch);
  const named = target?.name !== undefined && isPlain(target.name) ? [target.name] : undefined;
  return {
    names: target === undefined ? merges.map(([, { name }]) => name) : named,
    to: (stay) => {
      if (target !== undefined && !patchSelects(target, stay[patch.stage], stay.level.labelsKnown)) return undefined;
      if (operations.length > 0) return (field) => last(operations.map((operation) => operationMark(patch, operation, field)));
      const meant = merges.filter(([, id]) => target !== undefined || isFor(id, stay.before)).map(([document]) => document);
      return meant.length === 0 ? undefined : (field) => last(meant.map((document) => mergeMark(patch, document, field)));
    },
  };
}
