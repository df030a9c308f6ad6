import type { ImageOptions } from './options';
import { checkTracked, IMAGE, isTracked } from './tracked';
import { imageFault } from '../../../kubernetes/names/kubernetes-names';
import type { ContainerSubject } from '../../model/subject';
import { showValue } from '../../problems/show-value';

/** The image of a container: one that is tracked without its tag, which the overlay's kustomization adds. @see https://kubernetes.io/docs/concepts/containers/images/ */
export const image: ContainerSubject<ImageOptions> = {
  shapes: { image: IMAGE },
  check({ image: given }, place, _, { options }) {
    if (given === false && 'as' in options) return;
    if (typeof given === 'object') {
      checkTracked(given, place.at('image'));
      return;
    }
    const fault = imageFault(given);
    if (fault === undefined) return;
    place.at('image').add('image-invalid', `image ${showValue(given)}: ${fault}`, 'give a reference such as "registry.example.com/team/app:1.2.3"');
  },
  contribute({ image: given }) {
    if (typeof given === 'object') return isTracked(given) ? { container: { image: given.repository } } : {};
    return given === false ? {} : { container: { image: given } };
  },
};
