import type { PatchText } from './patch-text';
import type { PositionedValue } from './positions';
import type { Field, Mark, Writer } from './writer';
import { strengthOf } from './writer';
import type { Path } from '../../findings/path';
import type { Candidate } from '../../kustomization/identity';
import { patchSelects } from '../../kustomization/select';
import { asString, at, isObject } from '../../resources/json';
import { idOf } from '../../resources/resource';

function markAt({ file, linesBefore }: PatchText, { line, column }: { readonly line: number; readonly column: number }, strength: Mark['strength']): Mark {
  return { file, line: line + linesBefore, ...linesBefore === 0 ? { column } : {}, strength };
}

/** True where a strategic-merge patch without target is for an object: by its kind and any name that the object has had. */
function isFor(document: PositionedValue, { leaf, ids }: Candidate): boolean {
  const value = document.value();
  if (!isObject(value)) return false;
  const id = idOf(value);
  return id.kind === leaf.kind && id.group === leaf.group && ids.some(({ name, namespace }) => name === id.name
    && (id.namespace === '' || namespace === '' || namespace === id.namespace));
}

function mergeMark(patch: PatchText, document: PositionedValue, { path, rendered }: Field): Mark | undefined {
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

/** Writes what a patch writes. */
export function patchWriter(patch: PatchText): Writer {
  const operations = patch.documents.flatMap((document) => document.items());
  return (field) => {
    const chosen = patch.target === undefined || patchSelects(patch.target, field[patch.stage], field.level.labelsKnown);
    if (!chosen) return undefined;
    if (operations.length > 0) return last(operations.map((operation) => operationMark(patch, operation, field)));
    const documents = patch.target === undefined ? patch.documents.filter((document) => isFor(document, field.before)) : patch.documents;
    return last(documents.map((document) => mergeMark(patch, document, field)));
  };
}
