import { inFrontOf, memoryStore } from '../../../../src/checker/read/cache/render-memory';

const render = (text: string) => ({ text, notes: [] });

test('what was built is found again', () => {
  const store = memoryStore();
  store.put('a', render('A'));
  expect([store.get('a'), store.get('b')]).toEqual([render('A'), undefined]);
});

test('beyond the bound, what was not asked for longest is forgotten', () => {
  const store = memoryStore(4);
  for (const name of ['a', 'b', 'c']) store.put(name, render('12'));
  store.get('a');
  store.prune();
  expect(['a', 'b', 'c'].map((name) => store.get(name)?.text)).toEqual(['12', undefined, '12']);
});

test('what is put again takes its room once', () => {
  const store = memoryStore(4);
  store.put('a', render('12'));
  store.put('a', render('34'));
  store.put('b', render('56'));
  store.prune();
  expect(['a', 'b'].map((name) => store.get(name)?.text)).toEqual(['34', '56']);
});

test('a store in front of another is asked first, learns from it, and tells it', () => {
  const [front, behind] = [memoryStore(), memoryStore()];
  behind.put('old', render('old'));
  const store = inFrontOf(front, behind);
  store.put('new', render('new'));
  expect(store.get('old')).toEqual(render('old'));
  expect([front.get('old'), front.get('new'), behind.get('new')]).toEqual([render('old'), render('new'), render('new')]);
});

test('it does without another', () => {
  const store = inFrontOf(memoryStore(), undefined);
  store.put('a', render('A'));
  store.prune();
  expect([store.get('a'), store.get('b')]).toEqual([render('A'), undefined]);
});
