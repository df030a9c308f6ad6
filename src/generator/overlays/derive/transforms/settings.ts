import type { ImagesEntry } from '../../../../kubernetes/images/kustomize-images';

/** What a kustomization does to every object that it holds. */
export interface Transforms {
  readonly namespace?: string;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
}

/** Labels that a kustomization gives to every object, and not to selectors. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/ */
export interface LabelsField {
  readonly pairs: Readonly<Record<string, string>>;
  /** Also to the templates of Pods, jobs and claims. */
  readonly includeTemplates?: true;
}

/** @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replicas/ */
export interface ReplicasEntry {
  readonly name: string;
  readonly count: number;
}

/** The fields of a kustomization that change objects after its patches. */
export interface TransformerFields extends Transforms {
  readonly labels?: readonly LabelsField[];
  readonly replicas?: readonly ReplicasEntry[];
  readonly images?: readonly ImagesEntry[];
}
