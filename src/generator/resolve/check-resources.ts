import * as path from 'node:path/posix';
import type { ProblemList } from './problem-list';
import type { Overlay } from '../declare/overlay';
import { showValue } from '../problems/show-value';

function isInside(resource: string): boolean {
  const normal = path.normalize(resource);
  return !path.isAbsolute(resource) && !/^[a-z][a-z0-9+.-]*:|^[^/]*@[^/]*:/i.test(resource) && normal !== '.' && normal !== '..' && !normal.startsWith('../');
}

/** Records included files and kustomizations that are not part of the repository: what an overlay renders would change without a commit here. */
export function checkResources({ name, options, declaredAt }: Overlay, problems: ProblemList): void {
  (options.resources ?? []).forEach((resource, index) => {
    if (isInside(resource)) return;
    problems.add({
      code: 'resource-outside',
      path: `overlays.${name}.resources[${index}]`,
      message: `${showValue(resource)} is no path below the repository's root`,
      hint: 'copy it into the repository and name its path from there, such as "vendor/cert-manager"',
    }, declaredAt);
  });
}
