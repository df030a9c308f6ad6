import { LEDGER_PATH } from '../../../src/contract/ledger-path';
import { planChanges } from '../../../src/generator/files/change-plan';
import type { ChangePlan } from '../../../src/generator/files/change-plan';
import type { PlannedFile } from '../../../src/generator/plan/file-plan';
import type { OnDisk } from '../../../src/system/on-disk';

/** Thrown instead of a write, as Ctrl-C or a full disk would end it. */
export class Interruption extends Error {}

/** A tree in memory that can be told to fail after a number of changes. */
export class MemoryTree {
  readonly files: Map<string, string>;
  private changesLeft = Infinity;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files));
  }

  /** Everything but the ledger. */
  get contents(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.files].filter(([path]) => path !== LEDGER_PATH).sort(([a], [b]) => a < b ? -1 : 1));
  }

  interruptAfter(changes: number): void {
    this.changesLeft = changes;
  }

  read(path: string): OnDisk {
    const text = this.files.get(path);
    return text === undefined ? { kind: 'absent' } : { kind: 'file', bytes: Buffer.from(text) };
  }

  readText(path: string): string | undefined {
    return this.files.get(path);
  }

  write(path: string, content: string | Buffer): void {
    this.change();
    this.files.set(path, content.toString());
  }

  remove(path: string): void {
    this.change();
    this.files.delete(path);
  }

  plan(files: readonly PlannedFile[]): ChangePlan {
    return planChanges(files, this.readText(LEDGER_PATH), (path) => this.read(path));
  }

  private change(): void {
    if (this.changesLeft === 0) throw new Interruption();
    this.changesLeft--;
  }
}
