import type { CheckName } from './finding';

/** The checks in the order in which they run and are documented. */
export const CHECK_NAMES: readonly CheckName[] = ['object', 'links', 'policy'];
