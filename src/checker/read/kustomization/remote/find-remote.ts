import { resolve, sep } from 'node:path';
import type { RemoteAddress } from '../address';
import { remoteAddress } from '../address';
import type { Mention } from './mentions';
import type { Mentions } from './read-mentions';
import { readMentions, readPluginMentions } from './read-mentions';
import type { RemoteFiles } from './remote-files';
import { diskRemoteFiles } from './remote-files';
import { suspectsIn } from './suspects';
import { kustomizationFileIn } from '../files';
import { readLeaves } from '../read-leaves';

/** A remote entry of a kustomization, or of something that it includes. */
export interface RemoteEntry {
  /** Absolute path of the file it stands in. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** As written. */
  readonly text: string;
  readonly address: RemoteAddress;
}

/** Finds every remote entry that building a directory would fetch; empty where everything is local. */
export type FindRemote = (directory: string) => readonly RemoteEntry[];

/** A directory to read; `configures` where its objects configure plugins, so that any text in its files may become an address. */
interface Visit {
  readonly directory: string;
  readonly configures: boolean;
}

/** What a directory's own kustomization says. */
interface Read {
  readonly entries: readonly RemoteEntry[];
  readonly below: readonly Visit[];
  /** False where something it names is not there, and may be later. */
  readonly complete: boolean;
}

/** For what may hide an address. */
const UNCLEAR: RemoteAddress = { protocol: '', host: '' };
const UNREADABLE: RemoteAddress = { ...UNCLEAR, never: 'the file cannot be read as kustomize reads it' };

/** Reads one directory. */
class DirectoryReader {
  private readonly entries: RemoteEntry[] = [];
  private readonly below: Visit[] = [];
  private complete = true;

  constructor(private readonly files: RemoteFiles, private readonly visit: Visit) {}

  read(): Read {
    const file = kustomizationFileIn(this.visit.directory, this.files);
    const text = file === undefined ? undefined : this.files.read(file);
    if (file === undefined || text === undefined) return { entries: [], below: [], complete: false };
    const mentions = readMentions(text);
    this.take(file, mentions);
    for (const mention of [...mentions.named, ...mentions.words ?? []]) this.follow(file, mention);
    if (this.visit.configures) this.suspect(file, text);
    return { entries: this.entries, below: this.below, complete: this.complete };
  }

  private take(file: string, { named, suspects }: Mentions, hidden: RemoteAddress = UNREADABLE): void {
    for (const { text, line, reading } of named) {
      const address = remoteAddress(text, reading === 'file' ? 'file' : 'base');
      if (address !== undefined && !this.isLocalFile(text, address, reading)) this.entries.push({ file, line, text, address });
    }
    for (const { text, line } of suspects) this.entries.push({ file, line, text, address: remoteAddress(text, 'base') ?? hidden });
  }

  /** Resources are tried as files first: `github.com/owner/name.yaml` may be one. */
  private isLocalFile(text: string, { never }: RemoteAddress, reading: Mention['reading']): boolean {
    if (never !== undefined || (reading !== 'resource' && reading !== 'plugin')) return false;
    const path = this.files.realPath(resolve(this.visit.directory, text));
    if (path?.startsWith(this.visit.directory + sep) !== true) return false;
    const content = this.files.read(path);
    return content !== undefined && readLeaves(path, content) !== undefined;
  }

  private follow(file: string, mention: Mention): void {
    const { text, reading } = mention;
    const { configures } = this.visit;
    const path = resolve(this.visit.directory, text);
    const isPlugin = reading === 'plugin';
    if (reading !== 'file' && this.files.isDirectory(path)) {
      this.below.push({ directory: path, configures: configures || isPlugin });
      return;
    }
    if (isPlugin) this.take(file, placedAt(mention, readPluginMentions(text)));
    if (!this.files.isFile(path)) this.complete &&= reading === 'file' && !configures;
    else if (configures) this.suspect(path, this.files.read(path) ?? '');
    else if (isPlugin) this.take(path, readPluginMentions(this.files.read(path) ?? ''));
  }

  private suspect(file: string, text: string): void {
    this.take(file, { named: [], suspects: suspectsIn(text) }, UNCLEAR);
  }
}

/** What stands in an entry itself, with the lines of the file. */
function placedAt({ text, line }: Mention, { named, suspects }: Mentions): Mentions {
  const at = <T extends { readonly line: number }>(place: T): T => ({ ...place, line: text.includes('\n') ? line + place.line : line });
  return { named: named.map(at), suspects: suspects.map(at) };
}

function unique(entries: readonly RemoteEntry[]): RemoteEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify([entry.file, entry.line, entry.text]), entry])).values()];
}

/** Makes a finder that reads each directory once, however many kustomizations include it. */
export function remoteFinder(files: RemoteFiles = diskRemoteFiles): FindRemote {
  const known = new Map<string, Read>();
  const keyOf = ({ directory, configures }: Visit): string => `${configures ? '+' : '-'}${directory}`;
  const read = (visit: Visit): Read => {
    const found = known.get(keyOf(visit)) ?? new DirectoryReader(files, visit).read();
    if (found.complete) known.set(keyOf(visit), found);
    return found;
  };
  return (directory) => {
    const seen = new Set<string>();
    const open: Visit[] = [{ directory, configures: false }];
    const entries: RemoteEntry[] = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      // Kustomize takes paths in a directory from where it really is.
      const visit = { ...next, directory: files.realPath(next.directory) ?? next.directory };
      if (seen.has(keyOf(visit))) continue;
      seen.add(keyOf(visit));
      const { entries: own, below } = read(visit);
      entries.push(...own);
      open.push(...below);
    }
    return unique(entries);
  };
}
