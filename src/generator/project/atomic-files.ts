import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FileBase, IResolver, Project } from 'projen';
import { withEnvironment } from './uncaught';

/** The parts of projen's FileBase that decide where it writes; read-only or protected there. */
interface Writable {
  path: string;
  synthesizeContent(resolver: IResolver): string | undefined;
}

function synthesizeAtomically(file: FileBase): void {
  const writable = file as unknown as Writable;
  const synthesize = file.synthesize.bind(file);
  const synthesizeContent = writable.synthesizeContent.bind(file);
  const name = file.path;
  const temporaryName = `${name}.${process.pid}.tmp`;
  const temporary = path.join(file.project.outdir, temporaryName);
  const target = path.join(file.project.outdir, name);
  // A list of the project's files, such as .projen/files.json, must not see the temporary name.
  writable.synthesizeContent = (resolver) => {
    writable.path = name;
    const content = synthesizeContent(resolver);
    writable.path = temporaryName;
    if (content === undefined) fs.rmSync(target, { force: true });
    return content;
  };
  file.synthesize = () => withEnvironment(() => {
    if (fs.existsSync(target)) fs.copyFileSync(target, temporary);
    writable.path = temporaryName;
    try {
      synthesize();
      if (file.changed && fs.existsSync(temporary)) fs.renameSync(temporary, target);
    } finally {
      writable.path = name;
      fs.rmSync(temporary, { force: true });
    }
  });
}

/**
 * Makes projen replace each of its own files whole. projen writes in place: a full disk or Ctrl-C half way through package.json
 * would leave a repository in which `npx projen` itself no longer starts.
 */
export function replaceFilesWhole(project: Project): void {
  for (const file of project.files) synthesizeAtomically(file);
}
