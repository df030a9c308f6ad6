import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderInCheckout } from '../../../../src/checker/validate/input/folder-in-checkout';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(realpathSync(tmpdir()), 'checkout-'));
  mkdirSync(join(top, 'infra', 'gitops'), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

test('a directory of a checkout is named from its top', () => {
  mkdirSync(join(top, '.git'));
  expect(folderInCheckout(join(top, 'infra', 'gitops'))).toBe('infra/gitops');
  expect(folderInCheckout(top)).toBe('');
});

test('outside a checkout there is nothing to name it from', () => {
  expect(folderInCheckout(join(top, 'infra'))).toBe('');
});
