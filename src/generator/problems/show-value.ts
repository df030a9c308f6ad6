const LONGEST = 100;

/** A value that the repository made, by what it is and its name: `overlay "dev"`. */
function made(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('is' in value) || typeof value.is !== 'string') return undefined;
  return 'name' in value && typeof value.name === 'string' ? `${value.is} ${JSON.stringify(value.name)}` : `a value "${value.is}"`;
}

/** A value as a message shows it: text in quotes, numbers that JSON lacks (NaN, Infinity) by their names, of much data the start. */
export function showValue(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = made(value) ?? JSON.stringify(value) ?? String(value);
  return typeof value === 'object' && text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
