import { cutTo } from './cuts';
import { fieldPath } from './field-path';
import { markedText } from './marked-text';
import type { MovingText } from '../model/portable';

/** True where kustomize can replace every name in a text alone. */
export function isIsolable({ object, path, pieces }: MovingText): boolean {
  const { text, marks } = markedText(pieces);
  // A dot in a name would be one more delimiter.
  const hasDots = pieces.length > 1 && pieces.some((piece) => typeof piece === 'object' && piece.is === 'name' && piece.name.includes('.'));
  return !hasDots && fieldPath(object.manifest, path) !== undefined && marks.every((mark) => mark === '' || text === mark || cutTo(text, mark) !== undefined);
}
