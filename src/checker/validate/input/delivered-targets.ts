import { basename } from 'node:path';
import type { RepositoryView } from './repository';
import { later } from '../../../system/later';
import { outlineReader } from '../../read/affected/closure';
import { AGGREGATES } from '../../read/affected/units';
import { deliveredName } from '../../read/gitops/delivered-name';
import type { Delivery, DeliveryTool } from '../../read/gitops/delivery';
import type * as Editing from '../../read/gitops/edited-kustomization';
import type * as Substituting from '../../read/gitops/substitute-stream';
import { diskFiles } from '../../read/kustomization/files';
import { readsOutside } from '../../read/kustomization/remote/reads-outside';
import type { RenderTarget } from '../../read/render/targets';

const editing = later<typeof Editing>(__filename, '../../read/gitops/edited-kustomization');
const substituting = later<typeof Substituting>(__filename, '../../read/gitops/substitute-stream');

/** A kustomization to render, and what delivers it. */
export interface DeliveredTarget extends RenderTarget {
  readonly delivery?: Delivery;
  /** Equal for the units of one overlay in one cluster, which are judged together. @default it stands alone */
  readonly world?: string;
}

/** True for a delivery that applies something else than what its kustomization renders. */
export function changesRender({ edit, variables }: Delivery): boolean {
  return edit !== undefined || Object.keys(variables).length > 0;
}

/** What delivers a directory, as far as the repository says; by one tool where that is named. */
export function deliveriesOf(directory: string, repository: RepositoryView, as: DeliveryTool | undefined): readonly Delivery[] {
  return repository.deliveries().filter((delivery) => delivery.directory === directory && (as === undefined || delivery.tool === as));
}

/** What tells deliveries apart: their names, and where clusters have the same ones, the folders that they are in. */
function labels(deliveries: readonly Delivery[]): (delivery: Delivery) => string {
  const isAmbiguous = ({ name, folder }: Delivery): boolean => deliveries.some((other) => other.name === name && other.folder !== folder);
  return (delivery) => `${delivery.name}${isAmbiguous(delivery) ? ` in ${delivery.folder === '' ? '.' : delivery.folder}` : ''}`;
}

/** A kustomization as it is delivered; each of several deliveries that differ is a target of its own, named. */
export function deliveredTargets<T extends RenderTarget>(target: T, repository: RepositoryView, as?: DeliveryTool): readonly (T & DeliveredTarget)[] {
  const deliveries = deliveriesOf(target.directory, repository, as);
  const planned = deliveries.map((delivery) => ({ ...target, delivery, edited: editing().editedBy(delivery, diskFiles) }));
  // Two that do the same in one cluster are both told of: each would own what the other has.
  const same = new Map<string, number>();
  const effectOf = ({ delivery: { defaultNamespace, variables, provenCluster: cluster }, edited }: (typeof planned)[number]): string => {
    const effect = JSON.stringify([defaultNamespace, variables, edited?.text]);
    const inCluster = JSON.stringify([effect, cluster]);
    same.set(inCluster, (same.get(inCluster) ?? 0) + 1);
    return `${effect} ${cluster === undefined ? 1 : String(same.get(inCluster))}`;
  };
  const differing = [...new Map(planned.map((one) => [effectOf(one), one])).values()];
  if (planned.length === 0) return [target];
  const labelOf = labels(deliveries);
  return differing.length === 1 ? differing : differing.map((one) => ({ ...one, name: deliveredName(target.name, labelOf(one.delivery)) }));
}

/** The units of an overlay that only puts them together. */
function unitsIn(directory: string): readonly string[] {
  const { scan, includes } = outlineReader(diskFiles)(directory);
  return includes.length === scan.entries.length && scan.fields.every((field) => AGGREGATES.has(field)) ? includes : [];
}

/** True where Flux applies a directory, or may: paths are often filled in at run time, so what nothing is seen to apply is left to the only tool there is. */
function isAppliedByFlux({ delivery }: DeliveredTarget, repository: RepositoryView, as: DeliveryTool | undefined): boolean {
  const tool = as ?? delivery?.tool;
  if (tool !== undefined) return tool === 'flux';
  const tools = repository.deliveries().map((one) => one.tool);
  return tools.length > 0 && tools.every((one) => one === 'flux');
}

/** Flux builds from all files of the repository, kustomize alone from those below each kustomization. */
function freed<T extends DeliveredTarget>(target: T, repository: RepositoryView, as: DeliveryTool | undefined): T {
  return isAppliedByFlux(target, repository, as) && readsOutside(target.directory, repository.root) ? { ...target, unrestricted: true } : target;
}

/**
 * A kustomization as it is applied: by its own deliveries, or unit by unit where those of its units edit what they apply. The units of one cluster are one
 * world.
 */
export function appliedTargets<T extends RenderTarget>(target: T, repository: RepositoryView, as?: DeliveryTool): readonly (T & DeliveredTarget)[] {
  return partsOf(target, repository, as).map((part) => freed(part, repository, as));
}

function partsOf<T extends RenderTarget>(target: T, repository: RepositoryView, as?: DeliveryTool): readonly (T & DeliveredTarget)[] {
  if (repository.deliveries().length === 0) return [target];
  const whole = deliveredTargets(target, repository, as);
  if (whole.some(({ delivery }) => delivery !== undefined)) return whole;
  const units = unitsIn(target.directory);
  const found = units.map((directory) => ({ directory, name: `${target.name}/${basename(directory)}`, deliveries: deliveriesOf(directory, repository, as) }));
  if (!found.some(({ deliveries }) => deliveries.some(changesRender))) return whole;
  const labelOf = labels(found.flatMap(({ deliveries }) => deliveries));
  const clusters = new Set(found.flatMap(({ deliveries }) => deliveries.map(({ cluster = '' }) => cluster)));
  return [...clusters].flatMap((cluster) => found.flatMap(({ directory, name, deliveries }) => {
    const here = deliveries.filter((delivery) => (delivery.cluster ?? '') === cluster);
    const unit = { ...target, directory, world: JSON.stringify([target.name, cluster]) };
    const there = labelOf(found.flatMap((other) => other.deliveries).find((delivery) => (delivery.cluster ?? '') === cluster) ?? here[0]);
    return here.length === 0 ? [{ ...unit, name: deliveredName(name, `beside ${there}`) }] : here.map((delivery) => (
      { ...unit, name: deliveredName(name, labelOf(delivery)), delivery, edited: editing().editedBy(delivery, diskFiles) }));
  }));
}

/** A render as it is applied. */
export interface AppliedText {
  readonly text: string;
  /** Variables that nothing gives a value: Flux refuses them from 2.9 on, and before leaves them empty. */
  readonly open: ReadonlySet<string>;
}

/** The render with what Flux fills in after the build, where Flux applies it. */
export function appliedText(text: string, { delivery }: DeliveredTarget, as?: DeliveryTool): AppliedText {
  const variables = delivery?.tool === 'flux' ? delivery.variables : as === 'flux' ? {} : undefined;
  if (variables === undefined || !text.includes('${')) return { text, open: new Set() };
  return substituting().substituteStream(text, variables);
}
