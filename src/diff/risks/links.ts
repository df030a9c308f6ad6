import { containersOf } from './pods';
import type { Workload } from './pods';
import type { RenderIndex } from './render-index';
import type { JsonObject } from '../../resources/json';
import { asList, asObject, asString } from '../../resources/json';

const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*)(?::\d{1,5})?(?:[/?#].*)?$/i;

/** The literal environment variables of a container. */
export function envOf(container: JsonObject): ReadonlyMap<string, string> {
  const entries = asList(container.env).map(asObject).filter((entry) => asString(entry.value) !== undefined);
  return new Map(entries.map((entry) => [asString(entry.name) ?? '', asString(entry.value) ?? '']));
}

/** The Service, as `namespace/name`, that a value names: `web`, `web.shop`, `http://web.shop.svc.cluster.local:80/x`; undefined for anything else. */
export function serviceIn(value: string | undefined, namespace: string, render: RenderIndex): string | undefined {
  const host = HOST.exec(value ?? '')?.[1];
  if (host === undefined) return undefined;
  const [name, space = namespace, svc] = host.split('.');
  if (svc !== undefined && svc !== 'svc') return undefined;
  return svc === 'svc' || render.hasService(space, name) ? `${space}/${name}` : undefined;
}

/** Variables of a render that name a Service of `services`: `Deployment web (API_URL)`. */
export function usersOf(service: string, workloads: readonly Workload[], services: RenderIndex): string[] {
  return workloads.flatMap((workload) => {
    const variables = [...containersOf(workload.template).values()]
      .flatMap((container) => [...envOf(container)])
      .filter(([, value]) => serviceIn(value, workload.namespace, services) === service)
      .map(([name]) => name);
    return variables.length === 0 ? [] : [`${workload.name} (${[...new Set(variables)].join(', ')})`];
  });
}
