import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadText, downloadTo } from '../../../../../src/checker/read/render/fetch/download';
import { FetchFault } from '../../../../../src/checker/read/render/fetch/fault';
import { serve } from '../serve';
import { writeTree } from '../temporary-tree';

test('what an address gives is written into a new file', async () => {
  const path = join(writeTree(), 'file');
  await downloadTo(path, await serve((_request, response) => response.end('content')));
  expect(readFileSync(path, 'utf8')).toBe('content');
});

test('a file that is there already is never written to', async () => {
  const path = join(writeTree({ file: 'old' }), 'file');
  await expect(downloadTo(path, await serve((_request, response) => response.end('content')))).rejects.toThrow('EEXIST');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('an address that does not answer is given up', async () => {
  const url = await serve(() => undefined);
  await expect(downloadText(url, { answer: 100 })).rejects.toEqual(new FetchFault(`${url} was given up: no answer within 0.1 s`));
});

test('an address that stops half way is given up', async () => {
  const url = await serve((_request, response) => void response.write('half'));
  await expect(downloadText(url, { idle: 100 })).rejects.toEqual(new FetchFault(`${url} was given up: nothing more came within 0.1 s`));
});

test('an address that gives a byte now and then is given up', async () => {
  const timers: NodeJS.Timeout[] = [];
  const url = await serve((_request, response) => void timers.push(setInterval(() => response.write('x'), 20)));
  await expect(downloadText(url, { idle: 10_000, total: 300 })).rejects.toEqual(new FetchFault(`${url} was given up: not done within 0.3 s`));
  for (const timer of timers) clearInterval(timer);
});

test('an address that never comes to an end is given up', async () => {
  const url = await serve((_request, response) => {
    const more = (): void => void response.write(Buffer.alloc(65_536), (error) => (error ? undefined : more()));
    more();
  });
  const path = join(writeTree(), 'file');
  await expect(downloadTo(path, url, { bytes: 1_000_000 })).rejects.toEqual(new FetchFault(`${url} was given up: more than 1000000 bytes`));
  expect(existsSync(path) && readFileSync(path).length).toBeLessThanOrEqual(1_000_000);
});
