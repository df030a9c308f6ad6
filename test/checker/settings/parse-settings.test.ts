import { parseSettings } from '../../../src/checker/settings/parse-settings';

const knows = (id: string): boolean => ['host-path', 'policy'].includes(id);

test('a settings file sets levels, lists and levels per overlay', () => {
  const file = {
    severity: { 'host-path': 'error', 'policy': false },
    overlays: { lab: { severity: { 'host-path': 'info' }, platforms: [], clusterDomain: 'lab.local' } },
    platforms: ['metallb'],
    clusterDomain: 'example.local',
    external: ['Service a/b'],
    acceptKinds: ['Widget'],
    registries: ['ghcr.io'],
    publicAllow: ['web'],
    allowRemote: ['github.com', 'git.example.com:8443'],
  };
  expect(parseSettings(file, knows)).toEqual({
    settings: { ...file, severity: { 'host-path': 'error', 'policy': 'off' } }, mistakes: [],
  });
});

test('every mistake is named', () => {
  const file = { sevrity: {}, severity: { nope: 'error', policy: 'fatal' }, overlays: { lab: { x: 1 } }, registries: 'ghcr.io', allowRemote: ['https://github.com/x'], external: [1], clusterDomain: 1 };
  expect(parseSettings(file, knows).mistakes).toEqual([
    'sevrity is no setting',
    'overlays.lab.x is no setting',
    'severity.nope is no rule and no check',
    'severity.policy is "fatal", not one of error, warning, info, off',
    'clusterDomain is 1, not a string',
    'external is [1], not a list of strings',
    'registries is "ghcr.io", not a list of strings',
    'allowRemote: "https://github.com/x" is no host, as \'github.com\' or \'git.example.com:8443\'',
  ]);
});

test('an empty file sets nothing', () => {
  expect(parseSettings(null, knows)).toEqual({ settings: { severity: {}, overlays: {}, external: [], acceptKinds: [] }, mistakes: [] });
});
