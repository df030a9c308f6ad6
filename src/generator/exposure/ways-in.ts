import type { ExposedPort } from './resolve-exposures';
import { groupBy } from '../../common/group-by';
import type { WayIn } from '../model/way-in';

/** The host of an origin such as `https://shop.example.com`. */
function hostOf(origin: string | undefined): string | undefined {
  return origin === undefined ? undefined : /^[a-z]+:\/\/([^/]+)/.exec(origin)?.[1];
}

/** The platform without its options. */
function platformOf({ exposure: { platform } }: ExposedPort): string {
  return platform.id.split(' ')[0];
}

function keyOf(found: ExposedPort): string {
  const { exposure: { audience, platform }, instance } = found;
  const host = hostOf(platform.origin);
  return JSON.stringify([platformOf(found), audience, host ?? null, host === undefined ? instance.path : '']);
}

/** What an overlay exposes, by the ways that clients take: a host is one way to all that is behind it. */
export function waysIn(exposed: readonly ExposedPort[]): readonly WayIn[] {
  return [...groupBy(exposed, keyOf).values()].map((group): WayIn => {
    const [first] = group;
    const { exposure: { audience, platform }, exposed: { service } } = first;
    const host = hostOf(platform.origin);
    return {
      platform: platformOf(first),
      reach: service?.type === 'NodePort' ? 'nodes' : audience,
      ...host === undefined ? {} : { host },
      leadsTo: group.flatMap(({ instance, port, also }) => [{ instance, port }, ...also]),
    };
  });
}
