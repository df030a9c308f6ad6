import type { KubeConfig } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ClientModule } from './load-client';
import { wordsOf } from './words';
import { nearest } from '../../common/nearest';
import { CommandFault } from '../../system/fault';

function load({ KubeConfig: Config }: ClientModule): KubeConfig {
  const config = new Config();
  try {
    config.loadFromDefault();
    return config;
  } catch (error) {
    throw new CommandFault(`the kubeconfig cannot be read: ${wordsOf(error)}`, 'See `kubectl config view`; KUBECONFIG names the file, else it is ~/.kube/config.');
  }
}

/** What the client makes up where it finds no kubeconfig: a server on this machine without a password. */
const MADE_UP = 'loaded-context';

function choose(config: KubeConfig, wanted: string | undefined): string {
  const names = config.getContexts().map(({ name }) => name);
  const all = `The contexts are ${names.join(', ')}.`;
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    const guess = nearest(wanted, names);
    throw new CommandFault(`the kubeconfig has no context '${wanted}'`, guess === undefined ? all : `Did you mean '${guess}'? ${all}`);
  }
  const current = config.getCurrentContext();
  if (names.includes(current)) return current;
  throw new CommandFault(current ? `the current context '${current}' is not in the kubeconfig` : 'the kubeconfig names no current context', `Name one with --context. ${all}`);
}

/**
 * Reads the kubeconfig as kubectl does, KUBECONFIG or ~/.kube/config, and takes a context of it.
 *
 * @param wanted the context. @default the current one
 * @throws CommandFault where there is none
 */
export function readKubeconfig(client: ClientModule, wanted: string | undefined): KubeConfig {
  const config = load(client);
  const isMadeUp = config.getCurrentContext() === MADE_UP && config.getCluster('cluster')?.server === 'http://localhost:8080';
  if (isMadeUp || config.getContexts().length === 0) throw new CommandFault('there is no kubeconfig with a context', 'Have your provider write ~/.kube/config, or name a file in KUBECONFIG.');
  config.setCurrentContext(choose(config, wanted));
  if (config.getCurrentCluster() === null) throw new CommandFault(`the context '${config.getCurrentContext()}' names a cluster that is not in the kubeconfig`, 'See `kubectl config view`.');
  return config;
}
