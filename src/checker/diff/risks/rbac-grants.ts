import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';

/** One verb on one resource, or one URL; `*` stands for all. */
export interface Grant {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** The only object that it is about; undefined = all. */
  readonly name?: string;
  readonly url?: string;
}

function texts(value: JsonValue | undefined): string[] {
  return asList(value).map(String);
}

/** Everything that the rules of a role allow. */
export function grantsOf(role: JsonObject | undefined): Grant[] {
  return asList(role?.rules).map(asObject).flatMap((rule) => texts(rule.verbs).flatMap((verb) => {
    const names = asList(rule.resourceNames).length === 0 ? [undefined] : texts(rule.resourceNames);
    const resources = texts(rule.apiGroups)
      .flatMap((group) => texts(rule.resources).flatMap((resource) => names.map((name) => ({ verb, group, resource, name }))));
    return [...resources, ...texts(rule.nonResourceURLs).map((url) => ({ verb, group: '', resource: '', url }))];
  }));
}

function coversUrl(held: string, url: string): boolean {
  return held === '*' || held === url || (held.endsWith('*') && url.startsWith(held.slice(0, -1)));
}

/** `*` holds every resource, `*\/scale` that part of every one. */
function coversResource(held: string, resource: string): boolean {
  return held === '*' || held === resource || (held.startsWith('*/') && held.slice(1) === resource.slice(resource.indexOf('/')));
}

/** True where one grant holds all of another. */
export function covers(held: Grant, wanted: Grant): boolean {
  if (held.verb !== '*' && held.verb !== wanted.verb) return false;
  if (wanted.url !== undefined) return held.url !== undefined && coversUrl(held.url, wanted.url);
  if (held.url !== undefined) return false;
  return (held.group === '*' || held.group === wanted.group) && coversResource(held.resource, wanted.resource)
    && (held.name === undefined || held.name === wanted.name);
}

/** `get secrets`, `create apps/deployments`, `get /metrics`. */
export function describeGrant({ verb, group, resource, name, url }: Grant): string {
  return `${verb} ${url ?? `${group === '' ? '' : `${group}/`}${resource}${name === undefined ? '' : ` ${name}`}`}`;
}
