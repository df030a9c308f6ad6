import { isAbsolute, posix } from 'node:path';
import type { Finding, SourceLine, SourcePlace } from '../finding';
import type { Report } from '../report';

function below<Place extends SourceLine>(folder: string, place: Place): Place {
  return folder === '' || isAbsolute(place.file) ? place : { ...place, file: posix.join(folder, place.file) };
}

/**
 * Tells where each finding of a report belongs: its own place, else the file that stands for its stream; undefined for standard input.
 *
 * @param folder the working directory, relative to what the files are to be named from
 */
export function placesOf(report: Report, folder = ''): (finding: Finding) => SourcePlace | undefined {
  const sources = new Map(report.overlays.map(({ overlay, source }) => [overlay, source]));
  return ({ overlay, source }) => {
    const file = sources.get(overlay) ?? '';
    const place: SourcePlace | undefined = source ?? (file === '' ? undefined : { file, line: 1 });
    if (place === undefined) return undefined;
    const { declaredIn } = place;
    return { ...below(folder, place), ...declaredIn === undefined ? {} : { declaredIn: below(folder, declaredIn) } };
  };
}

/** `base/app-2/deployment.yaml:37, declared in .projenrc.ts:31`. */
export function describePlace({ file, line, declaredIn }: SourcePlace): string {
  const declared = declaredIn === undefined ? '' : `, declared in ${declaredIn.file}:${declaredIn.line}`;
  return `${file}:${line}${declared}`;
}
