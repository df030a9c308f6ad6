import type { Project } from 'projen';
import { javascript } from 'projen';

/** How a pipeline gets what the repository's generator needs. */
export interface Tools {
  /** Version of Node.js. */
  readonly node: string;
  /** The command that installs the locked dependencies. */
  readonly install: string;
  /** The package manager whose downloads can be cached; undefined where setting it up takes more than Node.js. */
  readonly cache?: 'npm';
}

const WITHOUT_PACKAGE: Tools = { node: '22', install: 'npm ci' };

/** What the project says about itself. */
export function toolsOf(project: Project): Tools {
  if (!(project instanceof javascript.NodeProject)) return WITHOUT_PACKAGE;
  const { minNodeVersion, packageManager, installCommand } = project.package;
  const npm = packageManager === javascript.NodePackageManager.NPM;
  return { node: minNodeVersion ?? WITHOUT_PACKAGE.node, install: installCommand, ...(npm ? { cache: 'npm' } : {}) };
}
