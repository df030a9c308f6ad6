import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../client/api';

/** Files that tell an API server who is who, and the tokens that they hold. */
export interface Identities {
  readonly tokens: string;
  readonly privateKey: string;
  readonly publicKey: string;
  readonly adminToken: string;
  /** Of the controller manager, which the server knows by its name. */
  readonly controllerToken: string;
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
  const [adminToken, controllerToken] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')];
  return {
    adminToken,
    controllerToken,
    tokens: write(join(folder, 'tokens.csv'), `${adminToken},admin,admin,system:masters\n${controllerToken},system:kube-controller-manager,controllers\n`),
    privateKey: write(join(folder, 'service-accounts.key'), privateKey),
    publicKey: write(join(folder, 'service-accounts.pub'), publicKey),
  };
}

/** Writes the kubeconfig of a user. JSON is YAML. */
export function writeKubeconfig(path: string, { url, token, ca }: Credentials): string {
  return write(path, `${JSON.stringify({
    'apiVersion': 'v1',
    'kind': 'Config',
    'clusters': [{ name: 'test', cluster: { 'server': url, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    'users': [{ name: 'admin', user: { token } }],
    'contexts': [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  }, undefined, 2)}\n`);
}
