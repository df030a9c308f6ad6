import type { SourcePlace } from '../../../../src/checker/findings/finding';
import { locateInTree } from '../../../../src/checker/findings/sources/locate-in-tree';
import { sourceFiles } from '../../../../src/checker/findings/sources/source-files';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';
import { readResources } from '../../../../src/checker/read/resources/read';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { memoryFiles } from '../../read/kustomization/memory-files';

function locate(files: Readonly<Record<string, string>>, path: string, rendered: string): SourcePlace | undefined {
  const reader = memoryFiles(files);
  const sources = { tree: readKustomizationTree('/repo/overlay', reader), files: sourceFiles(reader), cwd: '/repo' };
  const object = readResources(rendered, '').resources[0]?.object as JsonObject;
  const finding = { overlay: 'o', document: 0, resource: '', rule: 'r', severity: 'error', path, message: '', hint: '' } as const;
  return locateInTree(sources)(finding, object);
}

/** The source of a path of a rendered object, as `file:line`; the kustomization in `overlay` includes the other files. */
export function sourceLine(files: Readonly<Record<string, string>>, path: string, rendered: string): string | undefined {
  const place = locate(files, path, rendered);
  return place === undefined ? undefined : `${place.file}:${place.line}`;
}

/** Where the file behind a path is declared. */
export function declaredLine(files: Readonly<Record<string, string>>, path: string, rendered: string): string | undefined {
  const declared = locate(files, path, rendered)?.declaredIn;
  return declared === undefined ? undefined : `${declared.file}:${declared.line}`;
}
