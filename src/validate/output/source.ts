import type { Finding, SourcePlace } from '../../findings/finding';
import type { Report } from '../report';

/** Tells where each finding of a report belongs: its own place, else the file that stands for its stream; undefined for standard input. */
export function placesOf(report: Report): (finding: Finding) => SourcePlace | undefined {
  const sources = new Map(report.overlays.map(({ overlay, source }) => [overlay, source]));
  return ({ overlay, source }) => {
    if (source !== undefined) return source;
    const file = sources.get(overlay) ?? '';
    return file === '' ? undefined : { file, line: 1 };
  };
}

/** `base/app-2/deployment.yaml:37, declared in .projenrc.ts:31`. */
export function describePlace({ file, line, declaredIn }: SourcePlace): string {
  const declared = declaredIn === undefined ? '' : `, declared in ${declaredIn.file}:${declaredIn.line}`;
  return `${file}:${line}${declared}`;
}
