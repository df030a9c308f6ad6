import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { parse } from 'yaml';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

/** What it takes to speak to an API server. */
export interface Credentials {
  readonly url: string;
  readonly token: string;
  /** The certificates to believe, as PEM. */
  readonly ca: string;
}

/** What an API server answered. */
export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
}

/** A request beside its path. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** @default 'application/json' */
  readonly type?: string;
  readonly body?: object;
}

/** How it speaks to the server of a kubeconfig that this folder wrote. */
export function credentialsIn(kubeconfig: string): Credentials {
  const config = parse(readFileSync(kubeconfig, 'utf8')) as unknown;
  const [cluster, user] = [asObject(asList(at(config, 'clusters'))[0]), asObject(asList(at(config, 'users'))[0])];
  return {
    url: String(at(cluster, 'cluster', 'server')),
    token: String(at(user, 'user', 'token')),
    ca: Buffer.from(String(at(cluster, 'cluster', 'certificate-authority-data')), 'base64').toString('utf8'),
  };
}

/** An API server, spoken to without kubectl: one object, one request, one verdict. */
export class Api {
  private readonly agent: Agent;

  constructor(private readonly credentials: Credentials) {
    this.agent = new Agent({ keepAlive: true, maxSockets: 8, ca: credentials.ca });
  }

  /** Sends one request, whatever comes of it. */
  call(path: string, { method = 'GET', type = 'application/json', body }: Call = {}): Promise<Answer> {
    const headers = { 'authorization': `Bearer ${this.credentials.token}`, 'accept': 'application/json', 'content-type': type };
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, this.credentials.url), { method, agent: this.agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const isJson = response.headers['content-type']?.startsWith('application/json') === true;
          resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) as JsonObject : { message: text } });
        });
      }).on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** What stands at a path; undefined where there is nothing. */
  async get(path: string): Promise<JsonObject | undefined> {
    const { status, body } = await this.call(path);
    if (status === 404) return undefined;
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${String(body.message)}`);
    return body;
  }

  /** Closes the connections that are kept. */
  close(): void {
    this.agent.destroy();
  }
}
