import { LiveText } from './text';
import type { Shape } from '../options/shape';
import { showValue } from '../problems/show-value';

/** Fits a string, an address or an interpolated text. */
export const liveText: Shape = (value, place) => {
  if (typeof value === 'string' || value instanceof LiveText) return value;
  place.add('option-invalid', showValue(value), 'give a string, an address such as endpoint.url(), or interpolate`…`');
  return undefined;
};
