import { join } from 'node:path';
import { formatExplanation } from '../../../../../src/checker/read/render/explain/explain';
import { renderDirectory } from '../../../../../src/checker/read/render/render';
import { machinesRenderer } from '../../../../helpers/renderer';
import { writeTree } from '../temporary-tree';

/** What the real renderer's failure to build a directory of these files is explained as, paths relative to the tree. */
export async function explained(files: Readonly<Record<string, string>>, directory = '.'): Promise<string> {
  const cwd = writeTree(files);
  const result = await renderDirectory(machinesRenderer(), { name: directory, directory: join(cwd, directory) }, { cwd });
  return result.ok ? result.text : formatExplanation(result.explanation);
}
