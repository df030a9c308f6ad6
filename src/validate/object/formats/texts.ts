import type { Format } from './format';

/** A text that is more than blanks. */
export const notBlank: Format = (value) => value !== '' && value.trim() === '' ? 'must be more than blanks' : undefined;

/** A text of one line that is more than blanks. */
export const oneLine: Format = (value) => notBlank(value) ?? (/[\n\r]/.test(value.trim()) ? 'must not contain line breaks' : undefined);
