import { METADATA, WHOLE } from './engine/asked';
import { compileType } from './engine/compile';
import { tell } from './engine/tell';
import { walkObject } from './engine/walk';
import { withoutOverwritten } from './overwritten';
import { acceptingEntry } from './scope/accepted-kinds';
import type { ObjectContext } from './scope/object-context';
import { Scope } from './scope/scope';
import { asObject, asString } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../kubernetes/schemas/bundle';
import { findRemovedApi } from '../../../kubernetes/schemas/removed-apis';
import type { Finding } from '../../findings/finding';

/** Sees whether the version of Kubernetes has removed the API of an object, or announced to. True where it has. */
function seeRemoved(scope: Scope): boolean {
  const { type } = scope;
  const api = findRemovedApi(type.apiVersion, type.kind);
  if (api === undefined) return false;
  const isPast = (version: string): boolean => scope.minor >= Number(version.split('.')[1]);
  const isRemoved = api.removed !== undefined && isPast(api.removed);
  if (!isRemoved && !isPast(api.deprecated)) return false;
  scope.see(isRemoved ? 'removedApi' : 'deprecatedApi', ['apiVersion'], { type, api });
  return true;
}

function checkMetadata(scope: Scope): void {
  for (const { rule, check } of METADATA) check(scope.ask(rule));
}

function checkOtherKind(scope: Scope, context: ObjectContext): void {
  const { type, bundle } = scope;
  const custom = context.customSchema?.(type.apiVersion, type.kind);
  const entry = acceptingEntry(type.apiVersion, type.kind, context.acceptKinds ?? []);
  if (custom !== undefined) {
    const metadata = compileType(bundle, 'V1ObjectMeta');
    scope.enter('metadata');
    if (metadata) walkObject(asObject(scope.root.metadata), metadata, scope);
    scope.leave();
    checkMetadata(scope);
    custom.check(scope);
  } else if (entry !== undefined) {
    scope.see('acceptedKind', [], { type, entry });
  } else if (!seeRemoved(scope)) {
    scope.see('unknownKind', [], { type, bundle, customKinds: context.customKinds ?? (() => new Map()) });
  }
}

/**
 * Judges one object as an API server would judge its creation with strict field validation.
 *
 * @param resource the object and where it stood; it has an apiVersion and a kind, or the reader has reported that it lacks them
 * @param bundle the Kubernetes version to judge by
 */
export function checkObject(resource: Resource, bundle: SchemaBundle, context: ObjectContext = {}): Finding[] {
  const apiVersion = asString(resource.object.apiVersion);
  const kind = asString(resource.object.kind);
  if (!apiVersion || !kind) return [];
  const scope = new Scope(resource, bundle, { apiVersion, kind }, tell);
  for (const { rule, check } of WHOLE) check(scope.ask(rule));
  const schema = bundle.kindOf(apiVersion, kind);
  const type = schema && compileType(bundle, schema.type);
  if (type === undefined) {
    checkOtherKind(scope, context);
    return scope.findings;
  }
  seeRemoved(scope);
  walkObject(withoutOverwritten(resource.object), type, scope);
  checkMetadata(scope);
  return scope.findings;
}
