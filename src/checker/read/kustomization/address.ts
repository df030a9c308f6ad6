import { gitAddress } from './git-address';
import { optionIn } from './option-in';
import { own } from '../../../common/own';

/** What an entry is read as: by `resources` and the like also as a git repository, by `patches` and the like only as a file or address. */
export type Use = 'base' | 'file';

/** An entry that kustomize fetches instead of reading, or that looks so much like one that nothing else can be meant. */
export interface RemoteAddress {
  /** In lower case. */
  readonly protocol: string;
  /** In lower case, with a port that is not the protocol's own; empty where none can be told. */
  readonly host: string;
  /** Why it is never fetched, whatever is allowed; absent where it may be allowed. */
  readonly never?: string;
}

/** The protocols that can be allowed, with the port that goes without saying. */
const PORTS: Readonly<Record<string, string>> = { https: '443', ssh: '22' };
const FORCED_GIT = /^(?:git::)+/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
const BARE_SCHEME = /^(https?|file):/i;
const FORCED = /^(ext|file|ftp|gcs|hg|https?|s3|ssh)::/i;
/** Anything else is read differently by different programs. */
const AUTHORITY = /^(?:[\w.~%!$&'()*+,;=:-]*@)?([a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d+))?$/;

function neverBecause(protocol: string, host: string, text: string): string | undefined {
  if (!Object.hasOwn(PORTS, protocol)) return `the protocol '${protocol}' is neither https nor ssh`;
  const option = optionIn(text);
  if (option !== undefined) return `'${option}' in it begins with '-', which a program may take for an option`;
  return host === '' ? 'its host cannot be told for certain' : undefined;
}

function describe(protocol: string, authority: string, text: string): RemoteAddress {
  const [, name = '', port] = AUTHORITY.exec(authority.toLowerCase()) ?? [];
  const host = port === undefined || port === own(PORTS, protocol) ? name : `${name}:${port}`;
  const never = neverBecause(protocol, host, text);
  return never === undefined ? { protocol, host } : { protocol, host, never };
}

/** The address that an entry is; undefined for what kustomize looks for in the file system. */
export function remoteAddress(entry: string, use: Use): RemoteAddress | undefined {
  const text = entry.trim().replace(FORCED_GIT, '');
  const scheme = SCHEME.exec(text);
  if (scheme !== null) return describe(scheme[1].toLowerCase(), text.slice(scheme[0].length).split(/[/?]/)[0], text);
  const bare = FORCED.exec(text) ?? BARE_SCHEME.exec(text);
  if (bare !== null) return describe(bare[1].toLowerCase(), '', text);
  const git = use === 'base' ? gitAddress(text) : undefined;
  return git === undefined ? undefined : describe(git.protocol, git.host, text);
}
