import type { HttpMethod, KubeConfig, ResponseContext } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ClusterAnswer, ClusterRequest } from './cluster';
import type { ClientModule } from './load-client';
import { wordsOf } from './words';
import { asRead } from '../../kubernetes/documents/as-read';
import { asObject } from '../../kubernetes/objects/json';
import { CommandFault } from '../../system/fault';

/** A server that takes longer does not answer; in milliseconds. */
const PATIENCE = 30_000;

/** What a client says of itself in the server's logs. */
const USER_AGENT = 'projen-gitops';

function urlOf(server: string, { path, query = {} }: ClusterRequest): string {
  const words = new URLSearchParams(query).toString();
  return `${server.replace(/\/+$/, '')}${path}${words === '' ? '' : `?${words}`}`;
}

async function bodyOf(response: ResponseContext): Promise<ClusterAnswer['body']> {
  const text = await response.body.text();
  try {
    return asObject(asRead(JSON.parse(text)));
  } catch {
    return asObject(undefined);
  }
}

/** Names of errors of connections and certificates, which say more than their sentences. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function unreachable(error: unknown, context: string, server: string): CommandFault {
  const what = `the cluster of context '${context}' does not answer at ${server}`;
  if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError') return new CommandFault(`${what} within ${PATIENCE / 1000} s`, 'Look whether it runs, and whether this machine is in its network.');
  if (/CERT|SIGNATURE|ISSUER/.test(codeOf(error))) return new CommandFault(`${what}: its certificate is not trusted (${codeOf(error)})`, 'Correct certificate-authority of the cluster in the kubeconfig.');
  return new CommandFault(`${what}: ${wordsOf(error)}`, 'Look whether it runs, and whether this machine is in its network; `kubectl cluster-info` asks the same.');
}

const UNKNOWN_USER = 'Log in again: the token or certificate of the kubeconfig may have expired.';

type Send = (request: ClusterRequest) => Promise<ClusterAnswer>;

/** Sends requests with the client's own HTTP library, as the user of the kubeconfig. */
export function sender(client: ClientModule, config: KubeConfig, context: string, server: string): Send {
  const { IsomorphicFetchHttpLibrary, RequestContext } = client;
  const library = new IsomorphicFetchHttpLibrary();
  return async (request) => {
    const { method, body, contentType = 'application/json' } = request;
    const message = new RequestContext(urlOf(server, request), method as HttpMethod);
    message.setHeaderParam('Accept', 'application/json');
    message.setHeaderParam('User-Agent', USER_AGENT);
    if (body !== undefined) {
      message.setHeaderParam('Content-Type', contentType);
      message.setBody(JSON.stringify(body));
    }
    message.setSignal(AbortSignal.timeout(PATIENCE));
    try {
      await config.applySecurityAuthentication(message);
    } catch (error) {
      throw new CommandFault(`the kubeconfig does not let anybody in with context '${context}': ${wordsOf(error)}`, 'See what `kubectl auth whoami` says.');
    }
    let answer: ClusterAnswer;
    try {
      const response = await library.send(message).toPromise();
      answer = { code: response.httpStatusCode, body: await bodyOf(response) };
    } catch (error) {
      throw unreachable(error, context, server);
    }
    if (answer.code === 401) throw new CommandFault(`the cluster of context '${context}' does not know this user (401)`, UNKNOWN_USER);
    return answer;
  };
}
