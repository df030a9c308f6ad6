import type { RepositoryView } from './repository';
import { later } from '../../../system/later';
import type { Delivery, DeliveryTool } from '../../read/gitops/delivery';
import type * as Editing from '../../read/gitops/edited-kustomization';
import type * as Substituting from '../../read/gitops/substitute-stream';
import { diskFiles } from '../../read/kustomization/files';
import type { RenderTarget } from '../../read/render/targets';

const editing = later<typeof Editing>(__filename, '../../read/gitops/edited-kustomization');
const substituting = later<typeof Substituting>(__filename, '../../read/gitops/substitute-stream');

/** A kustomization to render, and what delivers it. */
export interface DeliveredTarget extends RenderTarget {
  readonly delivery?: Delivery;
}

/** What delivers a directory, as far as the repository says; by one tool where that is named. */
export function deliveriesOf(directory: string, repository: RepositoryView, as: DeliveryTool | undefined): readonly Delivery[] {
  return repository.deliveries().filter((delivery) => delivery.directory === directory && (as === undefined || delivery.tool === as));
}

/** A kustomization as it is delivered; each of several deliveries that differ is a target of its own, named. */
export function deliveredTargets<T extends RenderTarget>(target: T, repository: RepositoryView, as?: DeliveryTool): readonly (T & DeliveredTarget)[] {
  const deliveries = deliveriesOf(target.directory, repository, as);
  const planned = deliveries.map((delivery) => ({ ...target, delivery, edited: editing().editedBy(delivery, diskFiles) }));
  // Two that do the same in one cluster are both told of: each would own what the other has.
  const same = new Map<string, number>();
  const effectOf = ({ delivery: { defaultNamespace, variables, cluster }, edited }: (typeof planned)[number]): string => {
    const effect = JSON.stringify([defaultNamespace, variables, edited?.text]);
    const inCluster = JSON.stringify([effect, cluster]);
    same.set(inCluster, (same.get(inCluster) ?? 0) + 1);
    return `${effect} ${cluster === undefined ? 1 : String(same.get(inCluster))}`;
  };
  const differing = [...new Map(planned.map((one) => [effectOf(one), one])).values()];
  if (planned.length === 0) return [target];
  return differing.length === 1 ? differing : differing.map((one) => ({ ...one, name: `${target.name} (${one.delivery.name})` }));
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
