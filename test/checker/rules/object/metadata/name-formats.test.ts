import { nameFormat } from '../../../../../src/checker/rules/object/metadata/name-formats';

test.each([
  ['user.openshift.io/v1', 'Group', 'team_a'],
  ['user.openshift.io/v1', 'Identity', 'ldap:jane'],
  ['image.openshift.io/v1', 'ImageStreamTag', 'web:1.4.0'],
  ['oauth.openshift.io/v1', 'OAuthClient', 'Console_1'],
])("OpenShift's own servers take other names: %s %s %s", (apiVersion, kind, name) => {
  expect(nameFormat(apiVersion, kind, 36)(name)).toBeUndefined();
});

test.each([
  ['user.openshift.io/v1', 'Group', 'a/b'],
  ['route.openshift.io/v1', 'Route', 'a_b'],
  ['apps.openshift.io/v1', 'DeploymentConfig', 'a_b'],
])('%s %s %s is none', (apiVersion, kind, name) => {
  expect(nameFormat(apiVersion, kind, 36)(name)).toBeDefined();
});
