import type { Format } from './format';

interface Range {
  readonly name: string;
  /** @default 'a' */
  readonly article?: 'an';
  readonly min: number;
  readonly max: number;
  readonly words?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const FIELDS: readonly Range[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', article: 'an', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, words: MONTHS },
  { name: 'day of the week', min: 0, max: 6, words: DAYS },
];

const DESCRIPTORS = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);
const DURATION = /^[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;

function valueOf(text: string, range: Range): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = range.words?.indexOf(text.toLowerCase()) ?? -1;
  return word < 0 ? undefined : word + (range.min === 1 ? 1 : 0);
}

function partFault(part: string, range: Range): string | undefined {
  const steps = part.split('/');
  if (steps.length > 2 || (steps.length === 2 && !/^0*[1-9]\d*$/.test(steps[1]))) return `has a step that is no number in ${part}`;
  const ends = steps[0].split('-');
  if (ends[0] === '*' || ends[0] === '?') return ends.length > 2 ? `cannot be read as ${range.name} in ${part}` : undefined;
  const values = ends.map((end) => valueOf(end, range));
  if (values.length > 2 || values.includes(undefined)) return `cannot be read as ${range.name} in ${part}`;
  const [first, last = first] = values as number[];
  if (first < range.min || last > range.max) return `has ${range.article ?? 'a'} ${range.name} outside ${range.min}-${range.max} in ${part}`;
  return first > last ? `has ${range.article ?? 'a'} ${range.name} range that ends before it starts in ${part}` : undefined;
}

/** A cron schedule of five fields, a descriptor such as `@hourly`, or `@every` and a duration. */
export const cronSchedule: Format = (value) => {
  if (value.includes('TZ')) return 'must not name a time zone; set spec.timeZone';
  if (value.startsWith('@')) {
    if (DESCRIPTORS.has(value) || (value.startsWith('@every ') && DURATION.test(value.slice(7)))) return undefined;
    return `must be one of ${[...DESCRIPTORS].join(', ')}, or '@every' and a duration`;
  }
  const fields = value.trim().split(/\s+/);
  if (fields.length !== 5) return `must have 5 fields (minute, hour, day of the month, month, day of the week), it has ${value.trim() === '' ? 0 : fields.length}`;
  for (const [index, field] of fields.entries()) {
    for (const part of field.split(',').filter((text) => text !== '')) {
      const fault = partFault(part, FIELDS[index]);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
};

function isKnownZone(value: string): boolean {
  try {
    const { timeZone: canonical } = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions();
    return canonical === value || (canonical.toLowerCase() !== value.toLowerCase() && /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(value));
  } catch {
    return false;
  }
}

/** A time zone of the IANA database. */
export const timeZone: Format = (value) => {
  if (value === '') return 'must not be empty';
  if (value.toLowerCase() === 'local') return "must be a time zone of the IANA database, not 'Local'";
  return isKnownZone(value) && !/^[+-]/.test(value) ? undefined : "must be a time zone of the IANA database such as 'Europe/Berlin'";
};
