import type { Binding, Endpoint, External } from '../../src';

/** Names of an overlay that addresses of what it binds follow. */
export interface Surroundings {
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly clusterDomain: string;
}

/** An answer, and the host and port that callers then find; undefined where they find those of an endpoint of the repository. */
interface BindingChoice {
  readonly bind: (external: External<'sql'>, endpoint: Endpoint) => Binding;
  readonly found: ((surroundings: Surroundings) => string) | undefined;
}

const ofOwnService = ({ namespace, namePrefix, nameSuffix, clusterDomain }: Surroundings): string => `${namePrefix}database${nameSuffix}.${namespace}.svc.${clusterDomain}`;

/** Where an external called "database" can be. The last choice is an endpoint. */
export const BINDINGS: readonly BindingChoice[] = [
  { bind: (external) => external.toHost('db.example.com', { sql: 6432 }), found: () => 'db.example.com:6432' },
  { bind: (external) => external.toAddresses(['10.1.2.3', 'fd00::1']), found: (names) => `${ofOwnService(names)}:5432` },
  { bind: (external) => external.toExternalName('db.example.com'), found: (names) => `${ofOwnService(names)}:5432` },
  { bind: (external) => external.toService('postgres', 'data'), found: ({ clusterDomain }) => `postgres.data.svc.${clusterDomain}:5432` },
  { bind: (external, endpoint) => external.toEndpoints({ sql: endpoint }), found: undefined },
];
