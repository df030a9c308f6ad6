import { editWarning } from '../../src/files/edit-warning';

it('names the file, the copy that is kept, and the difference', () => {
  expect(editWarning({ path: 'base/web/service.yaml', edited: 'a\nmine\nc\n', replacement: 'a\nb\nc\n' })).toBe(`base/web/service.yaml had been edited by hand; it was replaced. Your copy: .projen/replaced/base/web/service.yaml
  - as edited, + as generated:
  @@ -1,3 +1,3 @@
   a
  -mine
  +b
   c`);
});

it('says where a file is no longer generated at all', () => {
  expect(editWarning({ path: 'a.yaml', edited: 'mine\n', replacement: undefined })).toBe(`a.yaml had been edited by hand; it is no longer generated and was removed. Your copy: .projen/replaced/a.yaml
  - as edited, + as generated:
  @@ -1,1 +1,0 @@
  -mine`);
});

it('cuts a long difference, and says by how much', () => {
  const text = (word: string) => Array.from({ length: 30 }, (_, index) => `${word} ${index}\n`).join('');
  const lines = editWarning({ path: 'a.yaml', edited: text('mine'), replacement: text('ours') }).split('\n');
  expect(lines).toHaveLength(43);
  expect(lines[42]).toBe('  … and 21 more lines');
});

it('does not show what is in a Secret', () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {p: hunter2}\n';
  expect(editWarning({ path: 's.yaml', edited: secret, replacement: undefined })).toContain('\n  (not shown: the file holds a Secret)');
  expect(editWarning({ path: 's.yaml', edited: 'kind: ConfigMap\n', replacement: secret })).not.toContain('hunter2');
});
