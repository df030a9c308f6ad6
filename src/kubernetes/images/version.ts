const VERSION = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/;

/** True where both tags are versions and the second is the lower one; a pre-release is lower than its release. */
export function isOlder(before: string, after: string): boolean {
  const [old, now] = [VERSION.exec(before), VERSION.exec(after)];
  if (old === null || now === null) return false;
  const [left, right] = [old[1].split('.').map(Number), now[1].split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const step = (right[index] ?? 0) - (left[index] ?? 0);
    if (step !== 0) return step < 0;
  }
  if (old[2] === undefined || now[2] === undefined) return old[2] === undefined && now[2] !== undefined;
  return old[2].localeCompare(now[2], 'en', { numeric: true }) > 0;
}
