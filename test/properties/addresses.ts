import type { Endpoint, LiveText } from '../../src';
import { interpolate } from '../../src/generator/texts/text';

/** A way to write an address, and how to read host and port out of what it becomes. */
export interface Form {
  readonly write: (endpoint: Endpoint) => LiveText;
  readonly pattern: RegExp;
  /** How many parts of `<service>.<namespace>.svc.<cluster domain>` the host has. */
  readonly parts: 1 | 2 | 3 | 4;
}

/** Every form of an address, alone and with text around it. */
export const FORMS: readonly Form[] = [
  { write: (endpoint) => endpoint.url(), pattern: /^http:\/\/(?<host>[^:/]+):(?<port>\d+)$/, parts: 4 },
  { write: (endpoint) => endpoint.url({ scheme: 'grpc', path: '/v1/a?b=c', name: 'svc' }), pattern: /^grpc:\/\/(?<host>[^:/]+):(?<port>\d+)\/v1\/a\?b=c$/, parts: 3 },
  { write: (endpoint) => endpoint.url({ port: false, path: '/' }), pattern: /^http:\/\/(?<host>[^:/]+)\/$/, parts: 4 },
  { write: (endpoint) => endpoint.host(), pattern: /^(?<host>[^:/]+)$/, parts: 4 },
  { write: (endpoint) => endpoint.host({ name: 'short' }), pattern: /^(?<host>[^:/.]+)$/, parts: 1 },
  { write: (endpoint) => endpoint.port(), pattern: /^(?<port>\d+)$/, parts: 4 },
  { write: (endpoint) => endpoint.hostAndPort(), pattern: /^(?<host>[^:/]+):(?<port>\d+)$/, parts: 4 },
  { write: (endpoint) => endpoint.hostAndPort({ name: 'namespace' }), pattern: /^(?<host>[^:/]+):(?<port>\d+)$/, parts: 2 },
  {
    write: (endpoint) => interpolate`jdbc:x://$(USER)@${endpoint.host({ name: 'namespace' })}:${endpoint.port()}/db?: #`,
    pattern: /^jdbc:x:\/\/\$\(USER\)@(?<host>[^:/]+):(?<port>\d+)\/db\?: #$/,
    parts: 2,
  },
];

/** The form in which the external is called. */
export const HOST_AND_PORT = FORMS[6];

/** What an address in a rendered text names; one of them may be absent. */
export function readAddress(text: string, { pattern }: Form): { readonly host?: string; readonly port?: number } {
  const groups = pattern.exec(text)?.groups;
  if (!groups) throw new Error(`${text} is not ${pattern}`);
  return { host: groups.host, port: groups.port === undefined ? undefined : Number(groups.port) };
}
