import type { Cidr } from '../../../../kubernetes/names/ip-address';
import { containsRange, parseCidr } from '../../../../kubernetes/names/ip-address';

function ranges(texts: readonly string[]): Cidr[] {
  return texts.flatMap((text) => parseCidr(text) ?? []);
}

/** The ranges that clusters take Pod addresses from. */
const POD_RANGES = ranges(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16']);

/**
 * True where an ipBlock may hold addresses of Pods. Nobody knows the addresses before the Pods run,
 * so only a block outside the private ranges, or one that excepts them, is surely none.
 */
export function mayHoldPods(cidr: string, except: readonly string[]): boolean {
  const block = parseCidr(cidr);
  if (block === undefined || block.ip.family === 6) return true;
  const exceptions = ranges(except);
  return POD_RANGES.some((range) => {
    const shared = containsRange(block, range) ? range : containsRange(range, block) ? block : undefined;
    return shared !== undefined && !exceptions.some((exception) => containsRange(exception, shared));
  });
}
