import { acceptingEntry } from './catalog/accepted-kinds';
import type { ObjectContext } from './catalog/object-context';
import { compileType } from './engine/compile';
import { walkObject } from './engine/walk';
import { checkMetadata } from './metadata/check-metadata';
import { withoutOverwritten } from './overwritten';
import { reportRemovedApi } from './removed-api';
import { Scope } from './scope/scope';
import { unknownKind } from './unknown-kind';
import { WHOLE_RULES } from './whole/registry';
import { asObject, asString } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../kubernetes/schemas/bundle';
import type { Finding } from '../../findings/finding';

function checkUnknownKind(scope: Scope, apiVersion: string, kind: string, context: ObjectContext): Finding[] {
  const custom = context.customSchema?.(apiVersion, kind);
  if (custom !== undefined) {
    const metadata = compileType(scope.bundle, 'V1ObjectMeta');
    scope.enter('metadata');
    if (metadata) walkObject(asObject(scope.root.metadata), metadata, scope);
    scope.leave();
    checkMetadata(scope, kind, apiVersion);
    return [...scope.findings, ...custom.check(scope.resource)];
  }
  if (acceptingEntry(apiVersion, kind, context.acceptKinds ?? []) === undefined && reportRemovedApi(scope, apiVersion, kind)) return scope.findings;
  return [...scope.findings, unknownKind(scope.resource, { apiVersion, kind }, scope.bundle, context)];
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
  const scope = new Scope(resource, bundle);
  for (const rule of WHOLE_RULES) rule.check(scope);
  const schema = bundle.kindOf(apiVersion, kind);
  const type = schema && compileType(bundle, schema.type);
  if (type === undefined) return checkUnknownKind(scope, apiVersion, kind, context);
  reportRemovedApi(scope, apiVersion, kind);
  walkObject(withoutOverwritten(resource.object), type, scope);
  checkMetadata(scope, kind, apiVersion);
  return scope.findings;
}
