import type { LiveChange, LiveComparison, LiveField } from './comparison';
import { isDeliverer, isSomebodyElse } from './deliverer';
import type { OwnedField } from './managed-fields';
import { fieldsOwnedBy, ownersOf } from './managed-fields';
import { withoutRecords } from './stored-object';
import type { Trial, TryOptions } from './try-objects';
import { tryObjects } from './try-objects';
import type { ObjectChange } from '../../checker/diff/changes/change';
import type { FieldChange } from '../../checker/diff/changes/compare';
import { compareResources } from '../../checker/diff/changes/compare-objects';
import { concealSecrets } from '../../checker/diff/changes/conceal';
import { maskSecrets } from '../../checker/diff/changes/mask';
import type { Resource } from '../../kubernetes/objects/resource';
import { idOf } from '../../kubernetes/objects/resource';
import type { Access } from '../access/access';
import type { Cause } from '../access/failure';
import type { Wanted } from '../overlay/wanted';

type Taken = Extract<Trial, { is: 'taken' }> & { readonly wanted: Wanted };

/** The change that an apply makes to an object; undefined where it makes none. */
function changeOf({ live, after, wanted }: Taken): ObjectChange | undefined {
  const [before, now] = maskSecrets(live && withoutRecords(live), withoutRecords(after));
  const fields = before === undefined || now === undefined ? [] : compareResources(before, now);
  if (live !== undefined && fields.length === 0) return undefined;
  const named = { overlay: wanted.resource.overlay, resource: wanted.title, id: idOf(after), matchedBy: 'identity' } as const;
  return { ...named, change: live === undefined ? 'added' : 'modified', before, after: now, fields, forbidden: [], risks: [] };
}

function fieldOf(field: FieldChange, { live, fieldManager }: Taken): LiveField {
  const owners = live === undefined || field.before === undefined ? [] : ownersOf(live, field.path);
  const isDelivered = owners.some(({ name, subresource }) => subresource === undefined && isDeliverer(name, fieldManager));
  return { ...field, owners, isDrift: owners.length > 0 && !isDelivered };
}

/** What others set, and an apply neither changes nor takes over. */
function leftToOthers({ live, after, fieldManager }: Taken, changed: readonly string[]): OwnedField[] {
  if (live === undefined) return [];
  const isSecret = after.kind === 'Secret';
  const owned = fieldsOwnedBy(live, (manager) => isSomebodyElse(manager, fieldManager)).filter(({ path }) => !path.startsWith('metadata.finalizers'));
  const shown = isSecret ? owned.filter(({ path }) => path.startsWith('metadata.')) : owned;
  return shown.filter(({ path }) => !changed.includes(path) && !ownersOf(after, path).some(({ name }) => isDeliverer(name, fieldManager)));
}

function causesOf(causes: readonly Cause[], clean: (text: string) => string): { path: string; message: string }[] {
  return causes.map(({ field, message }) => ({ path: field, message: clean(message) }));
}

function changesOf(taken: readonly Taken[], clean: (text: string) => string): LiveChange[] {
  const changed = taken.flatMap((one) => {
    const change = changeOf(one);
    return change === undefined ? [] : [{ one, change }];
  });
  const resources = taken.flatMap(({ live, after, wanted: { resource } }): Resource[] =>
    [resource, { ...resource, object: after }, ...live === undefined ? [] : [{ ...resource, object: live }]]);
  return concealSecrets(changed.map(({ change }) => change), resources).map(({ resource, change, fields }, index) => {
    const { one } = changed[index];
    return {
      resource,
      change: change === 'added' ? 'added' : 'modified',
      fields: fields.map((field) => fieldOf(field, one)),
      conflicts: causesOf(one.conflicts, clean),
      fieldManager: one.fieldManager,
    };
  });
}

/**
 * Compares an overlay with what runs, by having the server try an apply of each object: what it would change, who set what is there now,
 * and what it would refuse. No value of a Secret is in the result.
 *
 * @param clean takes what the overlay's Secrets hold out of a text of the server
 */
export async function compareLive(
  wanted: readonly Wanted[], access: Access, clean: (text: string) => string, options: TryOptions = {},
): Promise<LiveComparison> {
  const trials = (await tryObjects(wanted, access, options)).map((trial, index) => ({ trial, wanted: wanted[index] }));
  const others = <Is extends Exclude<Trial['is'], 'taken'>>(is: Is) => trials.flatMap(({ trial, wanted: { title } }) =>
    (trial.is === is ? [{ resource: title, trial: trial as Extract<Trial, { is: Is }> }] : []));
  const taken = trials.flatMap(({ trial, wanted: one }) => (trial.is === 'taken' ? [{ ...trial, wanted: one }] : []));
  const changes = changesOf(taken, clean);
  const changed = new Map(changes.map(({ resource, fields }) => [resource, fields.map(({ path }) => path)]));
  const owned = taken.map((one) => ({ resource: one.wanted.title, fields: leftToOthers(one, changed.get(one.wanted.title) ?? []) }));
  return {
    changes,
    owned: owned.filter(({ fields }) => fields.length > 0),
    same: taken.length - changes.length,
    refused: others('refused').map(({ resource, trial: { failure } }) => ({ resource, message: clean(failure.message), causes: causesOf(failure.causes, clean) })),
    untried: others('untried').map(({ resource, trial: { why } }) => ({ resource, why })),
    unknown: others('unknown').map(({ resource, trial: { why } }) => ({ resource, why: clean(why) })),
    missing: others('unknown').flatMap(({ trial: { missing } }) => missing ?? []),
  };
}
