import { applySize } from './apply-size';
import { certificateRenewal } from './certificate-renewal';
import { sealedName } from './sealed-name';
import type { WholeRule } from './whole-rule';

/** Every rule about objects as a whole; a new one is a new file and a line here. */
export const WHOLE_RULES: readonly WholeRule[] = [applySize, certificateRenewal, sealedName];
