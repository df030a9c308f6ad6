import { containerPairs, namespaceOf, objectsOf } from './pods';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import type { JsonObject } from '../../resources/json';
import { asList, asObject, asString } from '../../resources/json';
import { idOf } from '../../resources/resource';

const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*)(?::\d{1,5})?(?:[/?#].*)?$/i;

function envOf(container: JsonObject): ReadonlyMap<string, string> {
  const entries = asList(container.env).map(asObject).filter((entry) => asString(entry.value) !== undefined);
  return new Map(entries.map((entry) => [asString(entry.name) ?? '', asString(entry.value) ?? '']));
}

function servicesOf(resources: RiskContext['before']): Set<string> {
  return new Set(objectsOf(resources, '', 'Service').map((service) => `${namespaceOf(service)}/${idOf(service).name}`));
}

/** The Service that a value names: `web`, `web.shop`, `http://web.shop.svc.cluster.local:80/x`; undefined for anything else. */
function serviceIn(value: string | undefined, namespace: string, services: ReadonlySet<string>): string | undefined {
  const host = HOST.exec(value ?? '')?.[1];
  if (host === undefined) return undefined;
  const [name, space = namespace, svc] = host.split('.');
  if (svc !== undefined && svc !== 'svc') return undefined;
  const found = `${space}/${name}`;
  return svc === 'svc' || services.has(found) ? found : undefined;
}

interface Side {
  readonly namespace: string;
  readonly services: ReadonlySet<string>;
}

function compareLink(variable: string, old: string | undefined, now: string | undefined, before: Side, after: Side): RiskDetail[] {
  const [from, to] = [serviceIn(old, before.namespace, before.services), serviceIn(now, after.namespace, after.services)];
  if (from === undefined || from === to) return [];
  if (to !== undefined) {
    const missing = after.services.has(to) ? '' : ', which this render does not contain';
    return [{ level: missing === '' ? 'medium' : 'high', message: `${variable} now reaches Service ${to}${missing}, before ${from}`, hint: 'Make sure that the new Service speaks the same protocol and holds the same data.' }];
  }
  const message = now === undefined ? `${variable} is gone: the link to Service ${from} is cut` : `${variable} no longer names Service ${from}, but ${now}`;
  return [{ level: 'medium', message, hint: 'Make sure that the program does without it, or reads the new value.' }];
}

/** An environment variable that named a Service names another one, or none. */
export const linkChanges: RiskRule = {
  id: 'link-changes',
  level: 'high',
  title: 'A link to a Service is cut or re-targeted',
  check({ before, after, fields }, context) {
    if (before === undefined || after === undefined || !fields.some(({ path }) => /\.env\b|^metadata\.namespace$/.test(path))) return [];
    const old = { namespace: namespaceOf(before), services: servicesOf(context.before) };
    const now = { namespace: namespaceOf(after), services: servicesOf(context.after) };
    return containerPairs(before, after).flatMap(([, was, is]) => {
      const [values, next] = [envOf(was), envOf(is)];
      return [...values].flatMap(([name, value]) => compareLink(name, value, next.get(name), old, now));
    });
  },
};
