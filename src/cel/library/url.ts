import type { CelLibrary } from './library';

/** A URL as Go's `net/url` reads it. */
class Url {
  constructor(readonly text: string, readonly parsed: URL, readonly port: string) {}

  toString(): string {
    return this.text;
  }
}

/** Reads an absolute URI, or a path that starts with `/`. */
function readUrl(text: string): Url | undefined {
  if (/[\u0000-\u0020\u007f]/.test(text)) return undefined;
  const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
  if (!absolute && !text.startsWith('/')) return undefined;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  const port = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*?:(\d*)(?:[/?#]|$)/.exec(text)?.[1] ?? '';
  try {
    return new Url(text, absolute ? new URL(text) : new URL(text, 'none://'), port);
  } catch {
    return undefined;
  }
}

const hostname = ({ parsed }: Url): string => parsed.hostname.replace(/^\[|\]$/g, '');
const host = (url: Url): string => url.parsed.hostname === '' ? '' : `${url.parsed.hostname}${url.port === '' ? '' : `:${url.port}`}`;

/** The URL library of Kubernetes. */
export const url: CelLibrary = ({ env, fail }) => {
  env.registerType('URL', Url);
  env.registerFunction('isURL(string): bool', (text: string) => readUrl(text) !== undefined);
  env.registerFunction('url(string): URL', (text: string) => readUrl(text) ?? fail(`invalid URI for request: ${text}`));
  env.registerOperator('URL == URL', (left: Url, right: Url) => left.text === right.text);
  env.registerFunction('URL.getScheme(): string', ({ text, parsed }: Url) => text.startsWith('/') ? '' : parsed.protocol.slice(0, -1));
  env.registerFunction('URL.getHost(): string', host);
  env.registerFunction('URL.getHostname(): string', hostname);
  env.registerFunction('URL.getPort(): string', (value: Url) => value.port);
  env.registerFunction('URL.getEscapedPath(): string', ({ text, parsed }: Url) => parsed.pathname === '/' && !/^[^?#]*[^:/]\/(?:[?#]|$)|^\/(?:[?#]|$)/.test(text) ? '' : parsed.pathname);
  env.registerFunction('URL.getQuery(): map', ({ parsed }: Url) =>
    Object.fromEntries([...new Set(parsed.searchParams.keys())].map((key) => [key, parsed.searchParams.getAll(key)])));
};
