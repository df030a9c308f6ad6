import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FileBase, Project } from 'projen';

function synthesizeAtomically(file: FileBase): void {
  const original = file.synthesize.bind(file);
  const named = file as { path: string };
  file.synthesize = () => {
    const target = path.join(file.project.outdir, file.path);
    const { path: name } = file;
    const temporary = `${target}.${process.pid}.tmp`;
    if (fs.existsSync(target)) fs.copyFileSync(target, temporary);
    named.path = `${name}.${process.pid}.tmp`;
    try {
      original();
      if (file.changed && fs.existsSync(temporary)) fs.renameSync(temporary, target);
    } finally {
      named.path = name;
      fs.rmSync(temporary, { force: true });
    }
  };
}

/**
 * Makes projen replace each of its own files whole. projen writes in place: a full disk or Ctrl-C half way through package.json
 * would leave a repository in which `npx projen` itself no longer starts.
 */
export function replaceFilesWhole(project: Project): void {
  for (const file of project.files) synthesizeAtomically(file);
}
