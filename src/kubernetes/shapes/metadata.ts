import { MAP, SET, keyed, object } from './shape';
import type { Shape } from './shape';

/** Object metadata. */
export const METADATA: Shape = object(
  { labels: MAP, annotations: MAP, finalizers: SET, ownerReferences: keyed(['uid']) },
  { emptyIsAbsent: true },
);

/** A label selector; `{}` selects everything and is not the same as absence. */
export const LABEL_SELECTOR: Shape = object({
  matchLabels: MAP,
  matchExpressions: { keys: ['key', 'operator'], atomic: true, items: object({ values: SET }) },
});
