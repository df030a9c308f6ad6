import { image, modelOf, rule, web } from '../../helpers/repository';

rule.each(['shared', 'ungrouped'])('a group does not take the name of the generated unit "%p"', (group) => ({
  fails: web({ group }),
  problems: [{ code: 'group-reserved', path: 'apps.web.group', message: `group "${group}"`, hint: 'choose another name: shared and ungrouped are generated' }],
  passes: web({ group: 'sharing' }),
  exempt: web({}),
}));

it('with one group, every application has a unit, and what belongs to none has its own', () => {
  const unitsOf = (group?: string): readonly string[] => modelOf((repository) => {
    repository.addApp('web', { image, group });
    repository.addApp('api', { image });
    repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
  }).base.objects.map(({ unit }) => unit);
  expect(unitsOf('payments')).toEqual(['payments', 'ungrouped', 'shared']);
  expect(unitsOf()).toEqual(['', '', '']);
});
