import type { RiskDetail, RiskRule } from './rule';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { describeValue } from '../changes/describe-value';

const STRONG = /(^|[ ,/])(\*|escalate|bind|impersonate|secrets|pods\/exec)($|[ ,/])/;
const HINT = 'Grant the verbs and resources that are used, one by one, in one namespace if that is enough.';

/** One verb on one resource, or one URL; `*` stands for all. */
interface Grant {
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

function grants(object: JsonObject | undefined): Grant[] {
  return asList(object?.rules).map(asObject).flatMap((rule) => texts(rule.verbs).flatMap((verb) => {
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

function covers(held: Grant, wanted: Grant): boolean {
  if (held.verb !== '*' && held.verb !== wanted.verb) return false;
  if (wanted.url !== undefined) return held.url !== undefined && coversUrl(held.url, wanted.url);
  if (held.url !== undefined) return false;
  return (held.group === '*' || held.group === wanted.group) && coversResource(held.resource, wanted.resource)
    && (held.name === undefined || held.name === wanted.name);
}

function describe({ verb, group, resource, name, url }: Grant): string {
  return `${verb} ${url ?? `${group === '' ? '' : `${group}/`}${resource}${name === undefined ? '' : ` ${name}`}`}`;
}

function moreGrants(before: JsonObject | undefined, after: JsonObject): string[] {
  const had = grants(before);
  return [...new Set(grants(after).filter((grant) => !had.some((held) => covers(held, grant))).map(describe))];
}

function subjects(object: JsonObject | undefined): string[] {
  return asList(object?.subjects).map(asObject).map((subject) => [subject.kind, subject.namespace, subject.name].filter(Boolean).join(' '));
}

function moreSubjects(before: JsonObject | undefined, after: JsonObject): string[] {
  const had = new Set(subjects(before));
  return subjects(after).filter((subject) => !had.has(subject));
}

function gained(kind: string, before: JsonObject | undefined, after: JsonObject): RiskDetail[] {
  const isRole = kind.endsWith('Role');
  const more = isRole ? moreGrants(before, after) : moreSubjects(before, after);
  if (more.length === 0) return [];
  const role = String(asObject(after.roleRef).name ?? '');
  const strong = isRole ? more.some((grant) => STRONG.test(grant)) : /^(cluster-admin|admin)$/.test(role) || more.some((subject) => /system:(anonymous|unauthenticated|authenticated)/.test(subject));
  const shown = describeValue(more.join('; '), 200);
  return [{ level: strong ? 'high' : 'medium', message: isRole ? `it now also allows: ${shown}` : `${role} is now also granted to: ${shown}`, hint: HINT }];
}

/** Someone may do more with the API than before. */
export const rbacPrivileges: RiskRule = {
  id: 'rbac-privileges',
  level: 'high',
  weaker: ['medium'],
  title: 'A role allows more, or is granted to more subjects',
  check: ({ before, after, id }) => (id.group === 'rbac.authorization.k8s.io' && after !== undefined ? gained(id.kind, before, after) : []),
};
