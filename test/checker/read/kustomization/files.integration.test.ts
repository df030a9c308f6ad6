import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../../../src/checker/read/kustomization/files';
import { writeTree } from '../render/temporary-tree';

test('only files are read: a FIFO would wait, a device would not end', () => {
  const directory = writeTree({ 'a.yaml': 'text' });
  spawnSync('mkfifo', [join(directory, 'fifo')]);
  symlinkSync('/dev/zero', join(directory, 'zero'));
  expect(['a.yaml', 'fifo', 'zero', '.', 'missing'].map((name) => diskFiles.read(join(directory, name)))).toEqual(['text', undefined, undefined, undefined, undefined]);
});
