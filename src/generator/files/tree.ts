import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OnDisk } from './change-plan';

/** The file system below a repository's root: the only place where the generator reads and writes. */
export class Tree {
  constructor(private readonly root: string) {}

  /** What stands at a path. */
  read(file: string): OnDisk {
    try {
      return { kind: 'file', text: fs.readFileSync(this.absolute(file), 'utf8') };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return { kind: 'absent' };
      if (code === 'EISDIR' || code === 'ENOTDIR') return { kind: 'other' };
      throw error;
    }
  }

  /** The text of a file, undefined where there is none. */
  readText(file: string): string | undefined {
    const found = this.read(file);
    return found.kind === 'file' ? found.text : undefined;
  }

  /** True where a file or folder stands at a path. */
  exists(file: string): boolean {
    return fs.existsSync(this.absolute(file));
  }

  /** Replaces a file whole: whoever reads it sees the old content or the new one, also after a crash. */
  write(file: string, content: string): void {
    const target = this.absolute(file);
    const temporary = `${target}.${process.pid}.tmp`;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    try {
      fs.writeFileSync(temporary, content, { mode: 0o644 });
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  }

  /** Removes a file and the folders that it leaves empty. */
  remove(file: string): void {
    fs.rmSync(this.absolute(file), { force: true });
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
      try {
        fs.rmdirSync(this.absolute(folder));
      } catch {
        return;
      }
    }
  }

  private absolute(file: string): string {
    return path.join(this.root, file);
  }
}
