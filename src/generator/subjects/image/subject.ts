import type { ImageOptions } from './options';
import { imageFault } from '../../../kubernetes/names/kubernetes-names';
import type { ContainerSubject } from '../../model/subject';
import { anything } from '../../options/shape';
import { showValue } from '../../problems/show-value';

/** The image of the application's container. @see https://kubernetes.io/docs/concepts/containers/images/ */
export const image: ContainerSubject<ImageOptions> = {
  shapes: { image: anything },
  check(options, place) {
    const fault = imageFault(options.image);
    if (fault === undefined) return;
    place.at('image').add('image-invalid', `image ${showValue(options.image)}: ${fault}`, 'give a reference such as "registry.example.com/team/app:1.2.3"');
  },
  contribute: (options) => ({ container: { image: options.image } }),
};
