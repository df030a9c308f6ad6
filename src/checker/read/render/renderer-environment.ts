/** What a build may do beside reading files. */
export interface BuildPermission {
  /** True where it may fetch over https and ssh. */
  readonly remote: boolean;
}

/** The user's variables that git keeps: where its own programs and the certificates to trust are. */
const KEPT = new Set(['GIT_EXEC_PATH', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']);
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
/** Nothing can listen on port 0. */
const NOWHERE = 'http://127.0.0.1:0';

function isOurs(name: string, { remote }: BuildPermission): boolean {
  const upper = name.toUpperCase();
  if (upper.startsWith('GIT_')) return !KEPT.has(upper);
  const proxies = remote ? ['HTTP_PROXY'] : PROXIES;
  return [...proxies, 'REQUEST_METHOD', 'SSH_ASKPASS', 'SSH_ASKPASS_REQUIRE', 'KUBERC'].includes(upper);
}

/** Git asks nobody, reads no configuration that could name a program, and speaks only what is allowed. */
function gitVariables({ remote }: BuildPermission, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  const nowhere = platform === 'win32' ? 'NUL' : '/dev/null';
  return {
    GIT_ALLOW_PROTOCOL: remote ? 'https:ssh' : 'none',
    GIT_ASKPASS: '',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_GLOBAL: nowhere,
    GIT_CONFIG_KEY_0: 'core.hooksPath',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_VALUE_0: nowhere,
    GIT_SSH_COMMAND: 'ssh -F none -o BatchMode=yes -o PermitLocalCommand=no -o ProxyCommand=none',
    GIT_TEMPLATE_DIR: '',
    GIT_TERMINAL_PROMPT: '0',
    SSH_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
  };
}

/**
 * Kustomize fetches files itself. Plain http is refused by Go's client wherever HTTP_PROXY is set in what looks like a CGI program, this machine's own
 * addresses included; https goes through a proxy that cannot be there, except to this machine.
 */
function webVariables({ remote }: BuildPermission, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  const closed = remote ? ['HTTP_PROXY'] : ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
  // Names of variables have no case on Windows; elsewhere both spellings are read.
  const names = platform === 'win32' ? closed : closed.flatMap((name) => [name, name.toLowerCase()]);
  return { ...Object.fromEntries(names.map((name) => [name, NOWHERE])), REQUEST_METHOD: 'GET' };
}

/**
 * The environment of a renderer: the user's, except that git and Go's client for the web are told what is allowed, in case the search for remote entries
 * missed one, and that kubectl reads no preferences (`kuberc`), which could turn plugins on.
 */
export function rendererEnvironment(
  env: NodeJS.ProcessEnv, permission: BuildPermission, platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  const users = Object.entries(env).filter(([name]) => !isOurs(name, permission));
  return { ...Object.fromEntries(users), ...gitVariables(permission, platform), ...webVariables(permission, platform), KUBERC: 'off' };
}
