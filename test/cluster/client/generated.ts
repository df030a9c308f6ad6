import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTree } from '../../checker/read/render/temporary-tree';
import type { Declare } from '../../helpers/repository';
import { planOf } from '../../helpers/repository';

/** A folder with what a configuration generates; it goes with the tests of the file. */
export function generated(declare: Declare): string {
  const root = writeTree();
  for (const { path, content } of planOf(declare)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
