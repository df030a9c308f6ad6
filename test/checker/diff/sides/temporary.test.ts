import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDirectory } from '../../../../src/checker/diff/sides/temporary';

test('the directory exists while it is used and is gone afterwards', async () => {
  const used = await inTemporaryDirectory(async (directory) => {
    writeFileSync(join(directory, 'file'), '');
    return Promise.resolve(directory);
  });
  expect(existsSync(used)).toBe(false);
});

test('it is gone after an error, too', async () => {
  let used = '';
  await expect(inTemporaryDirectory(async (directory) => {
    used = directory;
    return Promise.reject(new Error('no'));
  })).rejects.toThrow('no');
  expect(existsSync(used)).toBe(false);
});

test('what still runs in it is ended by its signal', async () => {
  const lent = await inTemporaryDirectory(async (_directory, signal) => Promise.resolve(signal));
  expect(lent.aborted).toBe(true);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s it is removed, and the process ends by the signal', async (signal) => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  const seen = await inTemporaryDirectory(async (directory) => {
    process.emit(signal, signal);
    return Promise.resolve(existsSync(directory));
  });
  expect(seen).toBe(false);
  expect(kill).toHaveBeenCalledWith(process.pid, signal);
  expect(process.listenerCount(signal)).toBe(0);
  kill.mockRestore();
});
