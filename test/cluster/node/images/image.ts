import type { Blob } from './layer';
import { blobOf } from './layer';

const DOCKER = 'application/vnd.docker';
const MANIFEST_TYPE = `${DOCKER}.distribution.manifest.v2+json`;

/** What an image is made of. */
export interface ImageParts {
  readonly layers: readonly Blob[];
  readonly entrypoint: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** @default root */
  readonly user?: string;
}

/** An image as a registry has it. */
export interface PackedImage {
  readonly manifest: Blob;
  readonly type: string;
  readonly blobs: readonly Blob[];
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64' };

/** Makes the manifest and the configuration of an image: https://distribution.github.io/distribution/spec/manifest-v2-2/ */
export function packImage({ layers, entrypoint, env = {}, user = '' }: ImageParts): PackedImage {
  const config = blobOf(Buffer.from(JSON.stringify({
    architecture: new Map(Object.entries(ARCHITECTURES)).get(process.arch) ?? process.arch,
    os: 'linux',
    config: { Entrypoint: entrypoint, Env: ['PATH=/usr/bin:/bin', ...Object.entries(env).map(([name, value]) => `${name}=${value}`)], User: user },
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
  })));
  const described = (mediaType: string, { digest, bytes }: Blob): object => ({ mediaType, digest, size: bytes.length });
  const manifest = blobOf(Buffer.from(JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: described(`${DOCKER}.container.image.v1+json`, config),
    layers: layers.map((layer) => described(`${DOCKER}.image.rootfs.diff.tar`, layer)),
  })));
  return { manifest, type: MANIFEST_TYPE, blobs: [config, ...layers] };
}
