import * as path from 'node:path/posix';
import type { PlannedFile } from './file-plan';
import { yamlFile } from './file-plan';
import type { GeneratorEntry } from '../overlays/derive/fields/generator-field';
import type { ImagesEntry, LabelsField, ReplicasEntry } from '../overlays/derive/transforms/settings';

/** A patch by file, of the object that the patch itself names or that `target` names. */
export interface KustomizationPatch {
  readonly path: string;
  readonly target?: { readonly group?: string; readonly version: string; readonly kind: string; readonly name: string; readonly namespace?: string };
}

/** The fields of a kustomization that are generated: a subset that all versions since kustomize 5.0 render alike. */
export interface Kustomization {
  readonly namespace?: string;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly resources: readonly string[];
  readonly labels?: readonly LabelsField[];
  readonly images?: readonly ImagesEntry[];
  readonly replicas?: readonly ReplicasEntry[];
  readonly configMapGenerator?: readonly GeneratorEntry[];
  readonly secretGenerator?: readonly GeneratorEntry[];
  readonly patches?: readonly KustomizationPatch[];
}

/** The file `<directory>/kustomization.yaml`. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export function kustomizationFile(directory: string, kustomization: Kustomization, source: string): PlannedFile {
  const { namespace, namePrefix, nameSuffix, resources, patches = [], ...fields } = kustomization;
  return yamlFile(path.join(directory, 'kustomization.yaml'), {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace,
    namePrefix,
    nameSuffix,
    resources,
    ...fields,
    ...patches.length === 0 ? {} : { patches },
  }, source);
}
