import { asList, asString, at } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { idOf } from '../../kubernetes/objects/resource';
import type { ValidationInput } from '../checks/check';
import type { Files, TellingRule } from '../findings/define-rule';
import { deliveredTwice } from '../findings/delivered-twice';
import type { Finding } from '../findings/finding';
import { nodePortTaken } from '../findings/node-port-taken';
import { poolMoved } from '../findings/pool-moved';
import type { SeenClaim } from '../findings/seen-claim';
import { documentOf, tell } from '../findings/tell';

/** Something that there can be only once in a cluster. */
interface Claim {
  readonly key: string;
  /** As a message names it: `Service shop/web`. */
  readonly what: string;
  readonly resource: Resource;
  readonly path: string;
  readonly rule: TellingRule<SeenClaim, Files>;
}

/** What was claimed, and by what. */
interface Owner {
  readonly overlay: string;
  readonly delivery: string;
  readonly what: string;
}

/** MetalLB reads its objects in the namespace that it runs in, and in no other. @see https://metallb.io/configuration/ */
const POOLS = 'metallb.io';

function objectClaim(resource: Resource, defaultNamespace: string): Claim {
  const { group, kind, namespace, name } = idOf(resource.object);
  const home = namespace === '' ? defaultNamespace : namespace;
  return { key: JSON.stringify([group, kind, home, name]), what: `${kind} ${home === '' ? name : `${home}/${name}`}`, resource, path: '', rule: deliveredTwice };
}

function nodePorts(resource: Resource): Claim[] {
  const { kind, group } = idOf(resource.object);
  if (kind !== 'Service' || group !== '') return [];
  return asList(at(resource.object, 'spec', 'ports')).flatMap((port, index): Claim[] => {
    const nodePort = at(port, 'nodePort');
    if (typeof nodePort !== 'number') return [];
    const what = `node port ${nodePort}/${asString(at(port, 'protocol')) ?? 'TCP'}`;
    return [{ key: what, what, resource, path: `spec.ports[${index}].nodePort`, rule: nodePortTaken }];
  });
}

/** A namespace may be made by everybody who needs it. */
function isShared({ object }: Resource): boolean {
  return object.kind === 'Namespace';
}

function twice({ rule, what, resource, path }: Claim, { delivery }: Owner, more: number): Finding {
  return tell(documentOf(resource), rule, { what, path, more, delivery });
}

/** What the streams of one run claim in the clusters that they are delivered to, as far as these are known to be the same. */
export class ClusterClaims {
  private readonly clusters = new Map<string, Map<string, Owner>>();
  private readonly found = new Map<string, Finding[]>();

  /** Looks at objects of a stream; what the stream itself has twice is for other rules. */
  take({ overlay, context: { delivery, defaultNamespace = '' } = {} }: ValidationInput, resources: readonly Resource[]): void {
    if (delivery === undefined) return;
    this.add(overlay, resources.flatMap((resource) => this.movedPool(resource, delivery.name, delivery.movedTo)));
    if (delivery.cluster === undefined) return;
    const owners = this.clusters.get(delivery.cluster) ?? new Map<string, Owner>();
    this.clusters.set(delivery.cluster, owners);
    const own = resources.filter((resource) => !isShared(resource));
    const claims = own.flatMap((resource) => [objectClaim(resource, defaultNamespace), ...nodePorts(resource)]);
    const conflicts = new Map<string, { readonly claim: Claim; readonly owner: Owner; more: number }>();
    for (const claim of claims) {
      const owner = owners.get(claim.key);
      if (owner === undefined) owners.set(claim.key, { overlay, delivery: delivery.name, what: claim.what });
      if (owner === undefined || owner.overlay === overlay) continue;
      const id = JSON.stringify([claim.rule.id, owner.delivery]);
      const known = conflicts.get(id);
      if (known === undefined) conflicts.set(id, { claim, owner, more: 0 });
      else known.more += 1;
    }
    this.add(overlay, [...conflicts.values()].map(({ claim, owner, more }) => twice(claim, owner, more)));
  }

  /** What was found of a stream so far. */
  conflicts({ overlay }: ValidationInput): readonly Finding[] {
    return this.found.get(overlay) ?? [];
  }

  private add(overlay: string, findings: readonly Finding[]): void {
    if (findings.length > 0) this.found.set(overlay, [...this.found.get(overlay) ?? [], ...findings]);
  }

  private movedPool(resource: Resource, delivery: string, movedTo: string | undefined): Finding[] {
    const { group, kind, namespace, name } = idOf(resource.object);
    if (movedTo === undefined || group !== POOLS || namespace !== movedTo || movedTo === 'metallb-system') return [];
    return [tell(documentOf(resource), poolMoved, { delivery, kind, name, movedTo })];
  }
}
