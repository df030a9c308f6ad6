import { containerPairs, containersOf, podTemplateOf } from './pods';
import type { PodTemplate } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { asList, asObject, at } from '../../resources/json';
import type { JsonObject } from '../../resources/json';

const HINT = 'Grant it only if the program cannot do without, to one container, and say why in the pull request.';

function effective(template: PodTemplate | undefined, container: JsonObject, field: string): unknown {
  return at(container, 'securityContext', field) ?? at(template?.spec, 'securityContext', field);
}

/** What a container may do beyond an ordinary one. */
function powers(template: PodTemplate | undefined, container: JsonObject): string[] {
  const context = asObject(container.securityContext);
  const nonRoot = effective(template, container, 'runAsNonRoot') === true && effective(template, container, 'runAsUser') !== 0;
  return [
    ...(context.privileged === true ? ['runs privileged'] : []),
    ...(context.allowPrivilegeEscalation === false ? [] : ['may gain privileges']),
    ...(nonRoot ? [] : ['may run as root']),
    ...(context.readOnlyRootFilesystem === true ? [] : ['may write its root file system']),
    ...asList(at(context, 'capabilities', 'add')).map((capability) => `has the capability ${String(capability)}`),
    ...(asList(at(context, 'capabilities', 'drop')).includes('ALL') ? [] : ['keeps the default capabilities']),
  ];
}

function podPowers(template: PodTemplate | undefined): string[] {
  const spec = template?.spec ?? {};
  const host = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => spec[field] === true).map((field) => `uses ${field}`);
  const paths = asList(spec.volumes).map(asObject).filter((volume) => volume.hostPath !== undefined)
    .map((volume) => `mounts the node's ${String(asObject(volume.hostPath).path)}`);
  return [...host, ...paths];
}

const SEVERE = /privileged|uses host|mounts the node|has the capability|may run as root/;

function details(subject: string, gained: readonly string[]): RiskDetail[] {
  if (gained.length === 0) return [];
  return [{ level: gained.some((power) => SEVERE.test(power)) ? 'high' : 'medium', message: `${subject} ${gained.join(', ')}; before it did not`, hint: HINT }];
}

/** Pods may do more on their node than before. */
export const podPrivileges: RiskRule = {
  id: 'pod-privileges',
  level: 'high',
  weaker: ['medium'],
  title: 'Pods gain privileges',
  check({ before, after }) {
    const [old, now] = [podTemplateOf(before), podTemplateOf(after)];
    if (now === undefined || before === undefined) return [];
    const containers = containerPairs(before, after).flatMap(([name, was, is]) => {
      const had = new Set(powers(old, was));
      return details(`container ${name}`, powers(now, is).filter((power) => !had.has(power)));
    });
    const had = new Set(podPowers(old));
    const added = [...containersOf(now)]
      .filter(([name, container]) => !containersOf(old).has(name) && asObject(container.securityContext).privileged === true);
    return [...containers, ...details('the Pod', podPowers(now).filter((power) => !had.has(power))), ...added.flatMap(([name]) => details(`the new container ${name}`, ['runs privileged']))];
  },
};
