import { pattern } from './format';

/** A share in percent: `25%`. */
export const percentage = pattern(/^[0-9]+%$/, Infinity, "must be a number or a percentage such as '25%'");
