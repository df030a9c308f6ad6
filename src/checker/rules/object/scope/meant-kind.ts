import type { ObjectType, Sights } from './sights';
import { nearest } from '../../../../common/nearest';
import { parseApiVersion } from '../../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../../kubernetes/schemas/bundle';

/** The kinds of each API group, with the versions of Kubernetes' own. */
type Groups = ReadonlyMap<string, readonly ObjectType[]>;

const ownGroups = new WeakMap<SchemaBundle, Groups>();

function groupsOf(bundle: SchemaBundle): Groups {
  let groups = ownGroups.get(bundle);
  if (groups === undefined) {
    const found = new Map<string, ObjectType[]>();
    for (const { apiVersion, kind } of bundle.kinds()) {
      const { group } = parseApiVersion(apiVersion);
      found.set(group, [...found.get(group) ?? [], { apiVersion, kind }]);
    }
    ownGroups.set(bundle, groups = found);
  }
  return groups;
}

/** Names that differ by a letter or two, less in short ones. */
function near(word: string, candidates: Iterable<string>): string | undefined {
  return nearest(word, candidates, word.length < 8 ? 1 : 2);
}

/** In a group of Kubernetes every kind is known, so that another one is a mistake; so is a group without a dot, which no definition may have. */
function ofKubernetes({ apiVersion, kind }: ObjectType, groups: Groups): { readonly isMistake: boolean; readonly meant?: ObjectType } {
  const all = [...groups.values()].flat();
  const { group } = parseApiVersion(apiVersion);
  const own = groups.get(group);
  const sameKind = all.filter((type) => type.kind === kind);
  const inGroup = sameKind.find((type) => parseApiVersion(type.apiVersion).group === (own === undefined ? near(group, groups.keys()) : group));
  if (own !== undefined) {
    const word = near(kind, own.map((type) => type.kind));
    return { isMistake: true, meant: inGroup ?? own.find((type) => type.kind === word) ?? sameKind[0] };
  }
  if (inGroup !== undefined) return { isMistake: true, meant: inGroup };
  return group.includes('.') ? { isMistake: false } : { isMistake: true, meant: sameKind[0] };
}

/** The custom kind that a kind is a misspelling of: by its kind, or by its group. */
function ofDefinitions({ apiVersion, kind }: ObjectType, kinds: ReadonlyMap<string, readonly string[]>): ObjectType | undefined {
  const { group, version } = parseApiVersion(apiVersion);
  const own = kinds.get(group);
  const word = own && near(kind, own);
  if (word !== undefined) return { apiVersion, kind: word };
  const other = own === undefined ? near(group, kinds.keys()) : undefined;
  return other !== undefined && kinds.get(other)?.includes(kind) === true ? { apiVersion: `${other}/${version}`, kind } : undefined;
}

/** Whether a kind without schema is a mistake, and the kind that it is a misspelling of. */
export function meantKind({ type, bundle, customKinds }: Sights['unknownKind']): { readonly isMistake: boolean; readonly meant?: ObjectType } {
  const own = ofKubernetes(type, groupsOf(bundle));
  if (own.isMistake) return own;
  const meant = ofDefinitions(type, customKinds());
  return meant === undefined ? { isMistake: false } : { isMistake: true, meant };
}
