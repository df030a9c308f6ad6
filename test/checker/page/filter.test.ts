import { runInNewContext } from 'node:vm';
import { isWanted } from '../../../src/checker/page/filter';
import { pageScript } from '../../../src/checker/page/script';

const FACETS = { overlay: ['cloud', 'edge'], kind: ['Service'], risk: ['high'] };
const NONE = { overlay: '', kind: '', risk: '', text: '' };

test.each([
  ['where nothing is asked for', NONE, true],
  ['for one of its overlays', { ...NONE, overlay: 'edge' }, true],
  ['for its kind and risk', { ...NONE, overlay: 'cloud', kind: 'Service', risk: 'high' }, true],
  ['for a text in it, in whatever case', { ...NONE, text: 'WEB' }, true],
  ['not for another overlay', { ...NONE, overlay: 'on-prem' }, false],
  ['not for another kind', { ...NONE, kind: 'Deployment' }, false],
  ['not for no risk', { ...NONE, risk: 'none' }, false],
  ['not for one thing that fits and one that does not', { ...NONE, overlay: 'cloud', kind: 'Secret' }, false],
  ['not for a text that it does not hold', { ...NONE, text: 'api' }, false],
  ['not for what it says nothing of', { ...NONE, rule: 'host-path' }, false],
])('an entry is shown %s', (_, wish, shown) => {
  expect(isWanted(FACETS, wish, 'Service default/web')).toBe(shown);
});

test('the program is valid and judges entries by the tested function', () => {
  expect(() => runInNewContext(`(() => {${pageScript()}})`)).not.toThrow();
  expect(pageScript()).toContain(isWanted.toString());
});
