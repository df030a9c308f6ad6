import type { ImageOptions } from './options';
import { imageFault } from '../../../kubernetes/names/kubernetes-names';
import { anything } from '../../options/shape';
import { showValue } from '../../problems/show-value';
import type { Subject } from '../../model/subject';

/** The image of the application's container. @see https://kubernetes.io/docs/concepts/containers/images/ */
export const image: Subject<ImageOptions> = {
  shapes: { image: anything },
  check(options, place) {
    const fault = imageFault(options.image);
    if (fault === undefined) return;
    place.at('image').add('image-invalid', `image ${showValue(options.image)}: ${fault}`, 'give a reference such as "registry.example.com/team/app:1.2.3"');
  },
  contribute: (options) => ({ container: { image: options.image } }),
};
