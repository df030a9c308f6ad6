import { join, relative } from 'node:path';
import type { Revision } from './git';
import type { SidePlan } from './plan';
import { outlineReader } from '../../read/affected/closure';
import { deliveredName } from '../../read/gitops/delivered-name';
import type { DeliveryTool } from '../../read/gitops/delivery';
import { diskFiles } from '../../read/kustomization/files';
import { isKustomizationDirectory } from '../../read/render/targets';
import { appliedTargets, changesRender } from '../../validate/input/delivered-targets';
import type { RepositoryView } from '../../validate/input/repository';
import { openRepository } from '../../validate/input/repository';

type Target = SidePlan['targets'][number];

/** A kustomization of a side, and what is applied of it. */
interface Applied {
  readonly directory: string;
  readonly targets: readonly Target[];
}

/** By the names that they have without their deliveries. */
type ByName = ReadonlyMap<string, Applied>;

function expanded({ targets, root, repository = root }: SidePlan, as: DeliveryTool | undefined): ByName {
  const view = openRepository([repository], repository);
  return new Map(targets.map((target) => [target.name, { directory: target.directory, targets: appliedTargets(target, view, as) }]));
}

function isSame(one: Target, other: Target): boolean {
  return one.delivery?.name === other.delivery?.name && one.delivery?.folder === other.delivery?.folder;
}

/** The units of what is whole here and applied by units there, under their names there. */
function asUnits(target: Target, other: Applied): readonly Target[] {
  const { delivery: _, edited: __, ...plain } = target;
  return other.targets.map(({ name, directory }) => ({ ...plain, name, directory: join(target.directory, relative(other.directory, directory)) }))
    .filter(({ directory }) => isKustomizationDirectory(directory));
}

/**
 * One delivery on a side and several on the other are told apart there, so here as well; one without any is compared with the first, or with the units of which
 * the other is made.
 */
function aligned(own: ByName, other: ByName): readonly Target[] {
  return [...own].flatMap(([name, { targets }]) => {
    const there = other.get(name);
    const [target, ...more] = targets;
    if (there === undefined || more.length > 0) return targets;
    if (target.world === undefined && there.targets.some(({ world }) => world !== undefined)) return asUnits(target, there);
    if (there.targets.length < 2) return targets;
    const counterpart = target.delivery === undefined ? there.targets[0] : there.targets.find((one) => isSame(one, target));
    return [{ ...target, name: counterpart?.name ?? deliveredName(name, target.delivery?.name ?? '') }];
  });
}

/** Both sides as they are delivered: each of several deliveries of one kustomization is compared by itself. */
export function deliveredSides(plans: readonly [SidePlan, SidePlan], as: DeliveryTool | undefined): readonly [SidePlan, SidePlan] {
  const [before, after] = plans.map((plan) => expanded(plan, as));
  return [{ ...plans[0], targets: aligned(before, after) }, { ...plans[1], targets: aligned(after, before) }];
}

const MOVING = /\b(?:targetNamespace|namePrefix|nameSuffix|postBuild|kustomize|patches|components|images|commonMetadata)\s*:/;
const DELIVERY = /(?:kustomize\.toolkit\.fluxcd\.io|argoproj\.io)\/v/;

const OUTSIDE = /\.\.\/\S+\.ya?ml\b/;

/** True where Flux applies something, and some kustomization names files outside of its directory, which only Flux reads. */
function mayNeedFlux({ deliveries, kustomizations }: RepositoryView): boolean {
  const read = outlineReader(diskFiles);
  return deliveries().some(({ tool }) => tool === 'flux') && kustomizations().some((directory) => read(directory).outside.length > 0);
}

/** True where what is applied, in the working tree or in the revision, is not what kustomize alone makes of the kustomizations as they are. */
export async function areRendersEdited(revision: Revision, cwd: string, as: DeliveryTool | undefined): Promise<boolean> {
  const view = openRepository([cwd], cwd);
  if (as !== undefined || view.deliveries().some(changesRender) || mayNeedFlux(view)) return true;
  const known = new Set(revision.files);
  const old = (await revision.changedFiles([])).filter((file) => /\.ya?ml$/.test(file) && known.has(file));
  if (old.length === 0) return false;
  await revision.export(old);
  return old.map((file) => diskFiles.read(`${revision.tree}/${file}`) ?? '').some((text) => (DELIVERY.test(text) && MOVING.test(text)) || OUTSIDE.test(text));
}
