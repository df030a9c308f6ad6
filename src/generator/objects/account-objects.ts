import type { ModelObject } from '../model/model-object';
import type { Scope, SharedInstance } from '../model/scope';
import { finalNamespace } from '../model/scope';
import { accountObject, ownSubject, roleObjects } from '../subjects/identity/account-objects';
import type { AccountOptions } from '../subjects/identity/options';

function objectsOfAccount({ name, namespace, path, unit, options }: SharedInstance, scope: Scope): readonly ModelObject[] {
  const place = { name, namespace, finalNamespace: finalNamespace(namespace, scope), labels: {} };
  const own = options as AccountOptions;
  const objects = [accountObject(own, place), ...roleObjects(own, ownSubject(name, namespace, scope), place)];
  return objects.map(({ key, manifest }) => ({ key: `service-account/${namespace}/${name}/${key}`, file: `${name}.${key}.yaml`, unit, manifest, path, fixed: false }));
}

/** The objects of the shared service accounts. */
export function accountObjects(scope: Scope): readonly ModelObject[] {
  return [...scope.accounts.values()].flatMap((account) => objectsOfAccount(account, scope));
}
