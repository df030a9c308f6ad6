import type { Sentinels } from './sentinels';
import { isObject } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { MovingText, ObjectPlace, TextPiece } from '../model/portable';
import type { Scope } from '../model/scope';
import { finalName } from '../model/scope';

type Path = ObjectPlace['path'];

/** Texts that follow, and places that depend on names in a way that no text can follow. */
export interface FoundTexts {
  readonly texts: readonly MovingText[];
  readonly stuck: readonly ObjectPlace[];
}

/** What a text is made of; the sentinels in it stand for names. */
function piecesOf(text: string, { namespace, namePrefix, nameSuffix }: Sentinels): readonly TextPiece[] {
  const parts = text.split(new RegExp(`(${namespace})|${namePrefix}([a-z0-9.-]*?)${nameSuffix}`));
  return parts.flatMap((part, index): readonly TextPiece[] => {
    if (index % 3 === 0) return part === '' ? [] : [part];
    // Of the two groups, split leaves the one that does not match undefined.
    if ((part as string | undefined) === undefined) return [];
    return [index % 3 === 1 ? { is: 'namespace' } : { is: 'name', name: part }];
  });
}

/** A piece as it stands in the overlay. */
export function pieceText(piece: TextPiece, scope: Scope): string {
  if (typeof piece === 'string') return piece;
  return piece.is === 'namespace' ? scope.namespace : finalName(piece.name, scope);
}

/** Where kustomize itself puts the names: metadata, and the name of a namespace. */
function isByKustomize({ manifest }: ModelObject, path: Path): boolean {
  const place = path.join('.');
  return place === 'metadata.namespace' || (place === 'metadata.name' && manifest.kind === 'Namespace');
}

interface Comparing {
  readonly object: ModelObject;
  readonly sentinels: Sentinels;
  readonly scope: Scope;
  readonly texts: MovingText[];
  readonly stuck: ObjectPlace[];
}

function compareTexts(text: string, renamed: string, path: Path, { object, sentinels, scope, texts, stuck }: Comparing): void {
  if (text === renamed || isByKustomize(object, path)) return;
  const pieces = piecesOf(renamed, sentinels);
  const isWhole = path.join('.') !== 'metadata.name' && pieces.map((piece) => pieceText(piece, scope)).join('') === text;
  if (isWhole) texts.push({ object, path, pieces });
  else stuck.push({ object, path });
}

function compare(value: unknown, renamed: unknown, path: Path, comparing: Comparing): void {
  if (typeof value === 'string' && typeof renamed === 'string') return compareTexts(value, renamed, path, comparing);
  if (Array.isArray(value) && Array.isArray(renamed) && value.length === renamed.length) {
    value.forEach((item: unknown, index) => compare(item, renamed[index], [...path, index], comparing));
  } else if (isObject(value) && isObject(renamed) && Object.keys(value).join('\n') === Object.keys(renamed).join('\n')) {
    for (const [key, field] of Object.entries(value)) compare(field, renamed[key], [...path, key], comparing);
  } else if (JSON.stringify(value) !== JSON.stringify(renamed)) {
    comparing.stuck.push({ object: comparing.object, path });
  }
}

/**
 * The texts of an overlay that depend on its namespace, prefix or suffix beside what kustomize changes itself, by comparing its objects with those of
 * the same overlay under other names.
 */
export function movingTexts(objects: readonly ModelObject[], renamed: readonly ModelObject[], sentinels: Sentinels, scope: Scope): FoundTexts {
  const texts: MovingText[] = [];
  const stuck: ObjectPlace[] = [];
  objects.forEach((object, index) => {
    const other = renamed.at(index);
    const isSame = other !== undefined && other.manifest.kind === object.manifest.kind && other.unit === object.unit;
    if (isSame) compare(object.manifest, other.manifest, [], { object, sentinels, scope, texts, stuck });
    else stuck.push({ object, path: [] });
  });
  return { texts, stuck };
}

/** A place of an object, as a message names it. */
export function placeName({ object, path }: ObjectPlace): string {
  const { kind, name } = kindAndName(object.manifest);
  const field = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
  return `${kind} "${name}"${field === '' ? '' : `, ${field}`}`;
}
