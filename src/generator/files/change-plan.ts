import { addsComments, saysTheSame } from './bot-edit';
import type { Fingerprint } from './fingerprint';
import { fingerprintOf, isKnownBy } from './fingerprint';
import type { Ledger } from './ledger';
import { parseLedger } from './ledger';
import { isGeneratedPath } from './removable';
import { hasHeader } from '../../contract/header';
import { copyPathFor, REPLACED_DIRECTORY } from '../../system/copies';
import type { ReadPath } from '../../system/on-disk';
import type { PlannedFile } from '../plan/file-plan';
import type { Problem } from '../problems/problem';

/** A generated file that someone edited; `replacement` is undefined where the file is no longer generated at all. */
export interface EditedFile {
  readonly path: string;
  /** The file as it was found, which need not be text. */
  readonly edited: Buffer;
  readonly replacement: string | Buffer | undefined;
  /** Where it is kept. */
  readonly copy: string;
}

/** What a run will do to the tree, decided before anything is written. */
export interface ChangePlan {
  readonly writes: readonly PlannedFile[];
  readonly removals: readonly string[];
  readonly edited: readonly EditedFile[];
  /** Foreign files in the way. */
  readonly problems: readonly Problem[];
  /** What is true while the run is under way: old and new contents are both ours. */
  readonly during: Ledger;
  /** What is true when the run is over. */
  readonly after: Ledger;
}

function isOurs(path: string, bytes: Buffer, ledger: Ledger): 'generated' | 'edited' | 'foreign' {
  const known = ledger.get(path);
  if (known?.some((fingerprint) => isKnownBy(bytes, fingerprint))) return 'generated';
  return known !== undefined || hasHeader(bytes) ? 'edited' : 'foreign';
}

/** Comments that somebody wrote into a kustomization are an edit, although bots may move its tags. */
function ownerOf(file: PlannedFile, bytes: Buffer, ledger: Ledger): ReturnType<typeof isOurs> {
  const owner = isOurs(file.path, bytes, ledger);
  return owner === 'generated' && file.tracked !== undefined && addsComments(bytes.toString('utf8'), file) ? 'edited' : owner;
}

function pathTaken(path: string, what: string): Problem {
  return { code: 'path-taken', path, message: `${what} that was not generated stands where a generated file belongs`, hint: 'move it away, or rename the application or overlay' };
}

function leadsOutside(path: string): Problem {
  return { code: 'path-outside', path, message: 'a link on the way to it leads out of the repository', hint: 'replace the link by a folder; nothing outside is written or removed' };
}

/** True for a file that need not be written. */
function stands(file: PlannedFile, bytes: Buffer): boolean {
  return bytes.equals(Buffer.from(file.content)) || (file.tracked !== undefined && saysTheSame(bytes.toString('utf8'), file));
}

/** Decides file by file, and collects the decisions. */
class Planner {
  readonly writes: PlannedFile[] = [];
  readonly removals: string[] = [];
  readonly edited: EditedFile[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly ledger: Ledger, private readonly read: ReadPath) {}

  file(file: PlannedFile): void {
    const found = this.read(file.path);
    switch (found.kind) {
      case 'outside': return void this.problems.push(leadsOutside(file.path));
      case 'other': return void this.problems.push(pathTaken(file.path, 'something'));
      case 'absent': return void this.writes.push(file);
      case 'file': if (!stands(file, found.bytes)) this.replace(file, found.bytes);
    }
  }

  noLonger(path: string): void {
    if (!isGeneratedPath(path)) return;
    const found = this.read(path);
    if (found.kind === 'outside') this.problems.push(leadsOutside(path));
    if (found.kind !== 'file') return;
    this.removals.push(path);
    if (isOurs(path, found.bytes, this.ledger) === 'edited') this.keep(path, found.bytes, undefined);
  }

  private replace(file: PlannedFile, bytes: Buffer): void {
    const owner = ownerOf(file, bytes, this.ledger);
    if (owner === 'foreign') this.problems.push(pathTaken(file.path, 'a file'));
    else this.writes.push(file);
    if (owner === 'edited') this.keep(file.path, bytes, file.content);
  }

  private keep(path: string, edited: Buffer, replacement: EditedFile['replacement']): void {
    const copy = copyPathFor(path, edited, this.read);
    if (copy !== undefined) this.edited.push({ path, edited, replacement, copy });
    else this.problems.push({ code: 'copy-impossible', path, message: `it was edited by hand, and ${REPLACED_DIRECTORY} takes no copy of it`, hint: `make ${REPLACED_DIRECTORY} a folder of the repository` });
  }
}

function stopped(problem: Problem): ChangePlan {
  return { writes: [], removals: [], edited: [], problems: [problem], during: new Map(), after: new Map() };
}

/** Decides what to write and to remove, what was edited by hand, and what is in the way. */
export function planChanges(files: readonly PlannedFile[], ledgerText: string | undefined, read: ReadPath): ChangePlan {
  const parsed = parseLedger(ledgerText);
  if ('problem' in parsed) return stopped(parsed.problem);
  const { ledger } = parsed;
  const planner = new Planner(ledger, read);
  for (const file of files) planner.file(file);
  const planned = new Set(files.map(({ path }) => path));
  for (const path of ledger.keys()) if (!planned.has(path)) planner.noLonger(path);
  const { writes, removals, edited, problems } = planner;
  const after = new Map(files.map((file): [string, readonly Fingerprint[]] => [file.path, [fingerprintOf(file)]]));
  return { writes, removals, edited, problems, during: union(ledger, after), after };
}

function union(a: Ledger, b: Ledger): Ledger {
  const paths = new Set([...a.keys(), ...b.keys()]);
  const both = (path: string): readonly Fingerprint[] => [...a.get(path) ?? [], ...b.get(path) ?? []];
  const once = (list: readonly Fingerprint[]): readonly Fingerprint[] => [...new Map(list.map((known) => [JSON.stringify(known), known])).values()];
  return new Map([...paths].map((path) => [path, once(both(path))]));
}
