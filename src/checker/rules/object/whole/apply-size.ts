import type { WholeRule } from './whole-rule';
import { encodedBytes, isSurelyShort } from '../../../../kubernetes/objects/encoded-size';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** All annotations of an object together, as an API server counts them: keys and values. */
const MOST_BYTES = 262_144;

/** Ways to apply that keep no copy, as Argo CD and Flux read them from the object. */
function keepsNoCopy(annotations: Readonly<Record<string, unknown>>): boolean {
  const options = (asString(annotations['argocd.argoproj.io/sync-options']) ?? '').split(',').map((option) => option.trim());
  return options.includes('ServerSideApply=true') || options.includes('Replace=true') || annotations['kustomize.toolkit.fluxcd.io/ssa'] !== undefined;
}

/** Client-side apply keeps a copy of the object in an annotation, which must fit beside the others. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
export const applySize: WholeRule = (scope) => {
  if (isSurelyShort(scope.root, MOST_BYTES)) return;
  const metadata = asObject(scope.root.metadata);
  const { [LAST_APPLIED]: _copy, ...annotations } = asObject(metadata.annotations);
  if (keepsNoCopy(annotations) || !metadata.name) return;
  const others = Object.entries(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(asString(value) ?? ''), 0);
  // The copy ends with a line break.
  const bytes = LAST_APPLIED.length + encodedBytes({ ...scope.root, metadata: { ...metadata, annotations } }) + 1 + others;
  if (bytes <= MOST_BYTES) return;
  scope.report(RULES.applySize, [], `a copy of the object takes ${bytes.toLocaleString('en-US')} bytes of annotations, and ${MOST_BYTES.toLocaleString('en-US')} are the most: client-side apply is refused`,
    'Apply it with --server-side (Argo CD: annotation argocd.argoproj.io/sync-options: ServerSideApply=true), or split it.');
};
