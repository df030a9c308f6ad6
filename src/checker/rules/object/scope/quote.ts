/** A value as messages quote it: JSON, cut where it gets long. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 76)}…${text.slice(-1)}` : text;
}
