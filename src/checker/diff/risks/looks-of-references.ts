import { keysOf } from './keys-of';
import type { Look, RiskContext } from './rule';
import { providedSecret } from '../../../kubernetes/index/provided-secrets';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { POD_KIND_NAMES } from '../../../kubernetes/pods/pod-kinds';
import { referringKinds } from '../../../kubernetes/references/references-of';
import type { BareChange } from '../changes/change';

const KINDS_OF_PODS: ReadonlySet<string> = new Set(['ServiceAccount', 'PriorityClass.scheduling.k8s.io', 'RuntimeClass.node.k8s.io']);
/** Anything may name these, and be made into a Secret of that name. */
const NAMED_ANYWHERE: ReadonlySet<string> = new Set(['ConfigMap', 'Secret']);

function isGone(object: JsonObject, { after }: RiskContext): boolean {
  return after.counterpartOf(object) === undefined;
}

function losesKeys({ before, after }: BareChange): boolean {
  const left = new Set(keysOf(after));
  return keysOf(before).some((key) => !left.has(key));
}

/** From an object that is gone, or lost a key, at what names it, and what takes its place. */
export const namersOfObject: Look = (change, context) => {
  const { before, after } = change;
  if (before === undefined) return [];
  const [kind, { name }] = [groupKindOf(before), idOf(before)];
  const secret = providedSecret(before)?.name;
  const gone = isGone(before, context);
  const made = gone && secret !== undefined ? [{ words: [secret] }] : [];
  if (NAMED_ANYWHERE.has(kind)) {
    if (gone) return [{ words: [name] }];
    return losesKeys(change) ? [{ kinds: POD_KIND_NAMES, words: [idOf(after ?? before).name] }] : [];
  }
  const named = [...(KINDS_OF_PODS.has(kind) ? POD_KIND_NAMES : []), ...referringKinds(kind)];
  return gone && named.length > 0 ? [{ kinds: named, words: [name] }, ...made] : made;
};
