import { TOPOLOGY_PAGE } from '../../contract/generated-paths';

/** Folders that are generated, relative to the repository's root. */
export const GENERATED_FOLDERS: readonly string[] = ['base', 'overlays', 'delivery', 'rendered'];

/** Files outside of {@link GENERATED_FOLDERS} that are generated. */
export const GENERATED_FILES: readonly string[] = [
  '.github/workflows/gitops-check.yml',
  '.github/workflows/gitops-review.yml',
  '.github/workflows/gitops-comment.yml',
  '.github/workflows/gitops-rendered.yml',
  '.github/workflows/gitops-queue.yml',
  '.gitlab/gitops.gitlab-ci.yml',
  TOPOLOGY_PAGE,
];

/**
 * True for the paths at which the generator may remove a file. A ledger decides only among these: it may have been merged, edited, or written by someone who
 * wants other files removed.
 */
export function isGeneratedPath(path: string): boolean {
  if (GENERATED_FILES.includes(path)) return true;
  const [folder, ...rest] = path.split('/');
  return GENERATED_FOLDERS.includes(folder) && rest.length > 0 && !/[\\\0]/.test(path) && rest.every((part) => !['', '.', '..'].includes(part));
}
