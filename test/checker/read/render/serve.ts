import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const closing: (() => void)[] = [];

afterEach(stopServing);

/** Stops every server that a test has started. */
export function stopServing(): void {
  for (const close of closing.splice(0)) close();
}

/** Serves on this machine until the end of the test, and returns the address. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/release`;
}
