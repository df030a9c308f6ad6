import { RULES } from './catalog/rules';
import type { Scope } from './scope/scope';
import { findRemovedApi } from '../../../kubernetes/schemas/removed-apis';

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** Reports an API that the version has removed (an error) or announced to remove (a warning). True where it reported. */
export function reportRemovedApi(scope: Scope, apiVersion: string, kind: string): boolean {
  const api = findRemovedApi(apiVersion, kind);
  if (api === undefined) return false;
  const hint = api.replacement === undefined ? 'Nothing replaces it; remove the object.' : `Use ${api.replacement}.`;
  if (api.removed !== undefined && scope.minor >= minorOf(api.removed)) {
    scope.report(RULES.removedApi, ['apiVersion'], `${apiVersion} ${kind} was removed in Kubernetes ${api.removed}`, hint);
    return true;
  }
  if (scope.minor < minorOf(api.deprecated)) return false;
  const removal = api.removed === undefined ? '' : ` and removed in ${api.removed}`;
  scope.report(RULES.deprecatedApi, ['apiVersion'], `${apiVersion} ${kind} is deprecated since Kubernetes ${api.deprecated}${removal}`, hint);
  return true;
}
