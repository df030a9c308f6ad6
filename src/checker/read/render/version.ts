/**
 * Major, minor and patch of a version however it is decorated: `v1.32.4-dispatcher`, `kustomize/v4.5.7`, `5.0`, `1.32+`.
 * Undefined where no number is found.
 */
export function parseVersion(text: string): readonly [number, number, number] | undefined {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}

/** True where `version` is `minimum` or newer; a version without numbers (a development build) counts as new. */
export function isAtLeast(version: string, minimum: string): boolean {
  const found = parseVersion(version);
  const wanted = parseVersion(minimum);
  if (found === undefined || wanted === undefined) return true;
  const differing = found.findIndex((part, index) => part !== wanted[index]);
  return differing < 0 || found[differing] > wanted[differing];
}
