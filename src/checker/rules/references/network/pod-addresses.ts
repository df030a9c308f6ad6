/** An IPv4 network as a number and its mask. */
interface Network {
  readonly base: number;
  readonly size: number;
}

function parseNetwork(cidr: string): Network | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)\.(\d+)(?:\/(\d+))?$/.exec(cidr);
  if (found === null) return undefined;
  const [a, b, c, d] = found.slice(1, 5).map(Number);
  const size = 2 ** (32 - Number(found[5] ?? 32));
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  return { base: Math.floor(address / size) * size, size };
}

function contains(outer: Network, inner: Network): boolean {
  return outer.base <= inner.base && inner.base + inner.size <= outer.base + outer.size;
}

/** The ranges that clusters take Pod addresses from. */
const POD_RANGES = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16'].map(parseNetwork).filter((network) => network !== undefined);

/**
 * True where an ipBlock may hold addresses of Pods. Nobody knows the addresses before the Pods run,
 * so only a block outside the private ranges, or one that excepts them, is surely none.
 */
export function mayHoldPods(cidr: string, except: readonly string[]): boolean {
  const block = parseNetwork(cidr);
  if (block === undefined) return true;
  const exceptions = except.map(parseNetwork).filter((network) => network !== undefined);
  return POD_RANGES.some((range) => {
    const shared = contains(block, range) ? range : contains(range, block) ? block : undefined;
    return shared !== undefined && !exceptions.some((exception) => contains(exception, shared));
  });
}
