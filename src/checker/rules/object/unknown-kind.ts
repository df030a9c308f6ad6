import { acceptingEntry } from './catalog/accepted-kinds';
import type { ObjectContext } from './catalog/object-context';
import { RULES } from './catalog/rules';
import { nearest } from '../../../common/nearest';
import type { Resource } from '../../../kubernetes/objects/resource';
import { parseApiVersion } from '../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../kubernetes/schemas/bundle';
import type { Finding } from '../../findings/finding';
import { findingAbout } from '../../findings/finding';

/** An apiVersion and a kind. */
interface Type {
  readonly apiVersion: string;
  readonly kind: string;
}

/** The kinds of each API group, with the versions of Kubernetes' own. */
type Groups = ReadonlyMap<string, readonly Type[]>;

const ownGroups = new WeakMap<SchemaBundle, Groups>();

function groupsOf(bundle: SchemaBundle): Groups {
  let groups = ownGroups.get(bundle);
  if (groups === undefined) {
    const found = new Map<string, Type[]>();
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

function described({ apiVersion, kind }: Type): string {
  return `${apiVersion} ${kind}`;
}

/** In a group of Kubernetes every kind is known, so that another one is a mistake; so is a group without a dot, which no definition may have. */
function ofKubernetes({ apiVersion, kind }: Type, groups: Groups): { readonly isMistake: boolean; readonly meant?: Type } {
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
function ofDefinitions({ apiVersion, kind }: Type, kinds: ReadonlyMap<string, readonly string[]>): Type | undefined {
  const { group, version } = parseApiVersion(apiVersion);
  const own = kinds.get(group);
  const word = own && near(kind, own);
  if (word !== undefined) return { apiVersion, kind: word };
  const other = own === undefined ? near(group, kinds.keys()) : undefined;
  return other !== undefined && kinds.get(other)?.includes(kind) === true ? { apiVersion: `${other}/${version}`, kind } : undefined;
}

const NO_KINDS: ReadonlyMap<string, readonly string[]> = new Map();

/** The finding for an object that there is no schema for: a mention where its kind is accepted, an error where the kind is a known one misspelt. */
export function unknownKind(resource: Resource, type: Type, bundle: SchemaBundle, context: ObjectContext): Finding {
  const subject = described(type);
  const without = `there is no schema for ${subject}`;
  const entry = acceptingEntry(type.apiVersion, type.kind, context.acceptKinds ?? []);
  if (entry !== undefined) {
    const message = `accepted: ${without}; nothing in it was checked`;
    const hint = `"${entry}" in acceptKinds of projen-gitops.validate.yaml says so; give the CustomResourceDefinition with --crds DIR to have it checked.`;
    return { ...findingAbout(resource, RULES.kindAccepted, { path: '', message, hint }), subject };
  }
  const own = ofKubernetes(type, groupsOf(bundle));
  const meant = own.meant ?? (own.isMistake ? undefined : ofDefinitions(type, context.customKinds?.() ?? NO_KINDS));
  if (own.isMistake || meant !== undefined) {
    const message = `${without} in Kubernetes ${bundle.version}; nothing in it was checked`;
    const hint = meant === undefined ? 'Correct apiVersion and kind.' : `Did you mean ${described(meant)}?`;
    return { ...findingAbout(resource, RULES.noSchema, { path: '', message, hint }), severity: 'error', subject };
  }
  const hint = `Give its CustomResourceDefinition with --crds DIR, or accept it: '${subject}' under acceptKinds in projen-gitops.validate.yaml.`;
  return { ...findingAbout(resource, RULES.noSchema, { path: '', message: `${without}; nothing in it was checked`, hint }), subject };
}
