import fc from 'fast-check';
import { Interruption, MemoryTree } from './memory-tree';
import { applyChanges } from '../../../src/generator/files/apply';
import type { PlannedFile } from '../../../src/generator/plan/file-plan';

type Contents = Readonly<Record<string, string>>;

const paths = fc.constantFrom('base/a.yaml', 'base/b.yaml', 'base/c.yaml', 'overlays/x/d.yaml', 'overlays/y/e.yaml');
const generated = fc.dictionary(paths, fc.constantFrom('1', '2', '3'), { noNullPrototype: true });
const foreign = { 'base/mine.yaml': 'theirs', 'README.md': 'theirs' };

function planned(contents: Contents): readonly PlannedFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, content }));
}

/** Runs the generator; returns what it warned about, or undefined where it was interrupted. */
function run(tree: MemoryTree, contents: Contents, changes = Infinity): readonly string[] | undefined {
  const plan = tree.plan(planned(contents));
  expect(plan.problems).toEqual([]);
  tree.interruptAfter(changes);
  try {
    applyChanges(plan, tree);
    return plan.edited.map(({ path }) => path);
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    return undefined;
  } finally {
    tree.interruptAfter(Infinity);
  }
}

it('a run that is cut off after any change is completed by the next one, without a false warning', () => {
  fc.assert(fc.property(generated, generated, fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }), (before, after, interruptions) => {
    const tree = new MemoryTree(foreign);
    run(tree, before);
    for (const changes of interruptions) run(tree, after, changes);
    expect(run(tree, after)).toEqual([]);
    expect(tree.contents).toEqual(new MemoryTree({ ...foreign, ...after }).contents);
  }));
});

it('a hand edit is never lost, wherever the run is cut off', () => {
  fc.assert(fc.property(generated, generated, paths, fc.nat({ max: 12 }), (before, after, edited, changes) => {
    fc.pre(before[edited] !== undefined);
    const tree = new MemoryTree(foreign);
    run(tree, before);
    tree.files.set(edited, 'edited');
    run(tree, after, changes);
    run(tree, after);
    expect([...tree.files.values()]).toContain('edited');
    expect(tree.readText(edited)).toBe(after[edited]);
  }));
});

it('a run that changes its mind half way leaves only what the last one wanted', () => {
  fc.assert(fc.property(generated, generated, generated, fc.nat({ max: 12 }), (before, between, after, changes) => {
    const tree = new MemoryTree(foreign);
    run(tree, before);
    run(tree, between, changes);
    expect(run(tree, after)).toEqual([]);
    expect(tree.contents).toEqual(new MemoryTree({ ...foreign, ...after }).contents);
  }));
});

it('a second run changes nothing', () => {
  fc.assert(fc.property(generated, (contents) => {
    const tree = new MemoryTree(foreign);
    run(tree, contents);
    expect(run(tree, contents, 0)).toEqual([]);
  }));
});
