import { parseImage, pulledTag, repositoryName } from '../../kubernetes/images/image';
import { asString } from '../../kubernetes/objects/json';
import { formatId, idOf } from '../../kubernetes/objects/resource';
import { podTemplateOf } from '../../kubernetes/pods/pod-template';
import { readResources } from '../read/resources/read';

/** What one container of a rendered workload runs. */
export interface RunningImage {
  readonly overlay: string;
  /** `apps/v1 Deployment default/web`. */
  readonly resource: string;
  readonly container: string;
  /** The image as it is written. */
  readonly image: string;
  /** The image without tag and digest, in its shortest form. */
  readonly repository: string;
  /** The tag that a node pulls; absent where only the digest says what. */
  readonly tag?: string;
  readonly digest?: string;
  /** True where the digest says to the byte what runs. */
  readonly isPinned: boolean;
}

/** The images of a render, in its order. Documents that cannot be read are told as they are: how many there are. */
export function runningImages(overlay: string, text: string): { readonly images: readonly RunningImage[]; readonly unreadable: number } {
  const { resources, documents } = readResources(text, overlay);
  const images = resources.flatMap(({ object }) => (podTemplateOf(object)?.containers ?? []).flatMap(({ name, spec }): readonly RunningImage[] => {
    const image = asString(spec.image) ?? '';
    if (image === '') return [];
    const parsed = parseImage(image);
    const [tag, { digest }] = [pulledTag(parsed), parsed];
    return [{
      overlay,
      resource: formatId(idOf(object)),
      container: name,
      image,
      repository: repositoryName(parsed),
      ...tag === undefined ? {} : { tag },
      ...digest === undefined ? {} : { digest },
      isPinned: digest !== undefined,
    }];
  }));
  return { images, unreadable: documents - resources.length };
}
