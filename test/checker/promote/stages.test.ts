import { stageObjection } from '../../../src/checker/promote/stages';

const STAGES = ['dev', 'staging', 'production'];

test('one stage follows another', () => {
  expect(stageObjection(STAGES, 'dev', 'staging')).toBeUndefined();
  expect(stageObjection(STAGES, 'staging', 'production')).toBeUndefined();
});

test('none is skipped', () => {
  expect(stageObjection(STAGES, 'dev', 'production')).toEqual({
    message: 'staging would be skipped', hint: 'Promote from dev to staging first, and to production from staging.',
  });
});

test('nothing is promoted backwards', () => {
  expect(stageObjection(STAGES, 'production', 'staging')).toEqual({ message: 'production comes after staging', hint: 'What is promoted to staging comes from dev.' });
  expect(stageObjection(STAGES, 'staging', 'dev')?.hint).toBe('What is promoted to dev comes from no other stage.');
});

test('a stage that is not named is a fault', () => {
  expect(() => stageObjection(STAGES, 'dev', 'live')).toThrow("--stages does not name 'live'");
});
