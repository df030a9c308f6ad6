
import { own } from '../../../common/own';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import type { PodTemplate } from '../../../kubernetes/pods/pod-template';

function effective(template: PodTemplate | undefined, container: JsonObject, field: string): JsonValue | undefined {
  return at(container, 'securityContext', field) ?? at(template?.spec, 'securityContext', field);
}

/** What container runtimes give every container: https://docs.docker.com/engine/security/#linux-kernel-capabilities */
const DEFAULT_CAPABILITIES = new Set([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
]);

const HAS = 'has the capability ';
const KEEPS_DEFAULTS = 'keeps the default capabilities';

function capabilities(context: JsonObject): string[] {
  const [added, dropped] = ['add', 'drop'].map((list) => asList(at(context, 'capabilities', list)).map((name) => String(name).replace(/^CAP_/, '')));
  const dropsAll = dropped.includes('ALL');
  const gained = added.filter((name) => dropsAll || !DEFAULT_CAPABILITIES.has(name));
  return [...gained.map((name) => `${HAS}${name}`), ...(dropsAll ? [] : [KEEPS_DEFAULTS])];
}

function unconfined(template: PodTemplate | undefined, container: JsonObject): string[] {
  const type = asString(asObject(effective(template, container, 'seccompProfile')).type) ?? 'Unconfined';
  return type === 'Unconfined' ? ['makes system calls without a seccomp profile'] : [];
}

function runsAsRoot(template: PodTemplate | undefined, container: JsonObject): string[] {
  const user = effective(template, container, 'runAsUser');
  if (user === 0) return ['runs as root'];
  return effective(template, container, 'runAsNonRoot') === true || typeof user === 'number' ? [] : ['may run as root'];
}

/** What a container may do beyond an ordinary one. */
export function powersOf(template: PodTemplate | undefined, container: JsonObject): string[] {
  const context = asObject(container.securityContext);
  const ports = asList(container.ports).map(asObject).filter(({ hostPort }) => hostPort).map(({ hostPort }) => `listens on port ${String(hostPort)} of its node`);
  return [
    ...(context.privileged === true ? ['runs privileged'] : []),
    ...(context.allowPrivilegeEscalation === false ? [] : ['may gain privileges']),
    ...runsAsRoot(template, container),
    ...(context.readOnlyRootFilesystem === true ? [] : ['may write its root file system']),
    ...capabilities(context),
    ...unconfined(template, container),
    ...ports,
  ];
}

/** What a Pod may do beyond an ordinary one. */
export function podPowersOf(template: PodTemplate | undefined): string[] {
  const spec = template?.spec ?? {};
  const host = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => own(spec, field) === true).map((field) => `uses ${field}`);
  const paths = asList(spec.volumes).map(asObject).filter((volume) => volume.hostPath !== undefined)
    .map((volume) => `mounts the node's ${String(asObject(volume.hostPath).path)}`);
  return [...host, ...paths, ...(spec.automountServiceAccountToken === false ? [] : ['holds a token of its service account'])];
}

/** The powers that reach beyond the container. */
export const SEVERE = /^(?:runs privileged|uses host|mounts the node|has the capability (?!NET_BIND_SERVICE)|runs as root|may run as root|listens on port)/;
const ASKED = /^(?:runs privileged|uses host|mounts the node|has the capability (?!NET_BIND_SERVICE)|listens on port)/;

/** True for a power that a workload does not have by the mere absence of settings. */
export function isAsked(power: string): boolean {
  return ASKED.test(power);
}

function holds(powers: readonly string[], power: string): boolean {
  if (powers.includes(power) || (power === 'may run as root' && powers.includes('runs as root'))) return true;
  return power.startsWith(HAS) && DEFAULT_CAPABILITIES.has(power.slice(HAS.length)) && powers.includes(KEEPS_DEFAULTS);
}

/** The powers after a change that there were not before. */
export function gainedPowers(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((power) => !holds(before, power));
}
