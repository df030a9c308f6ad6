import type { Inventory } from '../checker/findings/output/inventory';
import { isRuleOrCheck } from '../checker/rules/all-rules';
import { readTopology } from '../checker/topology/read-topology';
import { readSettings } from '../checker/validate/input/read-settings';
import type { ValidateOptions } from '../checker/validate/validate';
import { own } from '../common/own';
import type { Resource } from '../kubernetes/objects/resource';
import { describeResource } from '../kubernetes/objects/resource';
import { PICTURE_STYLE, svg } from '../kubernetes/topology/svg/draw';

/** Takes down what is checked while it is. */
export interface InventoryTaker {
  readonly seen: NonNullable<ValidateOptions['seen']>;
  /** What was seen. */
  taken(): Inventory;
}

/** Takes an inventory; with pictures of who calls whom, which need all objects of an overlay until it ends, where these are asked for. */
export function takeInventory({ cwd, topology }: { readonly cwd: string; readonly topology: boolean }): InventoryTaker {
  const objects: Inventory['objects'][number][] = [];
  const together = new Map<string, Resource[]>();
  const draw = (): Inventory['topologies'] => {
    const { external, clusterDomain, overlays } = readSettings(cwd, isRuleOrCheck);
    return [...together].map(([name, resources], index) => {
      const links = { external, clusterDomain: own(overlays, name)?.clusterDomain ?? clusterDomain };
      return { name, picture: svg(readTopology(resources, links), `Topology of ${name}`, `topology-${index + 1}-`) };
    });
  };
  return {
    seen: ({ overlay, world = overlay }, resources) => {
      for (const resource of resources) objects.push({ overlay, resource: describeResource(resource) });
      if (!topology) return;
      const known = together.get(world) ?? [];
      together.set(world, known);
      for (const resource of resources) known.push(resource);
    },
    taken: () => ({ objects, topologies: topology ? draw() : [], styles: topology ? [PICTURE_STYLE] : [] }),
  };
}
