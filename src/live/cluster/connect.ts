import type { Cluster } from './cluster';
import { sender } from './http';
import { readKubeconfig } from './kubeconfig';
import { loadClient } from './load-client';
import { runInContainer, takesConnections } from './streams';

/** Which cluster is meant, and where objects go that name no namespace. */
export interface ConnectOptions {
  /** @default the current context of the kubeconfig */
  readonly context?: string;
  /** @default the namespace of the context, else `default` */
  readonly namespace?: string;
}

/**
 * Makes ready to talk to a cluster as kubectl would, with the kubeconfig's user, programs that log in, proxy and certificates. Nothing is sent yet.
 *
 * @throws CommandFault where the kubeconfig has no such context
 */
export async function connect({ context: wanted, namespace }: ConnectOptions): Promise<Cluster> {
  const client = await loadClient();
  const config = readKubeconfig(client, wanted);
  const context = config.getCurrentContext();
  const server = config.getCurrentCluster()?.server ?? '';
  return {
    context,
    server,
    namespace: namespace ?? (config.getContextObject(context)?.namespace || 'default'),
    send: sender(client, config, context, server),
    exec: (container, command, milliseconds) => runInContainer(client, config, container, command, milliseconds),
    listens: (inside, pod, port, milliseconds) => takesConnections(client, config, inside, pod, port, milliseconds),
  };
}
