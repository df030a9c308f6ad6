import { locatePrograms } from '../../src/checker/read/render/find-renderer';
import { buildArguments } from '../../src/checker/read/render/renderer';
import type { RendererProgram } from '../../src/checker/read/render/renderer';
import { RendererMissing } from '../../src/checker/read/render/renderer-missing';

/** The renderer that a command would use here: a program on PATH, or the copy in the cache, which `npx projen` has fetched. */
export function machinesRenderer(): RendererProgram {
  const [renderer] = locatePrograms({ env: process.env });
  if (renderer === undefined) throw new RendererMissing();
  return renderer;
}

/** The command line that builds a directory with it. */
export function buildCommand(directory: string): [file: string, args: string[]] {
  const renderer = machinesRenderer();
  return [renderer.path, buildArguments(renderer, directory)];
}
