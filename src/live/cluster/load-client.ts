import type * as Client from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type * as Sockets from '@kubernetes/client-node/dist/web-socket-handler.js' with { 'resolution-mode': 'import' };

/** The client's modules: ES modules of some size, which only what talks to a cluster loads. */
export type ClientModule = typeof Client & Pick<typeof Sockets, 'WebSocketHandler'>;

/** Loads the client. */
export async function loadClient(): Promise<ClientModule> {
  const [client, { WebSocketHandler }] = await Promise.all([import('@kubernetes/client-node'), import('@kubernetes/client-node/dist/web-socket-handler.js')]);
  return { ...client, WebSocketHandler };
}
