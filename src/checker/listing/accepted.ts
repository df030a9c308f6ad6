import { ACCEPT_PREFIX } from '../../contract/annotations';
import { asString, at, isObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';

/** A deviation from a policy that an object accepts by an annotation. */
export interface Accepted {
  readonly rule: string;
  readonly reason: string;
  /** `apps/v1 Deployment default/web`. */
  readonly resource: string;
}

/** The deviations that objects accept, with their reasons; one without a reason is not accepted. */
export function acceptedIn(resources: readonly Resource[]): readonly Accepted[] {
  return resources.flatMap((resource) => {
    const annotations = at(resource.object, 'metadata', 'annotations');
    if (!isObject(annotations)) return [];
    return Object.entries(annotations).flatMap(([key, value]): readonly Accepted[] => {
      const reason = asString(value)?.trim() ?? '';
      return key.startsWith(ACCEPT_PREFIX) && reason !== '' ? [{ rule: key.slice(ACCEPT_PREFIX.length), reason, resource: describeResource(resource) }] : [];
    });
  });
}
