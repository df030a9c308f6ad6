import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { classifyArguments } from './arguments';
import type { DeliveredTarget } from './delivered-targets';
import { appliedTargets, deliveriesOf } from './delivered-targets';
import type { RepositoryView } from './repository';
import { openRepository } from './repository';
import type * as Roots from './roots';
import { LEDGER_PATH } from '../../../contract/ledger-path';
import { CommandFault } from '../../../system/fault';
import { later } from '../../../system/later';
import type { Delivery, DeliveryTool } from '../../read/gitops/delivery';
import { foldersBelow, isManifestName } from '../../read/gitops/repository-files';
import { diskFiles } from '../../read/kustomization/files';
import { isKustomizationDirectory, listOverlays, resolveTargets } from '../../read/render/targets';
import type { RenderTarget } from '../../read/render/targets';

const roots = later<typeof Roots>(__filename, './roots');

/** A file to read. */
export interface PlannedFile {
  /** As the user named it, or relative to the working directory. */
  readonly name: string;
  /** Files of one world are judged against each other. */
  readonly world: string;
  readonly delivery?: Delivery;
}

/** What a command line comes to. */
export interface InputPlan {
  readonly targets: readonly DeliveredTarget[];
  readonly files: readonly PlannedFile[];
  readonly stdin: boolean;
  readonly repository: RepositoryView;
}

/** How to look at what is named. */
export interface PlanOptions {
  readonly cwd: string;
  /** Only this tool applies what is named. @default whichever the repository says */
  readonly as?: DeliveryTool;
}

const MANIFEST = /^\s*["']?apiVersion["']?\s*:/m;

function display(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.startsWith(`..${sep}..`) ? path : shown.split(sep).join('/');
}

/** The files of a folder, and of its subfolders where these count, that hold objects. Charts are not made of objects. */
function plainFiles(folder: string, recurses = true): string[] {
  const charts: string[] = [];
  const found = [...foldersBelow(folder)].filter(({ directory, files }) => {
    if (files.includes('Chart.yaml')) charts.push(directory);
    return (recurses || directory === folder) && !charts.some((chart) => directory === chart || directory.startsWith(chart + sep));
  });
  return found.flatMap(({ directory, files }) => files.filter(isManifestName).map((name) => join(directory, name)))
    .filter((file) => MANIFEST.test(readFileSync(file, 'utf8')));
}

class Planner {
  readonly targets: DeliveredTarget[] = [];
  readonly files: PlannedFile[] = [];

  constructor(private readonly repository: RepositoryView, private readonly options: PlanOptions) {}

  private deliveriesOf(directory: string): readonly Delivery[] {
    return deliveriesOf(directory, this.repository, this.options.as);
  }

  addTarget(target: RenderTarget): void {
    this.targets.push(...appliedTargets(target, this.repository, this.options.as));
  }

  addFolder(directory: string): void {
    const name = display(directory, this.options.cwd);
    const below = roots().rootsBelow(directory, this.repository);
    const flux = this.deliveriesOf(directory).filter(({ tool }) => tool === 'flux');
    if (flux.length > 0) this.addTarget({ name, directory });
    else if (below.length > 0) below.forEach((root) => this.addTarget({ name: display(root, this.options.cwd), directory: root }));
    else this.addPlain(directory);
  }

  private addPlain(directory: string): void {
    const [delivery] = this.deliveriesOf(directory);
    const found = plainFiles(directory, delivery?.recurses);
    if (found.length === 0) {
      const message = `the directory '${display(directory, this.options.cwd)}' holds neither a kustomization nor a manifest`;
      throw new CommandFault(message, 'Name a directory with a kustomization.yaml, or with YAML files of objects.');
    }
    const world = { world: directory, ...delivery === undefined ? {} : { delivery } };
    for (const file of found) this.files.push({ name: display(file, this.options.cwd), ...world });
  }

  addEverything(): void {
    const { cwd } = this.options;
    const overlays = listOverlays(cwd);
    const isGenerated = diskFiles.read(join(cwd, LEDGER_PATH)) !== undefined;
    const all = isGenerated && overlays.length > 0 ? [] : roots().rootsBelow(cwd, this.repository);
    const others = all.filter((root) => !overlays.some(({ directory }) => directory === root));
    const plain = this.repository.deliveries().map(({ directory }) => directory)
      .filter((directory) => !isKustomizationDirectory(directory) && !all.some((root) => root.startsWith(`${directory}/`)));
    if (overlays.length + others.length + plain.length === 0) resolveTargets([], cwd);
    overlays.forEach((overlay) => this.addTarget(overlay));
    others.forEach((root) => this.addTarget({ name: display(root, cwd), directory: root }));
    [...new Set(plain)].filter((directory) => plainFiles(directory, this.deliveriesOf(directory)[0]?.recurses).length > 0)
      .forEach((directory) => this.addFolder(directory));
  }
}

/**
 * Finds what a command line names: an overlay or a directory is its own kustomization, else the roots below it, else its plain files; without names, every
 * overlay of a generated repository, or every root.
 *
 * @throws CommandFault where a name means nothing.
 */
export function planInputs(names: readonly string[], options: PlanOptions): InputPlan {
  const { cwd } = options;
  const repository = openRepository(names, cwd);
  const { targets, files, stdin } = classifyArguments(names, cwd, repository);
  const planner = new Planner(repository, options);
  if (targets === undefined) planner.addEverything();
  for (const name of targets ?? []) {
    const directory = resolve(cwd, name);
    const isOverlay = listOverlays(cwd).some((overlay) => overlay.name === name);
    if (!isOverlay && diskFiles.isDirectory(directory) && !isKustomizationDirectory(directory)) planner.addFolder(directory);
    else resolveTargets([name], cwd).forEach((target) => planner.addTarget(target));
  }
  const given = files.map((name): PlannedFile => ({ name, world: 'files' }));
  const once = [...new Map(planner.targets.map((target) => [`${target.directory} ${target.name}`, target])).values()];
  return { targets: once, files: [...planner.files, ...given], stdin, repository };
}
