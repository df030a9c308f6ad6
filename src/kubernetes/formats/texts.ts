import type { Format } from './format';

/** A text that is more than blanks. */
export const notBlank: Format = (value) => value !== '' && value.trim() === '' ? 'must be more than blanks' : undefined;

/** A text of one line that is more than blanks. */
export const oneLine: Format = (value) => notBlank(value) ?? (/[\n\r]/.test(value.trim()) ? 'must not contain line breaks' : undefined);

/** A time with its six digits of microseconds. */
export const microTime: Format = (value) => /:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)$/.test(value) ? undefined : "must have six digits of a second, as in '2026-01-31T12:00:00.000000Z'";
