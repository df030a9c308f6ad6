import type { Candidate } from './identity';
import type { Selector } from './node';
import { fits, isPlain } from './select';
import { nearest } from '../../../common/nearest';

/** A selection of whatever there may be: by labels, annotations, or a pattern of names. */
function selects({ name, labelSelector, annotationSelector }: Selector): boolean {
  return labelSelector !== undefined || annotationSelector !== undefined || (name !== undefined && !isPlain(name));
}

function namesOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.flatMap(({ ids }) => ids.map(({ name }) => name));
}

function isMisspelt(kind: string, candidates: readonly Candidate[]): boolean {
  return nearest(kind, candidates.map(({ leaf }) => leaf.kind)) !== undefined;
}

/** True where the target of a patch or a replacement that selects nothing most likely means something that is there. */
export function couldMean(target: Selector, candidates: readonly Candidate[]): boolean {
  const { kind, name } = target;
  if (kind === undefined) return name !== undefined && !selects(target) && nearest(name, namesOf(candidates)) !== undefined;
  const ofKind = candidates.some(({ leaf }) => fits(kind, leaf.kind));
  return ofKind ? !selects(target) : isMisspelt(kind, candidates);
}
