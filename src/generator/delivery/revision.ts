/** What a revision is, by its form: a commit is told from a tag and a branch so. */
export function revisionKind(revision: string): 'commit' | 'tag' | 'branch' {
  if (/^[0-9a-f]{40}$/.test(revision)) return 'commit';
  return /^v?\d+\.\d+\.\d+/.test(revision) ? 'tag' : 'branch';
}

/** True for a revision that takes commits. */
export function isBranch(revision: string): boolean {
  return revisionKind(revision) === 'branch' && revision !== 'HEAD';
}
