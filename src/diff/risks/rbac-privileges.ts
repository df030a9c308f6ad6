import type { JsonObject } from '../../resources/json';
import { asList, asObject } from '../../resources/json';
import { describeValue } from '../describe-value';
import type { RiskDetail, RiskRule } from './rule';

const STRONG = /(^|[ ,/])(\*|escalate|bind|impersonate|secrets|pods\/exec)($|[ ,/])/;
const HINT = 'Grant the verbs and resources that are used, one by one, in one namespace if that is enough.';

function grants(object: JsonObject | undefined): string[] {
  return asList(object?.rules).map(asObject).flatMap((rule) => asList(rule.verbs).flatMap((verb) => [
    ...asList(rule.resources).flatMap((resource) => asList(rule.apiGroups).map((group) => `${String(verb)} ${group === '' ? '' : `${String(group)}/`}${String(resource)}${asList(rule.resourceNames).length > 0 ? ` ${asList(rule.resourceNames).join(',')}` : ''}`)),
    ...asList(rule.nonResourceURLs).map((url) => `${String(verb)} ${String(url)}`),
  ]));
}

function subjects(object: JsonObject | undefined): string[] {
  return asList(object?.subjects).map(asObject).map((subject) => [subject.kind, subject.namespace, subject.name].filter(Boolean).join(' '));
}

function gained(kind: string, before: JsonObject | undefined, after: JsonObject): RiskDetail[] {
  const isRole = kind.endsWith('Role');
  const read = isRole ? grants : subjects;
  const had = new Set(read(before));
  const more = read(after).filter((entry) => !had.has(entry));
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
