import { join } from 'node:path';
import type { ImageParts } from './image';
import { packImage } from './image';
import { programLayer, shellLayer } from './layer';
import type { FindImage } from './registry';
import { listOverlays } from '../../../../src/checker/read/render/targets';
import { parseImage } from '../../../../src/kubernetes/images/image';
import { portsOf } from '../../../../src/kubernetes/pods/container-ports';
import { podTemplateOf } from '../../../../src/kubernetes/pods/pod-template';
import { ROOT } from '../../../helpers/snippets';
import { renderedIn } from '../../client/rendered';
import { builtPath } from '../../programs/built';
import type { PackageSet } from '../../programs/packages';
import { unpackedPath } from '../../programs/packages';

/** What an image has beside its own program. */
export const IMAGE_PACKAGES: PackageSet = { name: 'image-packages', packages: ['busybox-static', 'curl'] };

/** Images of the cluster itself. */
export const PAUSE_IMAGE = 'registry.k8s.io/pause:3.10';
export const DNS_IMAGE = 'registry.k8s.io/coredns/coredns:v1.13.2';

/** No registry has it. */
export const BROKEN_IMAGE = 'registry.example.com/broken:1';
/** Has its own program and nothing else: no shell. */
export const BARE_IMAGE = 'registry.example.com/distroless/web:1';

/** Serves HTTP on port 8080 and is made for any user, as is every image that no committed overlay has. */
export const OTHER_PORT = 8080;

function repositoryOf(image: string): string {
  const { registry, repository } = parseImage(image);
  return `${registry}/${repository}`;
}

/** The ports that the containers of committed overlays declare, by the repository of their image: what a stand-in listens on. */
async function declaredPorts(): Promise<Map<string, Set<number>>> {
  const ports = new Map<string, Set<number>>();
  const overlays = ['.', 'examples/shop'].flatMap((repository) => listOverlays(join(ROOT, repository)));
  for (const { directory } of overlays) {
    for (const container of (await renderedIn(directory)).flatMap((object) => podTemplateOf(object)?.containers ?? [])) {
      const repository = repositoryOf(String(container.spec.image));
      const known = ports.get(repository) ?? new Set();
      for (const { port } of portsOf(container)) known.add(port);
      ports.set(repository, known);
    }
  }
  return ports;
}

/** Whoever listens on a port below 1024 is an image that runs as root. */
function serving(ports: ReadonlySet<number>, layers: ImageParts['layers']): ImageParts {
  const user = [...ports].some((port) => port < 1024) ? '' : '65532:65532';
  return { layers, entrypoint: ['/usr/bin/stand-in'], env: { PORTS: [...ports].join(' ') }, user };
}

/** Stand-ins under the names of all images: they serve HTTP on the ports that the overlays declare, and not on others. */
export async function standIns(env: NodeJS.ProcessEnv): Promise<FindImage> {
  const shell = shellLayer(unpackedPath(IMAGE_PACKAGES, env));
  const program = programLayer(builtPath('stand-in', env), 'stand-in', 'pg_isready');
  const ports = await declaredPorts();
  const own = new Map([
    [PAUSE_IMAGE, { layers: [shell], entrypoint: ['/bin/sleep', 'infinity'] }],
    [DNS_IMAGE, { layers: [programLayer(builtPath('coredns', env), 'coredns')], entrypoint: ['/usr/bin/coredns'] }],
    [BARE_IMAGE, serving(new Set([OTHER_PORT]), [program])],
  ].map(([image, parts]) => [repositoryOf(image as string), packImage(parts as ImageParts)]));
  return (repository) => {
    if (repository === repositoryOf(BROKEN_IMAGE)) return undefined;
    return own.get(repository) ?? packImage(serving(ports.get(repository) ?? new Set([OTHER_PORT]), [shell, program]));
  };
}
