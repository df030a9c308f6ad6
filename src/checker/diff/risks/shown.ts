const MOST = 5;

/** The first of many names, and how many more there are. */
export function shown(names: readonly string[]): string {
  return [...names.slice(0, MOST), ...(names.length > MOST ? [`${names.length - MOST} more`] : [])].join(', ');
}
