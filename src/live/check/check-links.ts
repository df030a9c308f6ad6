import { diagnose } from './diagnose';
import type { Link } from './links-to-check';
import type { Place } from './places';
import { placeIn, podsOf } from './places';
import type { ProbeTarget } from './probe-script';
import { PROBE_SECONDS, probeCommand, readProbe } from './probe-script';
import type { Checked } from './result';
import { describeProbed, stateOf } from './result';
import { nameIn } from '../../kubernetes/kinds/namespace';
import type { Workload } from '../../kubernetes/pods/workload';
import type { Access } from '../access/access';
import { inParallel } from '../access/in-parallel';
import { mayDo } from '../access/may-do';
import type { Permission } from '../access/permission';

/** Finds another way to ask from a Pod without a shell: the container to ask in, or why there is none. */
export type OtherWay = (place: Place) => Promise<{ readonly container: string } | { readonly why: string }>;

/** All tools of the script one after the other, and the way there. */
const PATIENCE = (4 * PROBE_SECONDS + 5) * 1000;

type Asked =
  | { readonly printed: string }
  | { readonly is: 'no-shell' | 'failed'; readonly why: string }
  | { readonly is: 'refused' };

function nameOf({ kind, namespace, name }: Workload): string {
  return `${kind} ${nameIn(namespace, name)}`;
}

async function ask(place: Place, container: string, target: ProbeTarget, { cluster }: Access): Promise<Asked> {
  const { namespace, pod } = place;
  const { stdout, exitCode, failure, refused } = await cluster.exec({ namespace, pod, container }, probeCommand(target), PATIENCE);
  if (exitCode === 0) return { printed: stdout };
  if (refused === 403 || refused === 401) return { is: 'refused' };
  if (refused !== undefined || stdout !== '') return { is: 'failed', why: failure ?? `the shell ended with exit code ${String(exitCode)}` };
  return { is: 'no-shell', why: failure ?? `exit code ${String(exitCode)}` };
}

/** Which of the two verbs that servers ask for is missing: newer ones want `create`, older ones `get`. */
async function missingFor(namespace: string, access: Access): Promise<Permission[]> {
  const needed = (['create', 'get'] as const).map((verb): Permission => ({ verb, group: '', resource: 'pods/exec', namespace }));
  const allowed = await inParallel(needed, (one) => mayDo(access, one));
  const missing = needed.filter((_, index) => allowed[index] === false);
  return missing.length === 0 ? [needed[0]] : missing;
}

class LinkChecker {
  private readonly places = new Map<Workload, Promise<Place | Pick<Checked, 'why' | 'missing'>>>();
  private readonly others = new Map<string, ReturnType<OtherWay>>();

  constructor(private readonly access: Access, private readonly otherWay: OtherWay) {}

  async check(link: Link): Promise<Checked> {
    const { from, text, target } = link;
    const named = { from: nameOf(from), address: text };
    if (target === undefined) return { ...named, state: 'unknown', why: 'the address names no port' };
    const place = await this.placeOf(from);
    if (!('pod' in place)) return { ...named, state: 'unknown', ...place };
    const asked = await this.askIn(place, target);
    if (!('printed' in asked)) return { ...named, state: 'unknown', ...asked };
    const probed = readProbe(asked.printed, target);
    if (probed === undefined) return { ...named, state: 'unknown', why: `Pod ${place.pod} has a shell, and neither curl, wget, nc nor bash` };
    const state = stateOf(probed);
    const reason = state === 'failed' ? await diagnose(link, this.access) : '';
    return { ...named, state, why: `${describeProbed(probed)}, from Pod ${place.pod}${reason === '' ? '' : `; ${reason}`}` };
  }

  private placeOf(workload: Workload): Promise<Place | Pick<Checked, 'why' | 'missing'>> {
    let place = this.places.get(workload);
    if (place === undefined) this.places.set(workload, place = this.findPlace(workload));
    return place;
  }

  private async findPlace(workload: Workload): Promise<Place | Pick<Checked, 'why' | 'missing'>> {
    const pods = await podsOf(workload, this.access);
    if (pods.is === 'denied') return { why: 'its Pods could not be listed', missing: [pods.missing] };
    const place = pods.is === 'there' ? placeIn(pods.objects, workload.namespace) : undefined;
    return place === undefined || place.containers.length === 0 ? { why: 'none of its Pods runs' } : place;
  }

  /** All containers of a Pod share its network: any with a shell will do. */
  private async askIn(place: Place, target: ProbeTarget): Promise<{ printed: string } | Pick<Checked, 'why' | 'missing'>> {
    for (const container of place.containers) {
      const asked = await ask(place, container, target, this.access);
      if ('printed' in asked) return asked;
      if (asked.is === 'refused') return { why: `this user may not run programs in Pod ${place.pod}`, missing: await missingFor(place.namespace, this.access) };
      if (asked.is === 'failed') return { why: asked.why };
    }
    const other = await this.otherIn(place);
    if ('why' in other) return other;
    const asked = await ask(place, other.container, target, this.access);
    return 'printed' in asked ? asked : { why: `the probe container of Pod ${place.pod} has no shell` };
  }

  private otherIn(place: Place): ReturnType<OtherWay> {
    const key = `${place.namespace}/${place.pod}`;
    let other = this.others.get(key);
    if (other === undefined) this.others.set(key, other = this.otherWay(place));
    return other;
  }
}

/** Checks addresses from the Pods that use them. */
export async function checkLinks(links: readonly Link[], access: Access, otherWay: OtherWay): Promise<Checked[]> {
  const checker = new LinkChecker(access, otherWay);
  return inParallel(links, (link) => checker.check(link));
}
