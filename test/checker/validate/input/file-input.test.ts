import { fileInput } from '../../../../src/checker/validate/input/file-input';

test('text is passed on', () => {
  expect(fileInput('a.yaml', Buffer.from('a: ä\n'))).toMatchObject({ overlay: 'a.yaml', source: 'a.yaml', text: 'a: ä\n' });
});

test.each([['NUL bytes', Buffer.from([0x61, 0])], ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x61])]])('%s are a finding', (_, bytes) => {
  expect(fileInput('a.bin', bytes).findings).toEqual([expect.objectContaining({ rule: 'binary-input', severity: 'error', message: 'a.bin is not UTF-8 text' })]);
});
