import type { ImageSetting } from './image-setting';
import { shownVersion } from './image-setting';
import { isOlder } from '../../kubernetes/images/version';

/** Why an image is not moved, and what to do. */
export interface Objection {
  readonly message: string;
  readonly hint: string;
}

const TAG = /^\w[\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** @see https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources */
const SETTER = '"$imagepolicy"';

function isUnpinned({ image: { tag, digest } }: ImageSetting): boolean {
  return digest === '' && (tag === '' || tag === 'latest');
}

function formOf({ version: { newTag, digest } }: ImageSetting): string {
  return [newTag === undefined ? '' : 'newTag', digest === undefined ? '' : 'digest'].join();
}

function isSet({ entry: { comments = {} } }: ImageSetting): boolean {
  return Object.values(comments).some((comment) => comment.includes(SETTER));
}

/** What a promotion lets through. */
export interface MovePolicy {
  /** Older versions. */
  readonly allowDowngrade: boolean;
  /** Nothing without a digest. @default false */
  readonly requireDigest?: boolean;
}

function hasDigest({ image: { digest } }: ImageSetting): boolean {
  return digest !== '';
}

/** What speaks against giving an image the tag and digest that it has elsewhere. */
export function objectionTo(from: ImageSetting, to: ImageSetting, { allowDowngrade, requireDigest = false }: MovePolicy): Objection | undefined {
  const { newTag, digest } = from.version;
  if (isUnpinned(from)) {
    return { message: `${from.image.tag === '' ? 'it has neither tag nor digest' : 'the tag latest is another image tomorrow'}`, hint: 'Give it a tag of its own, or a digest, where it is promoted from.' };
  }
  if ((newTag !== undefined && !TAG.test(newTag)) || (digest !== undefined && !DIGEST.test(digest))) {
    return { message: 'what it has is no tag or digest', hint: 'Mend its entry where it is promoted from.' };
  }
  if (requireDigest && !hasDigest(from)) {
    return { message: `${shownVersion(from.image)} has no digest, and --require-digest wants one`, hint: 'Pin it by digest where it is promoted from.' };
  }
  if (!allowDowngrade && isOlder(to.image.tag, from.image.tag)) {
    return { message: `${shownVersion(to.image)} -> ${shownVersion(from.image)} goes back to an older version`, hint: 'Where that is meant, add --allow-downgrade.' };
  }
  if (isSet(to) && formOf(from) !== formOf(to)) {
    return { message: 'a marker of Flux stands there, and the entry would change between tag and digest', hint: 'Give both overlays a tag, or both a digest.' };
  }
  return undefined;
}
