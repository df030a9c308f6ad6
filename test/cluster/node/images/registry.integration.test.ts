import { packImage } from './image';
import { blobOf } from './layer';
import type { Registry } from './registry';
import { serveImages } from './registry';
import { freePorts } from '../../servers/ports';

const layer = blobOf(Buffer.from('a layer'));
const image = packImage({ layers: [layer], entrypoint: ['/run'], env: { PORTS: '80' }, user: '1000' });

let registry: Registry;
let url = '';

beforeAll(async () => {
  const [port] = await freePorts(1);
  registry = await serveImages((repository) => (repository === 'docker.io/library/web' ? image : undefined), '127.0.0.1', port);
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => registry.stop());

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string; readonly size: number }[];
}

test('an image is found under any tag, then by its digest, and what it consists of by theirs', async () => {
  const tagged = await fetch(`${url}/v2/library/web/manifests/latest?ns=docker.io`);
  const digest = String(tagged.headers.get('docker-content-digest'));
  expect([tagged.status, tagged.headers.get('content-type')]).toEqual([200, 'application/vnd.docker.distribution.manifest.v2+json']);
  const manifest = await tagged.json() as Manifest;
  expect(manifest.layers).toMatchObject([{ digest: layer.digest, size: 7 }]);

  expect(await (await fetch(`${url}/v2/library/web/manifests/${digest}`)).json()).toEqual(manifest);
  expect(await (await fetch(`${url}/v2/library/web/blobs/${layer.digest}`)).text()).toBe('a layer');
  const config = await (await fetch(`${url}/v2/library/web/blobs/${manifest.config.digest}`)).json();
  expect(config).toMatchObject({ config: { Entrypoint: ['/run'], Env: ['PATH=/usr/bin:/bin', 'PORTS=80'], User: '1000' }, rootfs: { diff_ids: [layer.digest] } });
});

test('a node asks first whether an image is there', async () => {
  const { status, headers } = await fetch(`${url}/v2/library/web/manifests/1.2?ns=docker.io`, { method: 'HEAD' });
  expect([status, headers.get('docker-content-digest')]).toEqual([200, image.manifest.digest]);
});

test.each(['/v2/library/web/manifests/1?ns=quay.io', '/v2/other/manifests/1?ns=docker.io', '/v2/library/web/blobs/sha256:0', '/anything'])('%s is not there', async (path) => {
  expect((await fetch(url + path)).status).toBe(404);
});
