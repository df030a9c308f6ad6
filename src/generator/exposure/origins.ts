import type { Exposure } from './exposure';
import type { Origins } from '../model/scope';

/** Where clients find the exposed endpoints: for each port the origin of its public exposure, else of its internal one. */
export function originsOf(exposures: readonly Exposure[]): Origins {
  const origins = new Map<object, Map<string, string>>();
  const add = ({ endpoint, platform: { origin } }: Exposure): void => {
    const ports = origins.get(endpoint?.app) ?? new Map<string, string>();
    if (endpoint === undefined || origin === undefined || ports.has(endpoint.portName)) return;
    origins.set(endpoint.app, ports.set(endpoint.portName, origin));
  };
  exposures.filter(({ audience }) => audience === 'public').forEach(add);
  exposures.filter(({ audience }) => audience === 'internal').forEach(add);
  return origins;
}
