import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../client/api';

/** The node of a cluster that has one. */
export const NODE = 'node-1';

/** Who may speak to a server, with the groups that give the right to what each does: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#core-component-roles */
const USERS = {
  'admin': 'system:masters',
  'system:kube-controller-manager': 'controllers',
  'system:kube-scheduler': 'schedulers',
  'system:kube-proxy': 'proxies',
  [`system:node:${NODE}`]: 'system:nodes',
} as const;

/** A user that the server knows by name. */
export type User = keyof typeof USERS;

/** Files that tell an API server who is who, and the tokens that they hold. */
export interface Identities {
  readonly tokens: string;
  readonly privateKey: string;
  readonly publicKey: string;
  tokenOf(user: User): string;
}

function write(path: string, text: string): string {
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

/** Makes up the tokens and the key that service accounts are signed with, and writes them into a folder. */
export function writeIdentities(folder: string): Identities {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256', privateKeyEncoding: { type: 'sec1', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const users = Object.entries(USERS).map(([user, group]) => ({ user, group, token: randomBytes(24).toString('hex') }));
  return {
    tokens: write(join(folder, 'tokens.csv'), users.map(({ user, group, token }) => `${token},${user},${user},${group}\n`).join('')),
    privateKey: write(join(folder, 'service-accounts.key'), privateKey),
    publicKey: write(join(folder, 'service-accounts.pub'), publicKey),
    tokenOf: (wanted) => String(users.find(({ user }) => user === wanted)?.token),
  };
}

/** Writes the kubeconfig of a user. JSON is YAML. */
export function writeKubeconfig(path: string, { url, token, ca }: Credentials): string {
  return write(path, `${JSON.stringify({
    'apiVersion': 'v1',
    'kind': 'Config',
    'clusters': [{ name: 'test', cluster: { 'server': url, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    'users': [{ name: 'user', user: { token } }],
    'contexts': [{ name: 'test', context: { cluster: 'test', user: 'user' } }],
    'current-context': 'test',
  }, undefined, 2)}\n`);
}
