import type { Deviations, SecurityOptions } from './options';
import { ACCEPT_PREFIX } from '../../../contract/annotations';
import { at } from '../../../kubernetes/objects/json';
import { optionPath } from '../../model/option-path';
import type { Instance } from '../../model/scope';
import type { Contribution, Subject } from '../../model/subject';
import { oneOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { hostPathsIn } from '../volumes/host-paths';

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
  plainSecret: 'plain-secret',
};

const REASONS = Object.fromEntries(Object.keys(RULES).map((name) => [name, optional(text)])) as Record<keyof Deviations, ReturnType<typeof optional>>;

function entries(deviations: Deviations): readonly (readonly [keyof Deviations, string])[] {
  return Object.entries(deviations) as [keyof Deviations, string][];
}

const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

/** What of the options takes a deviation, and where it stands. */
function needs(instance: Instance): readonly (readonly [keyof Deviations, string])[] {
  const { options, containers } = instance;
  const host = HOST_NAMESPACES.filter((field) => at(options, 'pod', field) === true).map((field) => ['hostNamespaces', `pod.${field}`] as const);
  const ofContainers = containers.flatMap((container) => {
    const ports = container.ports.filter(({ hostPort }) => hostPort !== undefined);
    return [
      ...at(container.options, 'container', 'securityContext', 'privileged') === true ? [['privileged', optionPath(container, 'container.securityContext.privileged')] as const] : [],
      ...ports.map(({ name }) => ['hostPort', optionPath(container, `ports.${name}.hostPort`)] as const),
    ];
  });
  const hostPaths = hostPathsIn(instance).map((path) => ['hostPath', path] as const);
  return [...host, ...ofContainers, ...hostPaths];
}

function checkNeeds(options: SecurityOptions, instance: Instance, place: Place): void {
  for (const [deviation, path] of options.hardening === 'none' ? [] : needs(instance)) {
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
