import type { ClaimTemplateOptions } from './claim-options';
import { CLAIM_SHAPES, checkClaim, claimSpec } from './claim-spec';
import type { MountKind } from './mount-kind';
import { oneOf, optional, optionsOf } from '../../../options/shape';

const OPTIONS = optionsOf<ClaimTemplateOptions>({ ...CLAIM_SHAPES, apiVersion: optional(oneOf('v1')), kind: optional(oneOf('PersistentVolumeClaim')) });

/** A claim for each Pod of a StatefulSet; made by `Volume.claimTemplate`. */
export class ClaimTemplate {
  readonly is = 'claim-template';

  /** @param volumeName of the volume; undefined for one that is named for its path */
  constructor(readonly options: ClaimTemplateOptions, readonly volumeName?: string) {}
}

/** Storage of each Pod's own. @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates */
export const claimTemplate: MountKind<ClaimTemplate> = {
  nameOf: ({ volumeName }) => volumeName,
  partOf({ options: { apiVersion, kind, ...options } }) {
    return { claimTemplate: { apiVersion, kind, labels: options.labels, annotations: options.annotations, spec: claimSpec(options) } };
  },
  isBlock: ({ options }) => options.volumeMode === 'Block',
  check({ options }, place, { pods }) {
    if (pods === undefined) place.add('claim-template-elsewhere', 'a claim for each Pod, and only a StatefulSet makes such', 'declare the workload by addStatefulSet, or mount a claim that addClaim returned');
    const read = OPTIONS(options, place) as ClaimTemplateOptions | undefined;
    if (read !== undefined) checkClaim(read, place);
  },
};
