import { carriedAlong } from '../../../src/generator/portable/carried-along';
import { image, modelOf } from '../../helpers/repository';

function said(portable: boolean, include: readonly string[]): readonly string[] {
  return carriedAlong(modelOf((repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here', { portable, include });
  }, { exists: () => true, isComponent: (path) => path === 'tls' }));
}

it('what a portable overlay includes is named, because nobody reads the addresses in it', () => {
  expect(said(true, ['monitoring'])).toEqual(['overlay "here" is portable, and "monitoring" is moved without being read: addresses in plain texts there stay']);
  expect(said(true, ['monitoring', 'tls'])).toEqual(['overlay "here" is portable, and "monitoring", "tls" are moved without being read: addresses in plain texts there stay']);
});

it('nothing is said of an overlay that is not moved, or that includes nothing', () => {
  expect([...said(false, ['monitoring']), ...said(true, [])]).toEqual([]);
});
