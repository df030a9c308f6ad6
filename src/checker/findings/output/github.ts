import { manyEqual, sayingOf, withCount } from './fold-equal';
import { inertReport } from './inert-report';
import type { Reporter } from './reporter';
import { describePlace, placesOf } from './source';
import { summarySentence } from './summary';
import { someNames } from '../../../common/some-names';
import type { Finding, Severity, SourcePlace } from '../finding';
import type { Report } from '../report';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Escapes the text of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, where `:` and `,` are separators as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The same finding of one line, in one overlay or several: GitHub shows ten annotations of a level in a step. */
type Annotation = readonly [Finding, ...Finding[]];

function annotationsOf(findings: readonly Finding[], placeOf: (finding: Finding) => SourcePlace | undefined): Annotation[] {
  const annotations = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, path, message, hint, source } = finding;
    const key = JSON.stringify([rule, severity, path, message, hint, source === undefined ? finding.overlay : placeOf(finding)]);
    const same = annotations.get(key);
    if (same === undefined) annotations.set(key, [finding]);
    else same.push(finding);
  }
  return manyEqual([...annotations.values()], ([finding]) => sayingOf(finding)).map((same): Annotation => {
    const [first, ...others] = same.flat();
    return [withCount(first, same.length - 1), ...others];
  });
}

/** `cloud, on-prem: v1 Service web`. */
function subjectOf(findings: Annotation): string {
  const overlays = new Map<string, string[]>();
  for (const { overlay, resource } of findings) overlays.set(resource, [...overlays.get(resource) ?? [], overlay]);
  return someNames([...overlays].map(([resource, names]) => [someNames([...new Set(names)]), resource].filter((part) => part !== '').join(': ')), 5, '; ');
}

function propertiesOf(findings: Annotation, place: SourcePlace | undefined): string {
  const position = place === undefined ? [] : [`file=${escapeProperty(place.file)}`, `line=${place.line}`, ...place.column === undefined ? [] : [`col=${place.column}`]];
  return [...position, `title=${escapeProperty(`${findings[0].rule} (${subjectOf(findings)})`)}`].join(',');
}

function command(findings: Annotation, place: SourcePlace | undefined): string {
  const [finding] = findings;
  const path = finding.path === '' ? '' : `${finding.path}: `;
  const declared = place?.declaredIn === undefined ? [] : [describePlace(place)];
  const text = [`${path}${finding.message}`, finding.hint, ...declared].filter((line) => line !== '').join('\n');
  return `::${COMMANDS[finding.severity]} ${propertiesOf(findings, place)}::${escapeData(text)}\n`;
}

/** Workflow commands that GitHub shows as annotations; `folder` is the working directory in the checkout. */
export function githubReporter(folder = ''): Reporter {
  return {
    report: (found: Report) => {
      const report = inertReport(found);
      const placeOf = placesOf(report, folder);
      return annotationsOf(report.findings, placeOf).map((findings) => command(findings, placeOf(findings[0]))).join('') + summarySentence(report);
    },
  };
}
