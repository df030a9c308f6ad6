import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OnDisk } from './on-disk';
import { isBelow, LeadsOutside, realPathIn, realRoot } from './real-path';

/** Opening a FIFO for reading would wait for its writer. */
const READ = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0); // eslint-disable-line no-bitwise -- flags of the system

/** The bytes of a file; undefined for what is none, such as a FIFO or a device, also where it became one since it was looked at. */
function bytesOf(file: string): Buffer | undefined {
  if (!fs.statSync(file).isFile()) return undefined;
  const open = fs.openSync(file, READ);
  try {
    return fs.fstatSync(open).isFile() ? fs.readFileSync(open) : undefined;
  } finally {
    fs.closeSync(open);
  }
}

/** Options of {@link Tree}. */
export interface TreeOptions {
  /** Which paths may be removed, relative to the root. @default none */
  readonly isRemovable?: (path: string) => boolean;
}

/** The file system below a repository's root: the only place where generated files are read and written. Real paths decide what is below it. */
export class Tree {
  private readonly root: string;
  private readonly isRemovable: (path: string) => boolean;
  /** In the names of temporary files, which nobody can foresee. */
  private readonly unforeseen = randomBytes(8).toString('hex');
  private temporaries = 0;

  constructor(root: string, { isRemovable = () => false }: TreeOptions = {}) {
    this.root = path.resolve(root);
    this.isRemovable = isRemovable;
  }

  /** What stands at a path. */
  read(file: string): OnDisk {
    try {
      const root = realRoot(this.root);
      const place = this.place(file, root);
      // A link may lead to a file outside.
      const bytes = isBelow(root, fs.realpathSync.native(place)) ? bytesOf(place) : undefined;
      return bytes === undefined ? { kind: 'other' } : { kind: 'file', bytes };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return { kind: 'absent' };
      if (error instanceof LeadsOutside) return { kind: 'outside' };
      if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'ELOOP') return { kind: 'other' };
      throw error;
    }
  }

  /** The text of a file, undefined where there is none. */
  readText(file: string): string | undefined {
    const found = this.read(file);
    return found.kind === 'file' ? found.bytes.toString('utf8') : undefined;
  }

  /** True where a file or folder stands at a path. */
  exists(file: string): boolean {
    return fs.existsSync(path.join(this.root, file));
  }

  /**
   * Replaces a file whole: whoever reads it sees the old content or the new one, also after a crash.
   *
   * @throws LeadsOutside
   */
  write(file: string, content: string | Buffer): void {
    let target = this.place(file);
    if (!fs.existsSync(path.dirname(target))) {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      target = this.place(file);
    }
    const temporary = `${target}.${process.pid}-${this.unforeseen}-${this.temporaries += 1}.tmp`;
    try {
      fs.writeFileSync(temporary, content, { mode: 0o644, flag: 'wx' });
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  }

  /**
   * Removes a file and the folders that it leaves empty.
   *
   * @throws LeadsOutside, also for a path at which nothing may be removed.
   */
  remove(file: string): void {
    if (![file, realPathIn(this.root, file)].every((one) => this.isRemovable(one))) throw new LeadsOutside(file);
    fs.rmSync(this.place(file), { force: true });
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
      try {
        fs.rmdirSync(this.place(folder));
      } catch {
        return;
      }
    }
  }

  /** Absolute path, its folders without links. */
  private place(file: string, root = realRoot(this.root)): string {
    return path.join(root, realPathIn(this.root, file, root));
  }
}
