import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { PackedImage } from './image';
import type { Blob } from './layer';

/** The image of a repository, such as `docker.io/library/nginx`; undefined where there is none. */
export type FindImage = (repository: string) => PackedImage | undefined;

/** A server that stands in for every registry: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export interface Registry {
  stop(): Promise<void>;
}

const PATH = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs)\/(?<reference>[^/]+)$/;

class Answers {
  private readonly blobs = new Map<string, Blob>();
  private readonly manifests = new Map<string, PackedImage>();

  constructor(private readonly find: FindImage) {}

  /** A node asks for a tag, then for what its digest names, then for the blobs. */
  respond(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const { name, kind, reference } = PATH.exec(pathname)?.groups ?? {};
    const send = (type: string, { digest, bytes }: Blob): void => {
      response.writeHead(200, { 'content-type': type, 'docker-content-digest': digest, 'content-length': bytes.length });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    };
    const image = kind === 'manifests' ? this.manifestOf(`${searchParams.get('ns') ?? ''}/${name}`, reference) : undefined;
    const blob = kind === 'blobs' ? this.blobs.get(reference) : undefined;
    if (image !== undefined) send(image.type, image.manifest);
    else if (blob !== undefined) send('application/octet-stream', blob);
    else response.writeHead(pathname === '/v2/' ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
  }

  private manifestOf(repository: string, reference: string): PackedImage | undefined {
    const image = reference.startsWith('sha256:') ? this.manifests.get(reference) : this.find(repository);
    if (image === undefined) return undefined;
    this.manifests.set(image.manifest.digest, image);
    for (const blob of image.blobs) this.blobs.set(blob.digest, blob);
    return image;
  }
}

/** Serves images under every name and tag that is asked for. */
export async function serveImages(find: FindImage, host: string, port: number): Promise<Registry> {
  const answers = new Answers(find);
  const server = createServer((request, response) => answers.respond(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    stop: () => new Promise((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    }),
  };
}
