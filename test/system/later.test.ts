import type * as NodePath from 'node:path';
import { later } from '../../src/system/later';

test('a module is loaded when it is asked for, and no earlier', () => {
  const path = later<typeof NodePath>(__filename, 'node:path');
  const missing = later<unknown>(__filename, './nowhere');
  expect(path().basename('/a/b')).toBe('b');
  expect(missing).toThrow('./nowhere');
});
