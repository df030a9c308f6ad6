import * as path from 'node:path/posix';

/** True for a path below a repository's root: no address, no absolute path, none that climbs out. */
export function isInsideRepository(entry: string): boolean {
  const normal = path.normalize(entry);
  return !path.isAbsolute(entry) && !/^[a-z][a-z0-9+.-]*:|^[^/]*@[^/]*:/i.test(entry) && normal !== '.' && normal !== '..' && !normal.startsWith('../');
}
