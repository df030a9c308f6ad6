import { countAnew, guardLoops, hasRunAway, installGuard } from './loops';

test.each([
  ['while (a) b();', 'while (a) { __turn(); b(); }'],
  ['do { a(); } while (b);', 'do { __turn(); { a(); } } while (b);'],
  ['for (let a = 0; a < 9; a++) while (b) c();', 'for (let a = 0; a < 9; a++) { __turn(); while (b) { __turn(); c(); } }'],
])('a loop asks whether it may go on: %s', (source, guarded) => {
  expect(guardLoops(source)).toBe(guarded);
});

test('a loop over a list ends by itself', () => {
  expect(guardLoops('for (const a of b) c();')).toBe('for (const a of b) c();');
});

test('a loop that never ends is stopped, and that is known once', () => {
  installGuard();
  countAnew();
  expect(hasRunAway()).toBe(false);
  expect(() => new Function(guardLoops('while (true) {}'))()).toThrow('more than 1000000 turns of loops in one test');
  expect([hasRunAway(), hasRunAway()]).toEqual([true, false]);
});
