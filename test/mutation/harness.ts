import { expect as jestExpect } from 'expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import { countAnew } from './loops';

/** One `test` of a test file, by its place among these. */
export interface Case {
  readonly index: number;
  readonly name: string;
  readonly failed: boolean;
  readonly milliseconds: number;
}

type Entry = ReturnType<typeof circus.getState>['rootDescribeBlock']['tests'][number];
type Block = ReturnType<typeof circus.getState>['rootDescribeBlock'];

function entriesOf(block: Block): Entry[] {
  return block.children.flatMap((child) => child.type === 'test' ? [child] : entriesOf(child));
}

function nameOf(entry: Entry): string {
  const names = [entry.name];
  for (let block: Block | undefined = entry.parent; block?.parent !== undefined; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

/** Gives tests what they find in a file that jest runs, in this process. */
export function installGlobals(): void {
  const mocker = new ModuleMocker(globalThis);
  const jest = { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker), mocked: (item: unknown) => item };
  Object.assign(globalThis, circus.default, { it: circus.it, expect: jestExpect, jest });
}

/** Time on a processor so far: what others do on the machine does not count. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a run is told as it goes on. */
export interface Watch {
  /** After each case, and with none before each, when the file and its hooks have been run. */
  readonly done: (one?: Case) => void;
  readonly stopAtFailure: boolean;
}

/**
 * Runs the cases of a test file, or some of them.
 *
 * @param load evaluates the file, which declares its cases
 * @param chosen the places of those to run; all by default
 */
export async function runCases(load: () => void, { done, stopAtFailure }: Watch, chosen?: ReadonlySet<number>): Promise<void> {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = 60_000;
  load();
  const entries = entriesOf(state.rootDescribeBlock);
  for (const [index, entry] of entries.entries()) if (chosen?.has(index) === false) entry.mode = 'skip';
  let began = 0;
  const listen = (event: circus.Event): void => {
    if (event.name === 'test_start') {
      done();
      countAnew();
      began = milliseconds();
    }
    if (event.name !== 'test_done') return;
    const failed = event.test.errors.length > 0;
    done({ index: entries.indexOf(event.test), name: nameOf(event.test), failed, milliseconds: milliseconds() - began });
    if (failed && stopAtFailure) for (const entry of entries) entry.mode = 'skip';
  };
  circus.addEventHandler(listen);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(listen);
  }
  if (state.unhandledErrors.length > 0) done({ index: -1, name: 'a hook', failed: true, milliseconds: 0 });
}
