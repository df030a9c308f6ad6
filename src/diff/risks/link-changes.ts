import { containerPairs, namespaceOf } from './pods';
import type { RenderIndex } from './render-index';
import type { RiskDetail, RiskRule } from './rule';
import type { JsonObject } from '../../resources/json';
import { asList, asObject, asString } from '../../resources/json';

const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*)(?::\d{1,5})?(?:[/?#].*)?$/i;

function envOf(container: JsonObject): ReadonlyMap<string, string> {
  const entries = asList(container.env).map(asObject).filter((entry) => asString(entry.value) !== undefined);
  return new Map(entries.map((entry) => [asString(entry.name) ?? '', asString(entry.value) ?? '']));
}

/** The Service that a value names: `web`, `web.shop`, `http://web.shop.svc.cluster.local:80/x`; undefined for anything else. */
function serviceIn(value: string | undefined, namespace: string, render: RenderIndex): string | undefined {
  const host = HOST.exec(value ?? '')?.[1];
  if (host === undefined) return undefined;
  const [name, space = namespace, svc] = host.split('.');
  if (svc !== undefined && svc !== 'svc') return undefined;
  const found = `${space}/${name}`;
  return svc === 'svc' || render.hasService(space, name) ? found : undefined;
}

interface Side {
  readonly namespace: string;
  readonly render: RenderIndex;
}

function compareLink(variable: string, old: string | undefined, now: string | undefined, before: Side, after: Side): RiskDetail[] {
  const [from, to] = [serviceIn(old, before.namespace, before.render), serviceIn(now, after.namespace, after.render)];
  if (from === undefined || from === to) return [];
  if (to !== undefined) {
    const missing = after.render.hasService(...to.split('/') as [string, string]) ? '' : ', which this render does not contain';
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
    const old = { namespace: namespaceOf(before), render: context.before };
    const now = { namespace: namespaceOf(after), render: context.after };
    return containerPairs(before, after).flatMap(([, was, is]) => {
      const [values, next] = [envOf(was), envOf(is)];
      return [...values].flatMap(([name, value]) => compareLink(name, value, next.get(name), old, now));
    });
  },
};
