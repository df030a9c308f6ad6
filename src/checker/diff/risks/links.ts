import { own } from '../../../common/own';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Workload } from '../../../kubernetes/pods/workload';

const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?(?:[/?#].*)?$/i;
const SCHEME_PORTS: Readonly<Record<string, number>> = { http: 80, ws: 80, https: 443, wss: 443 };

/** The literal environment variables of a container. */
export function envOf(container: JsonObject): ReadonlyMap<string, string> {
  const entries = asList(container.env).map(asObject).filter((entry) => asString(entry.value) !== undefined);
  return new Map(entries.map((entry) => [asString(entry.name) ?? '', asString(entry.value) ?? '']));
}

/** The first label of the host that a value may hold: the name of a Service, where it is one. */
export function hostIn(value: string | undefined): string | undefined {
  return HOST.exec(value ?? '')?.[1].split('.')[0];
}

/** The Service, as `namespace/name`, that a value names: `web`, `web.shop`, `http://web.shop.svc.cluster.local:80/x`; undefined for anything else. */
export function serviceIn(value: string | undefined, namespace: string, render: RenderIndex): string | undefined {
  const host = HOST.exec(value ?? '')?.[1];
  if (host === undefined) return undefined;
  const [name, space = namespace, svc] = host.split('.');
  if (svc !== undefined && svc !== 'svc') return undefined;
  return svc === 'svc' || render.service(space, name) !== undefined ? `${space}/${name}` : undefined;
}

/** Variables of a render that name a Service of `services`: `Deployment web (API_URL)`. */
export function usersOf(service: string, workloads: readonly Workload[], services: RenderIndex): string[] {
  return workloads.flatMap((workload) => {
    const variables = workload.containers.flatMap(({ spec }) => [...envOf(spec)])
      .filter(([, value]) => serviceIn(value, workload.namespace, services) === service)
      .map(([name]) => name);
    return variables.length === 0 ? [] : [`${titleOf(workload)} (${[...new Set(variables)].join(', ')})`];
  });
}

/** A variable that names a Service and one of its ports. */
export interface PortLink {
  readonly container: string;
  readonly variable: string;
  /** As `namespace/name`. */
  readonly service: string;
  readonly port: number;
}

function portIn(value: string): number | undefined {
  const written = HOST.exec(value)?.[2];
  return written === undefined ? own(SCHEME_PORTS, /^[a-z]+(?=:\/\/)/i.exec(value)?.[0].toLowerCase() ?? '') : Number(written);
}

/** The port of a host alone stands beside it: `API_PORT` belongs to `API_HOST`. */
function portBeside(variable: string, env: ReadonlyMap<string, string>): Pick<PortLink, 'variable' | 'port'> | undefined {
  const beside = `${variable.replace(/_(HOST|HOSTNAME|ADDR|ADDRESS)$/, '')}_PORT`;
  const value = env.get(beside) ?? '';
  return /^\d{1,5}$/.test(value) ? { variable: beside, port: Number(value) } : undefined;
}

/** Every variable of a workload of which a Service and its port are known, in one variable or in two. */
export function portLinksOf({ containers, namespace }: Workload, render: RenderIndex): PortLink[] {
  return containers.flatMap(({ name: container, spec }) => {
    const env = envOf(spec);
    return [...env].flatMap(([variable, value]): PortLink[] => {
      const service = serviceIn(value, namespace, render);
      const port = portIn(value);
      const place = port === undefined ? portBeside(variable, env) : { variable, port };
      return service === undefined || place === undefined ? [] : [{ container, service, ...place }];
    });
  });
}
