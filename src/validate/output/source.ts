import type { Report } from '../report';

/** The file that stands for each stream; none for standard input. */
export function sourcesOf(report: Report): ReadonlyMap<string, string> {
  return new Map(report.overlays.filter(({ source }) => source !== '').map(({ overlay, source }) => [overlay, source]));
}
