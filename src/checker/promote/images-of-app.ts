import { parseImage, repositoryName } from '../../kubernetes/images/image';
import type { ImageParts } from '../../kubernetes/images/kustomize-images';
import { asString } from '../../kubernetes/objects/json';
import { idOf } from '../../kubernetes/objects/resource';
import { podTemplateOf } from '../../kubernetes/pods/pod-template';
import { CommandFault } from '../../system/fault';
import type { State } from '../diff/state';

/**
 * Tells which images the workloads of a name run.
 *
 * @throws CommandFault where what was rendered has no workload of that name, or did not build
 */
export function imagesOfApp(app: string, state: State): (image: ImageParts) => boolean {
  const broken = state.find(({ error }) => error !== undefined);
  if (broken !== undefined) throw new CommandFault(`${broken.overlay} does not build: ${broken.error?.trim()}`, 'Mend it first.');
  const workloads = state.flatMap(({ resources }) => resources).flatMap(({ object }) => {
    const containers = podTemplateOf(object)?.containers;
    return containers === undefined ? [] : [{ name: idOf(object).name, containers }];
  });
  const names = [...new Set(workloads.map(({ name }) => name))];
  if (!names.includes(app)) throw new CommandFault(`there is no workload '${app}' in ${state.map(({ overlay }) => overlay).join(', ')}`, `The workloads are ${names.join(', ') || 'none'}.`);
  const images = new Set(workloads.filter(({ name }) => name === app)
    .flatMap(({ containers }) => containers.map(({ spec }) => repositoryName(parseImage(asString(spec.image) ?? '')))));
  return ({ name }) => images.has(repositoryName(parseImage(name)));
}
