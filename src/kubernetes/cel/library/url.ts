import type { CelLibrary } from './library';
import type { RequestUri } from '../engine/request-uri';
import { parseRequestUri } from '../engine/request-uri';

/** A URL of Kubernetes' library. */
class Url {
  constructor(readonly text: string, readonly parts: RequestUri) {}

  toString(): string {
    return this.text;
  }
}

function readUrl(text: string): Url | undefined {
  const parts = parseRequestUri(text);
  return parts && new Url(text, parts);
}

function portOf({ parts }: Url): string {
  return /:(\d*)$/.exec(parts.host.replace(/^\[.*\]/, ''))?.[1] ?? '';
}

function hostnameOf({ parts }: Url): string {
  return /^\[(.*)\]/.exec(parts.host)?.[1] ?? parts.host.replace(/:\d*$/, '');
}

function queryOf({ parts }: Url): Record<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(parts.query)) {
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  return Object.fromEntries(values);
}

/** The URL library of Kubernetes. */
export const url: CelLibrary = ({ env, fail }) => {
  env.registerType('URL', Url);
  env.registerFunction('isURL(string): bool', (text: string) => readUrl(text) !== undefined);
  env.registerFunction('url(string): URL', (text: string) => readUrl(text) ?? fail(`invalid URI for request: ${text}`));
  env.registerOperator('URL == URL', (left: Url, right: Url) => left.text === right.text);
  env.registerFunction('URL.getScheme(): string', ({ parts }: Url) => parts.scheme);
  env.registerFunction('URL.getHost(): string', ({ parts }: Url) => parts.host);
  env.registerFunction('URL.getHostname(): string', hostnameOf);
  env.registerFunction('URL.getPort(): string', portOf);
  env.registerFunction('URL.getEscapedPath(): string', ({ parts }: Url) => parts.path);
  env.registerFunction('URL.getQuery(): map', queryOf);
};
