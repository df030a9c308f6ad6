import type { Text } from '../../texts/text';

/** A value of a field, with addresses that follow. */
export type FieldValue = Text | number | boolean | null | readonly FieldValue[] | { readonly [field: string]: FieldValue };

/** A kind outside Kubernetes' own that runs Pods by a template, as a Deployment does. */
export interface CustomKind {
  /** With its group: `argoproj.io/v1alpha1`. */
  readonly apiVersion: string;
  /** `Rollout`. */
  readonly kind: string;
  /** How it writes its selector: below `matchLabels`, or as the labels alone, as an OpenShift DeploymentConfig does. @default 'matchLabels' */
  readonly selector?: 'matchLabels' | 'labels';
  /** Its spec, beside replicas, selector and template; names in it are those that the cluster knows. @default none */
  readonly spec?: { readonly [field: string]: FieldValue };
}

/** What runs the Pods. */
export interface CustomKindOptions {
  /** A kind in place of the Deployment, such as an Argo Rollout, with all other options as they are. @default a Deployment @see https://argo-rollouts.readthedocs.io/en/stable/features/specification/ */
  readonly as?: CustomKind;
}
