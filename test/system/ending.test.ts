import type { Child } from '../../src/system/ending';
import { startWithThisProcess } from '../../src/system/ending';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function watched(): boolean[] {
  return SIGNALS.map((signal) => process.listenerCount(signal) > 0);
}

/** A program that ends when it is told to. */
function program(pid?: number): Child & { end(): void } {
  const listeners: (() => void)[] = [];
  const end = (): void => listeners.forEach((listener) => listener());
  return { pid, stdout: null, stderr: null, kill: () => true, once: (_event, listener) => listeners.push(listener), end };
}

test('signals are watched from before a program is started until it has ended, so that none leaves it behind', () => {
  let before: boolean[] = [];
  const child = startWithThisProcess(() => {
    before = watched();
    return program(2 ** 30);
  });
  expect(before).toEqual([true, true, true]);
  expect(watched()).toEqual([true, true, true]);
  child.end();
  expect(watched()).toEqual([false, false, false]);
});

test('what cannot be started leaves nothing to watch', () => {
  startWithThisProcess(() => program());
  expect(watched()).toEqual([false, false, false]);
  expect(() => startWithThisProcess(() => { throw new Error('no more processes'); })).toThrow('no more processes');
  expect(watched()).toEqual([false, false, false]);
});
