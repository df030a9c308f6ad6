import { npmEnvironment } from '../../../../../src/checker/read/render/fetch/npm-environment';

const PATH = '/home/ada/bin:/usr/bin';

test('started by hand, the environment is the user\'s, npm settings included', () => {
  const env = { PATH, HOME: '/home/ada', npm_config_registry: 'https://packages.example.com', NODE_OPTIONS: '--use-openssl-ca' };
  expect(npmEnvironment(env)).toEqual(env);
});

test.each(['npm_execpath', 'npm_command', 'npm_lifecycle_event'])('started by npm (%s), what npm passed on is left out, because it may be from the repository\'s .npmrc', (mark) => {
  expect(npmEnvironment({
    PATH, HOME: '/home/ada', [mark]: 'x', npm_config_registry: 'https://evil.example', npm_config_userconfig: '/repository/.npmrc', npm_package_name: 'x',
  })).toEqual({ PATH, HOME: '/home/ada' });
});

test('what npm never writes is the user\'s', () => {
  const users = { PATH, NPM_CONFIG_REGISTRY: 'https://packages.example.com', NPM_TOKEN: 'x', HTTPS_PROXY: 'http://proxy', NODE_EXTRA_CA_CERTS: '/ca.pem', NODE_OPTIONS: '--use-openssl-ca' };
  expect(npmEnvironment({ ...users, npm_execpath: 'npm' })).toEqual(users);
});

test('options of Node.js that npm took from its settings are left out with them', () => {
  expect(npmEnvironment({ PATH, npm_execpath: 'npm', npm_config_node_options: '--require ./x.js', NODE_OPTIONS: '--require ./x.js' })).toEqual({ PATH });
});

test('programs of a repository are not on PATH, so that npm is the user\'s', () => {
  expect(npmEnvironment({ PATH: '/repository/node_modules/.bin:node_modules/.bin:.::/usr/bin:/usr/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin' })).toEqual({ PATH: '/usr/bin' });
  expect(npmEnvironment({})).toEqual({ PATH: '' });
});
