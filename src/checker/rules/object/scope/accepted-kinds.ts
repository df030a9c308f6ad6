const patterns = new Map<string, RegExp>();

function toPattern(accept: string): RegExp {
  let pattern = patterns.get(accept);
  if (pattern === undefined) {
    const text = accept.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*/g, '.*').replace(/\s+/g, ' ');
    patterns.set(accept, pattern = new RegExp(`^${text}$`));
  }
  return pattern;
}

/** The entry that accepts a kind by name: `Widget` of any group, or `example.com/v1 Widget`; `*` is any run of characters. */
export function acceptingEntry(apiVersion: string, kind: string, accepted: readonly string[]): string | undefined {
  return accepted.find((accept) => toPattern(accept).test(accept.trim().includes(' ') ? `${apiVersion} ${kind}` : kind));
}

/** True where an entry accepts the kind. */
export function isAcceptedKind(apiVersion: string, kind: string, accepted: readonly string[]): boolean {
  return acceptingEntry(apiVersion, kind, accepted) !== undefined;
}
