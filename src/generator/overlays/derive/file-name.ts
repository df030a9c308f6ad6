import type { KubernetesObject } from './objects/json';

/** What a file is about. */
export type FileUse = 'manifest' | 'patch' | 'json-patch' | 'delete';

const ENDINGS: Readonly<Record<FileUse, string>> = { 'manifest': '.yaml', 'patch': '.patch.yaml', 'json-patch': '.json-patch.yaml', 'delete': '.delete.yaml' };

/** `NetworkPolicy` → `network-policy`. */
function kebabCase(kind: string): string {
  return kind.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase();
}

function inFileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** Gives out the names of the files of one kustomization, each once, whatever the case of its letters. */
export class FileNames {
  private readonly taken = new Set<string>();

  private isFree(stem: string): boolean {
    return !Object.values(ENDINGS).some((ending) => this.taken.has(`${stem}${ending}`.toLowerCase()));
  }

  /**
   * The path of a file for an object without its ending: `app-2/service` in a folder, `service-service-2` without one, and longer
   * where that is taken.
   */
  stemFor({ kind, metadata: { name, namespace } }: KubernetesObject, folder: string | undefined): string {
    const inFolder = folder === undefined ? '' : `${folder}/`;
    const full = `${inFolder}${kebabCase(kind)}-${inFileName(name)}`;
    const stems = [...folder === undefined ? [] : [`${inFolder}${kebabCase(kind)}`], full, ...typeof namespace === 'string' ? [`${full}-${inFileName(namespace)}`] : []];
    const free = stems.find((stem) => this.isFree(stem));
    if (free !== undefined) return free;
    for (let number = 2; ; number += 1) if (this.isFree(`${full}-${number}`)) return `${full}-${number}`;
  }

  /** The path of a file for a use. */
  take(stem: string, use: FileUse): string {
    const path = `${stem}${ENDINGS[use]}`;
    this.taken.add(path.toLowerCase());
    return path;
  }
}
