import type { ImagePolicy, TrackedImage } from './options';
import { splitImage } from '../../../kubernetes/images/kustomize-images';
import { imageFault } from '../../../kubernetes/names/kubernetes-names';
import { oneAtATime } from '../../options/alternatives';
import { anything, oneOf, optional, optionsOf, text } from '../../options/shape';
import type { Shape } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

type PolicyFields = Readonly<Partial<Record<'semver' | 'pattern' | 'order' | 'digestOf', string>>>;

const KINDS = ['semver', 'pattern', 'digestOf'] as const;

const POLICY = oneAtATime([...KINDS, 'order'], optionsOf<PolicyFields>({
  semver: optional(text), pattern: optional(text), order: optional(oneOf('numerical', 'alphabetical')), digestOf: optional(text),
}));

const TRACKED = optionsOf<TrackedImage>({ repository: optional(text), tag: optional(text), digest: optional(text), policy: optional(POLICY) });

/** Fits an image of either kind; what is right about it is checked where it is whole. */
export const IMAGE: Shape = (value, place) => (typeof value === 'object' && value !== null ? TRACKED : anything)(value, place);

/** True for an image that moves on its own, as far as its name is there. */
export function isTracked(image: unknown): image is TrackedImage {
  return typeof image === 'object' && image !== null && 'repository' in image && typeof image.repository === 'string';
}

function patternFault(pattern: string): string | undefined {
  try {
    // Go names groups in a way of its own.
    new RegExp(pattern.replaceAll('(?P<', '(?<'));
    return undefined;
  } catch {
    return `pattern ${showValue(pattern)} is no regular expression`;
  }
}

function policyFault(policy: ImagePolicy | undefined): string | undefined {
  const fields: PolicyFields = policy ?? {};
  const said = KINDS.filter((kind) => fields[kind] !== undefined);
  if (said.length !== 1) return said.length === 0 ? 'it says nothing' : `${said.join(' and ')} exclude each other`;
  if (fields[said[0]]?.trim() === '') return `${said[0]} is empty`;
  if ((fields.pattern === undefined) !== (fields.order === undefined)) return fields.order === undefined ? 'a pattern without an order' : 'an order without a pattern';
  return fields.pattern === undefined ? undefined : patternFault(fields.pattern);
}

function firstFault({ repository, tag, digest }: TrackedImage): string | undefined {
  if (tag === undefined && digest === undefined) return 'it has neither tag nor digest';
  return tag === undefined ? imageFault(`${repository}@${digest}`) : imageFault(`${repository}:${tag}${digest === undefined ? '' : `@${digest}`}`);
}

/** Records what is wrong with an image that moves on its own. */
export function checkTracked(image: TrackedImage | object, place: Place): void {
  if (!isTracked(image)) {
    place.at('repository').add('image-invalid', 'a tracked image without "repository"', 'name the image without its tag, such as "registry.example.com/team/app"');
    return;
  }
  const { repository, policy } = image;
  const { name } = splitImage(repository);
  const fault = name === repository ? imageFault(repository) : 'it has a tag or digest of its own';
  if (fault !== undefined) place.at('repository').add('image-invalid', `image ${showValue(repository)}: ${fault}`, 'name the image without its tag, such as "registry.example.com/team/app"');
  const first = fault === undefined ? firstFault(image) : undefined;
  if (first !== undefined) place.add('image-invalid', `tracked image ${showValue(repository)}: ${first}`, 'give the tag (or digest) that an overlay starts with');
  const wrong = policyFault(policy);
  if (wrong !== undefined) place.at('policy').add('image-policy-invalid', `policy of ${showValue(repository)}: ${wrong}`, 'give one of { semver: \'^1.4.0\' }, { pattern: \'^main-(?<value>[0-9]+)$\', order: \'numerical\' }, { digestOf: \'main\' }');
}
