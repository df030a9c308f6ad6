import { join } from 'node:path';
import { formatExplanation } from '../../../../../src/checker/read/render/explain/explain';
import { remoteGate } from '../../../../../src/checker/read/render/remote/gate';
import { renderDirectory } from '../../../../../src/checker/read/render/render';
import { machinesRenderer } from '../../../../helpers/renderer';
import { writeTree } from '../temporary-tree';

const ANYTHING = remoteGate({ all: true, hosts: () => [], helm: false });

/** What the real renderer's failure to build a directory of these files is explained as, paths relative to the tree. */
export async function explained(files: Readonly<Record<string, string>>, directory = '.'): Promise<string> {
  const cwd = writeTree(files);
  const result = await renderDirectory(machinesRenderer(), { name: directory, directory: join(cwd, directory) }, { cwd, gate: ANYTHING });
  return result.ok ? result.text : formatExplanation(result.explanation);
}
