import type { RepositoryModel } from './model';
import type { ProblemList } from './problem-list';
import { RESERVED_UNITS } from './units';

/** Records overlays that would hold nothing, which kustomize refuses to build. */
export function checkLayout(model: RepositoryModel, problems: ProblemList): void {
  if (model.apps.length > 0 || model.manifests.length > 0) return;
  for (const { name, manifests, resources, createNamespace } of model.overlays) {
    if (manifests.length > 0 || resources.length > 0 || createNamespace) continue;
    problems.add({ code: 'overlay-empty', path: `overlays.${name}`, message: 'there is nothing to deploy', hint: 'declare an application with addApp' });
  }
}

/** Records a group whose folder is generated for another purpose. */
export function checkGroup(path: string, group: string | undefined, problems: ProblemList): void {
  if (group === undefined || !RESERVED_UNITS.includes(group)) return;
  problems.add({ code: 'group-reserved', path, message: `group "${group}"`, hint: `choose another name: ${RESERVED_UNITS.join(' and ')} are generated` });
}
