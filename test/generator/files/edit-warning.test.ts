import { editWarning } from '../../../src/generator/files/edit-warning';

it('names the file, the copy that is kept, and the difference', () => {
  expect(editWarning({ path: 'base/web/service.yaml', edited: Buffer.from('a\nmine\nc\n'), replacement: 'a\nb\nc\n', copy: '.projen/replaced/base/web/service.yaml' })).toBe(`base/web/service.yaml had been edited by hand; it was replaced. Your copy: .projen/replaced/base/web/service.yaml
  - as edited, + as generated:
  @@ -1,3 +1,3 @@
   a
  -mine
  +b
   c`);
});

it('says where a file is no longer generated at all', () => {
  expect(editWarning({ path: 'a.yaml', edited: Buffer.from('mine\n'), replacement: undefined, copy: '.projen/replaced/a.yaml.2' })).toBe(`a.yaml had been edited by hand; it is no longer generated and was removed. Your copy: .projen/replaced/a.yaml.2
  - as edited, + as generated:
  @@ -1,1 +1,0 @@
  -mine`);
});

it('cuts a long difference, and says by how much', () => {
  const text = (word: string) => Array.from({ length: 30 }, (_, index) => `${word} ${index}\n`).join('');
  const lines = editWarning({ path: 'a.yaml', edited: Buffer.from(text('mine')), replacement: text('ours'), copy: 'copy' }).split('\n');
  expect(lines).toHaveLength(43);
  expect(lines[42]).toBe('  … and 21 more lines');
});

it('shows no difference of what is no text', () => {
  expect(editWarning({ path: 'a.yaml', edited: Buffer.from([0xff, 0xfe]), replacement: 'ours', copy: 'copy' }).split('\n').at(-1)).toBe('  (it is no UTF-8 text)');
  expect(editWarning({ path: 'a.bin', edited: Buffer.from('mine'), replacement: Buffer.from([0xff]), copy: 'copy' }).split('\n').at(-1)).toBe('  (it is no UTF-8 text)');
});

it('does not show what is in a Secret', () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {p: hunter2}\n';
  expect(editWarning({ path: 's.yaml', edited: Buffer.from(secret), replacement: undefined, copy: 'copy' })).toContain('\n  (not shown: the file holds a Secret)');
  expect(editWarning({ path: 's.yaml', edited: Buffer.from('kind: ConfigMap\n'), replacement: secret, copy: 'copy' })).not.toContain('hunter2');
});
