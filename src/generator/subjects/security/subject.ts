import type { Deviations, SecurityOptions } from './options';
import { ACCEPT_PREFIX } from '../../../contract/annotations';
import { at } from '../../../kubernetes/objects/json';
import type { Instance, Port } from '../../model/scope';
import type { Contribution, Subject } from '../../model/subject';
import { oneOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';

/** The policy of `validate` that would report each deviation. */
const RULES: Readonly<Record<keyof Deviations, string>> = {
  runAsRoot: 'run-as-root',
  writableRootFilesystem: 'writable-root-filesystem',
  capabilities: 'capabilities-not-dropped',
  mutableImageTag: 'image-tag-mutable',
  privileged: 'privileged-container',
  hostPath: 'host-path',
  hostNamespaces: 'host-namespaces',
  hostPort: 'host-port',
};

const REASONS = Object.fromEntries(Object.keys(RULES).map((name) => [name, optional(text)])) as Record<keyof Deviations, ReturnType<typeof optional>>;

function entries(deviations: Deviations): readonly (readonly [keyof Deviations, string])[] {
  return Object.entries(deviations) as [keyof Deviations, string][];
}

const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

function pathOf({ name, of }: Port, options: object): string {
  const ofSidecar = at(options, 'sidecars', of, 'ports', name) !== undefined;
  return ofSidecar ? `sidecars.${of}.ports.${name}` : `ports.${name}`;
}

/** What of the options takes a deviation, and where it stands. */
function needs(options: object, ports: readonly Port[]): readonly (readonly [keyof Deviations, string])[] {
  const host = HOST_NAMESPACES.filter((field) => at(options, 'pod', field) === true).map((field) => ['hostNamespaces', `pod.${field}`] as const);
  const privileged = at(options, 'container', 'securityContext', 'privileged') === true ? [['privileged', 'container.securityContext.privileged'] as const] : [];
  const hostPorts = ports.filter(({ hostPort }) => hostPort !== undefined).map((port) => ['hostPort', `${pathOf(port, options)}.hostPort`] as const);
  return [...host, ...privileged, ...hostPorts];
}

function checkNeeds(options: SecurityOptions, { ports }: Instance, place: Place): void {
  for (const [deviation, path] of options.hardening === 'none' ? [] : needs(options, ports)) {
    if (options.deviations?.[deviation] !== undefined) continue;
    place.at(path).add('deviation-missing', 'it is not safe by default, and no deviation says why it has to be', `say why by "deviations: { ${deviation}: '…' }", or leave it out`);
  }
}

function hardened(deviations: Deviations): Contribution {
  return {
    pod: {
      automountServiceAccountToken: false,
      securityContext: { ...deviations.runAsRoot === undefined ? { runAsNonRoot: true } : {}, seccompProfile: { type: 'RuntimeDefault' } },
    },
    everyContainer: deviations.privileged !== undefined ? {} : {
      securityContext: {
        allowPrivilegeEscalation: false,
        ...deviations.writableRootFilesystem === undefined ? { readOnlyRootFilesystem: true } : {},
        ...deviations.capabilities === undefined ? { capabilities: { drop: ['ALL'] } } : {},
      },
    },
  };
}

/** The safe defaults of Pod Security "restricted", and what a workload does without. @see https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export const security: Subject<SecurityOptions> = {
  shapes: { hardening: optional(oneOf('restricted', 'none')), deviations: optional(optionsOf<Deviations>(REASONS)) },
  check(options, place, instance) {
    for (const [name, reason] of entries(options.deviations ?? {})) {
      if (reason.trim() === '') place.at('deviations').at(name).add('deviation-without-reason', `"${name}" has no reason`, 'say why it is accepted');
    }
    checkNeeds(options, instance, place);
  },
  contribute: ({ hardening = 'restricted', deviations = {} }) => ({
    metadata: { annotations: Object.fromEntries(entries(deviations).map(([name, reason]) => [`${ACCEPT_PREFIX}${RULES[name]}`, reason])) },
    ...hardening === 'none' ? {} : hardened(deviations),
  }),
};
