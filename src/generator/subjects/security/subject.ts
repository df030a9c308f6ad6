import type { Deviations, SecurityOptions } from './options';
import { ACCEPT_PREFIX } from '../../../contract/annotations';
import { optional, optionsOf, text } from '../../options/shape';
import type { Subject } from '../subject';

/** The policy of `validate` that would report each deviation. */
const RULES: Readonly<Record<keyof Deviations, string>> = {
  runAsRoot: 'run-as-root',
  writableRootFilesystem: 'writable-root-filesystem',
  capabilities: 'capabilities-not-dropped',
  mutableImageTag: 'image-tag-mutable',
};

const REASON = optional(text);

function entries(deviations: Deviations): readonly (readonly [keyof Deviations, string])[] {
  return Object.entries(deviations) as [keyof Deviations, string][];
}

/** The safe defaults of Pod Security "restricted", and what a workload does without. @see https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export const security: Subject<SecurityOptions> = {
  shapes: {
    deviations: optional(optionsOf<Deviations>({ runAsRoot: REASON, writableRootFilesystem: REASON, capabilities: REASON, mutableImageTag: REASON })),
  },
  check({ deviations = {} }, place) {
    for (const [name, reason] of entries(deviations)) {
      if (reason.trim() === '') place.at('deviations').at(name).add('deviation-without-reason', `"${name}" has no reason`, 'say why it is accepted');
    }
  },
  contribute: ({ deviations = {} }) => ({
    metadata: { annotations: Object.fromEntries(entries(deviations).map(([name, reason]) => [`${ACCEPT_PREFIX}${RULES[name]}`, reason])) },
    pod: {
      automountServiceAccountToken: false,
      securityContext: { ...deviations.runAsRoot === undefined ? { runAsNonRoot: true } : {}, seccompProfile: { type: 'RuntimeDefault' } },
    },
    container: {
      securityContext: {
        allowPrivilegeEscalation: false,
        ...deviations.writableRootFilesystem === undefined ? { readOnlyRootFilesystem: true } : {},
        ...deviations.capabilities === undefined ? { capabilities: { drop: ['ALL'] } } : {},
      },
    },
  }),
};
