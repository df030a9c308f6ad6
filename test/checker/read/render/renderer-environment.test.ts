import { rendererEnvironment } from '../../../../src/checker/read/render/renderer-environment';

const USERS = {
  PATH: '/bin',
  HOME: '/home/me',
  GIT_SSH_COMMAND: 'sh -c x',
  GIT_SSH: '/x',
  GIT_DIR: '/repo/.git',
  GIT_CONFIG_COUNT: '9',
  GIT_CONFIG_PARAMETERS: "'core.fsmonitor=x'",
  GIT_PROXY_COMMAND: 'x',
  GIT_SSL_CAINFO: '/ca.pem',
  SSH_ASKPASS: '/x',
  https_proxy: 'http://proxy:3128',
  Http_Proxy: 'http://proxy:3128',
  no_proxy: 'example.com',
};

const GIT = {
  GIT_ASKPASS: '',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_KEY_0: 'core.hooksPath',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_VALUE_0: '/dev/null',
  GIT_SSH_COMMAND: 'ssh -F none -o BatchMode=yes -o PermitLocalCommand=no -o ProxyCommand=none',
  GIT_TEMPLATE_DIR: '',
  GIT_TERMINAL_PROMPT: '0',
  SSH_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
};

const KEPT = { PATH: '/bin', HOME: '/home/me', GIT_SSL_CAINFO: '/ca.pem', KUBERC: 'off', REQUEST_METHOD: 'GET' };
const CLOSED = 'http://127.0.0.1:0';

test('without permission git speaks no protocol and asks nobody, and the web is behind a proxy that is not there', () => {
  expect(rendererEnvironment(USERS, { remote: false }, 'linux')).toEqual({
    ...KEPT,
    ...GIT,
    GIT_ALLOW_PROTOCOL: 'none',
    HTTP_PROXY: CLOSED,
    http_proxy: CLOSED,
    HTTPS_PROXY: CLOSED,
    https_proxy: CLOSED,
    ALL_PROXY: CLOSED,
    all_proxy: CLOSED,
  });
});

test("with permission git speaks https and ssh, and the user's proxy for https holds; plain http stays closed", () => {
  expect(rendererEnvironment(USERS, { remote: true }, 'linux')).toEqual({
    ...KEPT,
    ...GIT,
    GIT_ALLOW_PROTOCOL: 'https:ssh',
    HTTP_PROXY: CLOSED,
    http_proxy: CLOSED,
    https_proxy: 'http://proxy:3128',
    no_proxy: 'example.com',
  });
});

test('on Windows, where the names of variables have no case, each is set once', () => {
  const env = rendererEnvironment(USERS, { remote: false }, 'win32');
  expect(Object.keys(env).filter((name) => /proxy$/i.test(name)).sort()).toEqual(['ALL_PROXY', 'HTTPS_PROXY', 'HTTP_PROXY']);
  expect([env.GIT_CONFIG_GLOBAL, env.GIT_CONFIG_VALUE_0]).toEqual(['NUL', 'NUL']);
});

test("the user's own environment is left as it is", () => {
  const before = { ...USERS };
  rendererEnvironment(USERS, { remote: false });
  expect(USERS).toEqual(before);
});
