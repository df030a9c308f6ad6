import { choose, reachOf } from './choose';
import type { Reaching } from './worker';

function reaching(test: string, index: number, name: string, reached: number[]): Reaching {
  return { test, index, name, reached, milliseconds: 10 };
}

const CASES = [reaching('far', 0, 'a host', [1]), reaching('near', 0, 'a port', [1, 2]), reaching('near', 1, 'host-port tells it', [1])];
const reach = reachOf({ cases: CASES, loading: [3], failing: [] });

test('a mutant is shown to the cases that come to it: those named like its file, then the nearest', () => {
  expect(choose(reach(1), 'src/host-port.ts', ['near', 'far'], 100)).toEqual([{ test: 'near', cases: [1] }, { test: 'near', cases: [0] }, { test: 'far', cases: [0] }]);
  expect(choose(reach(2), 'src/host-port.ts', ['near', 'far'], 100)).toEqual([{ test: 'near', cases: [0] }]);
});

test('what is reached while modules load is shown to every case of its tests', () => {
  expect(choose(reach(3), 'src/x.ts', ['near'], 100)).toEqual([{ test: 'near', cases: [0, 1] }]);
});

test('what no case comes to is shown to none', () => {
  expect(choose(reach(4), 'src/a.ts', ['near', 'far'], 100)).toEqual([]);
});

test('no more time is spent than was allowed, but for the cases named like the file', () => {
  expect(choose(reach(1), 'src/host-port.ts', ['near', 'far'], 15)).toEqual([{ test: 'near', cases: [1] }, { test: 'near', cases: [0] }]);
});
