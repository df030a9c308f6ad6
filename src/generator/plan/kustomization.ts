import * as path from 'node:path/posix';
import type { PlannedFile } from './file-plan';
import { commentedFile } from './file-plan';
import type { Replacement } from './replacement';
import type { YamlComment } from '../../common/yaml/write';
import type { ImagesEntry } from '../../kubernetes/images/kustomize-images';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import type { UnitImages } from '../model/scope';
import type { GeneratorEntry } from '../overlays/derive/fields/generator-field';
import type { LabelsField, ReplicasEntry } from '../overlays/derive/transforms/settings';

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
  readonly components?: readonly string[];
  readonly labels?: readonly LabelsField[];
  readonly images?: readonly ImagesEntry[];
  readonly replicas?: readonly ReplicasEntry[];
  readonly configMapGenerator?: readonly GeneratorEntry[];
  readonly secretGenerator?: readonly GeneratorEntry[];
  readonly patches?: readonly KustomizationPatch[];
  readonly replacements?: readonly Replacement[];
}

function commentsOf({ comments = {} }: WrittenEntry, index: number): readonly YamlComment[] {
  return Object.entries(comments).map(([place, text]): YamlComment => place === 'above'
    ? { path: ['images', index], where: 'above', text }
    : { path: ['images', index, place], where: 'behind', text });
}

function plain({ comments: _, ...entry }: WrittenEntry): ImagesEntry {
  return entry;
}

/** The file `<directory>/kustomization.yaml`. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export function kustomizationFile(directory: string, kustomization: Kustomization, source: string, tracked?: UnitImages): PlannedFile {
  const { resources, components = [], images: fixed = [], patches = [], replacements = [], ...fields } = kustomization;
  const { namespace, namePrefix, nameSuffix, labels, replicas, ...generators } = fields;
  const images = [...tracked?.entries ?? [], ...fixed];
  const file = commentedFile(path.join(directory, 'kustomization.yaml'), {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace,
    namePrefix,
    nameSuffix,
    resources,
    ...components.length === 0 ? {} : { components },
    labels,
    replicas,
    ...images.length === 0 ? {} : { images: images.map(plain) },
    ...generators,
    ...patches.length === 0 ? {} : { patches },
    ...replacements.length === 0 ? {} : { replacements },
  }, source, images.flatMap(commentsOf));
  return tracked === undefined ? file : { ...file, tracked: tracked.names };
}
