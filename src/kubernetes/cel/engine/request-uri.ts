/** The parts of a URI, as Go's `net/url` reads them. */
export interface RequestUri {
  readonly scheme: string;
  /** Host and port, as written. */
  readonly host: string;
  /** The path, percent-encoded. */
  readonly path: string;
  readonly query: string;
}

const BAD_ESCAPE = /%(?![0-9A-Fa-f]{2})/;
const HOST = /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=<>"\u0080-\u{10FFFF}]|%[0-9A-Fa-f]{2})*(?::\d*)?$/u;
const BRACKETED_HOST = /^\[[0-9A-Fa-f:.]*(?:%25[^\]]*)?\](?::\d*)?$/;
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const ENCODED_PATH = /^[A-Za-z0-9\-._~!$&'()*+,;=:@[\]/%]*$/;

function encodePath(path: string): string {
  if (ENCODED_PATH.test(path)) return path;
  return [...decodeURIComponent(path)].map((char) => /[A-Za-z0-9\-_.~$&+,/:;=@]/.test(char) ? char : encodeURIComponent(char)).join('');
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  return USER.test(authority.slice(0, Math.max(at, 0))) && (host.startsWith('[') ? BRACKETED_HOST : HOST).test(host);
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Reads an absolute URI or an absolute path; undefined where the text is neither. */
export function parseRequestUri(text: string): RequestUri | undefined {
  if (/[\u0000-\u001f\u007f]/.test(text) || text === '') return undefined;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const [rest, query] = cut(cut(scheme === '' ? text : text.slice(scheme.length + 1), '#')[0], '?');
  if (!rest.startsWith('/')) return scheme === '' ? undefined : { scheme: scheme.toLowerCase(), host: '', path: '', query };
  const [, authority, path] = /^\/\/([^/]*)(.*)$/s.exec(scheme === '' ? '' : rest) ?? ['', '', rest];
  if (BAD_ESCAPE.test(path) || BAD_ESCAPE.test(authority) || !isAuthority(authority)) return undefined;
  return { scheme: scheme.toLowerCase(), host: authority.slice(authority.lastIndexOf('@') + 1), path: encodePath(path), query };
}
