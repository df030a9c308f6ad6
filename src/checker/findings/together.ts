import type { Finding, SourceLine } from './finding';
import type { Report } from './report';
import { bySeverity } from './report';

/** A report of a repository in a folder, as whoever stands above it reads it: overlays and files have the folder before their names. */
export function under(folder: string, report: Report): Report {
  if (folder === '') return report;
  const placed = <T extends SourceLine>(place: T): T => ({ ...place, file: `${folder}/${place.file}` });
  const moved = (finding: Finding): Finding => {
    const { source } = finding;
    const declaredIn = source?.declaredIn === undefined ? {} : { declaredIn: placed(source.declaredIn) };
    return { ...finding, overlay: `${folder}/${finding.overlay}`, ...source === undefined ? {} : { source: { ...placed(source), ...declaredIn } } };
  };
  return {
    ...report,
    findings: report.findings.map(moved),
    hidden: report.hidden?.map(moved),
    overlays: report.overlays.map((summary) => ({ ...summary, overlay: `${folder}/${summary.overlay}`, source: `${folder}/${summary.source}` })),
  };
}

/** One report of several repositories that one machine has rendered. */
export function together(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  const all = <T>(listOf: (report: Report) => readonly T[]): T[] => reports.flatMap(listOf);
  return {
    renderer: reports.find(({ renderer }) => renderer !== '')?.renderer ?? '',
    documents: reports.reduce((sum, { documents }) => sum + documents, 0),
    kubernetes: [...new Set(all(({ kubernetes }) => kubernetes))],
    findings: all(({ findings }) => findings).sort(bySeverity),
    hidden: all(({ hidden }) => hidden ?? []),
    overlays: all(({ overlays }) => overlays),
    schemas: [...new Set(all(({ schemas }) => schemas))],
  };
}
