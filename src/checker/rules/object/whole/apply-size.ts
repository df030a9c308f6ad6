import { encodedBytes, isSurelyShort } from '../../../../kubernetes/objects/encoded-size';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** All annotations of an object together, as an API server counts them: keys and values. */
const MOST_BYTES = 262_144;

/** Ways to apply that keep no copy, as Argo CD and Flux read them from the object. */
function keepsNoCopy(annotations: Readonly<Record<string, unknown>>): boolean {
  const options = (asString(annotations['argocd.argoproj.io/sync-options']) ?? '').split(',').map((option) => option.trim());
  return options.includes('ServerSideApply=true') || options.includes('Replace=true') || annotations['kustomize.toolkit.fluxcd.io/ssa'] !== undefined;
}

/** Client-side apply keeps a copy of the object in an annotation, which must fit beside the others. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
export const applySize = defineRule<ObjectRule>({
  id: 'apply-size',
  part: 'object',
  severity: 'warning',
  title: 'An object is small enough for the annotation that client-side apply keeps a copy of it in.',
  acceptable: 'level',
  looksAt: [],
  why: '`kubectl apply` keeps a copy of the object in the annotation `kubectl.kubernetes.io/last-applied-configuration`, and the annotations of an object hold 262,144 bytes together. Large ConfigMaps and CustomResourceDefinitions do not fit.',
  remedy: 'Apply it with `--server-side` (Argo CD: the annotation `argocd.argoproj.io/sync-options: ServerSideApply=true`; Flux always does), or split it.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<300 KiB of text>"
`,
      finds: [
        'warning a copy of the object takes 307,360 bytes of annotations, and 262,144 are the most: client-side apply is refused',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<100 KiB of text>"
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
  annotations:
    argocd.argoproj.io/sync-options: ServerSideApply=true
data:
  all.json: "<300 KiB of text>"
`,
      because: 'Argo CD applies it on the server.',
    },
  },
  check: {
    whole: (scope) => {
      if (isSurelyShort(scope.root, MOST_BYTES)) return;
      const metadata = asObject(scope.root.metadata);
      const { [LAST_APPLIED]: _copy, ...annotations } = asObject(metadata.annotations);
      if (keepsNoCopy(annotations) || !metadata.name) return;
      const others = Object.entries(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(asString(value) ?? ''), 0);
      // The copy ends with a line break.
      const bytes = LAST_APPLIED.length + encodedBytes({ ...scope.root, metadata: { ...metadata, annotations } }) + 1 + others;
      if (bytes <= MOST_BYTES) return;
      scope.report([], `a copy of the object takes ${bytes.toLocaleString('en-US')} bytes of annotations, and ${MOST_BYTES.toLocaleString('en-US')} are the most: client-side apply is refused`,
        'Apply it with --server-side (Argo CD: annotation argocd.argoproj.io/sync-options: ServerSideApply=true), or split it.');
    },
  },
});
