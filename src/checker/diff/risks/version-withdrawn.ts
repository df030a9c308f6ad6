import type { DefinitionVersion } from './definition-versions';
import { isDefinition, versionsOf } from './definition-versions';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at, textOf } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** Objects of the new render that are still written in a version. */
function written(definition: JsonObject, version: string, { after }: RiskContext): string[] {
  const [group, kind] = [textOf(asObject(definition.spec).group), textOf(at(definition, 'spec', 'names', 'kind'))];
  return after.objectsOf(`${kind}.${group}`).filter(({ apiVersion }) => apiVersion === `${group}/${version}`).map((object) => `${kind} ${idOf(object).name}`);
}

function withdrawn(before: JsonObject, version: string, context: RiskContext): RiskDetail {
  const users = written(before, version, context);
  return {
    level: users.length > 0 ? 'high' : 'medium',
    message: `version ${version} is no longer served${users.length === 0 ? '' : `, but still used by ${shown(users)}`}: manifests, clients and controllers that use it get an error`,
    hint: 'Change every manifest and client to a version that stays, also outside this repository, before this is rolled out.',
  };
}

function storageMoved(old: readonly DefinitionVersion[], now: ReadonlyMap<string, DefinitionVersion>): RiskDetail[] {
  const [was, is] = [old.find(({ storage }) => storage), [...now.values()].find(({ storage }) => storage)];
  if (was === undefined || is === undefined || was.name === is.name || !now.has(was.name)) return [];
  return [{
    level: 'low',
    message: `objects are stored in version ${is.name} from now on, before in ${was.name}: those that exist stay in ${was.name} until they are written again`,
    hint: `Write every object again (kubectl get … -A -o json | kubectl replace -f -) before ${was.name} is removed.`,
  }];
}

/** A version of a custom kind is not served any more, or objects are stored in another one. */
export const versionWithdrawn: RiskRule = {
  id: 'version-withdrawn',
  level: 'high',
  weaker: ['medium', 'low'],
  title: 'A version of a custom kind is no longer served, or stored',
  check({ before, after, forbidden }, context) {
    if (before === undefined || after === undefined || !isDefinition(before) || !isDefinition(after)) return [];
    const [old, now] = [[...versionsOf(before).values()], versionsOf(after)];
    const isRefused = ({ name, storage }: DefinitionVersion): boolean => storage && !now.has(name) && forbidden.length > 0;
    const gone = old.filter((version) => version.served && now.get(version.name)?.served !== true && !isRefused(version));
    return [...gone.map(({ name }) => withdrawn(before, name, context)), ...storageMoved(old, now)];
  },
};
