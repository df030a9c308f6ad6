import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTINGS_FILES } from '../checker/settings/settings-files';

/** What only the top of a repository holds: the configuration, the overlays, the settings of the checker, or git's folder. */
function isMarker(name: string): boolean {
  return name === '.git' || name === 'overlays' || name.startsWith('.projenrc.') || SETTINGS_FILES.includes(name);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

/** Whoever else can write into one of the folders, as into the one for temporary files, must not say what a repository is. */
function holdsMarker(folder: string, owner: number | undefined): boolean {
  return entriesOf(folder).some((name) => isMarker(name) && ownerOf(join(folder, name)) === owner);
}

/**
 * The top of the repository that a directory lies in: the nearest folder, itself or above, with `.projenrc.*`, `overlays/`, a settings file or
 * `.git` that belongs to the owner of the directory. The directory itself where there is none.
 */
export function repositoryRoot(directory: string): string {
  const owner = ownerOf(directory);
  for (let folder = directory; ; folder = dirname(folder)) {
    if (holdsMarker(folder, owner)) return folder;
    if (dirname(folder) === folder) return directory;
  }
}
