import type { RemovedApi } from '../../../../kubernetes/schemas/removed-apis';

/** What to use in the place of an API that is gone or will be. */
export function replacementOf({ replacement }: RemovedApi): string {
  return replacement === undefined ? 'Nothing replaces it; remove the object.' : `Use ${replacement}.`;
}
