import type { Finding, Severity, SourcePlace } from '../../findings/finding';
import type { Report } from '../report';
import type { Reporter } from './reporter';
import { describePlace, placesOf } from './source';
import { summarySentence } from './summary';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Escapes the text of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, where `:` and `,` are separators as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function propertiesOf(finding: Finding, place: SourcePlace | undefined): string {
  const subject = [finding.overlay, finding.resource].filter((part) => part !== '').join(': ');
  const position = place === undefined ? [] : [`file=${escapeProperty(place.file)}`, `line=${place.line}`, ...place.column === undefined ? [] : [`col=${place.column}`]];
  return [...position, `title=${escapeProperty(`${finding.rule} (${subject})`)}`].join(',');
}

function command(finding: Finding, place: SourcePlace | undefined): string {
  const path = finding.path === '' ? '' : `${finding.path}: `;
  const declared = place?.declaredIn === undefined ? [] : [describePlace(place)];
  const text = [`${path}${finding.message}`, finding.hint, ...declared].filter((line) => line !== '').join('\n');
  return `::${COMMANDS[finding.severity]} ${propertiesOf(finding, place)}::${escapeData(text)}\n`;
}

/** Workflow commands that GitHub shows as annotations; `folder` is the working directory in the checkout. */
export function githubReporter(folder = ''): Reporter {
  return {
    report: (report: Report) => {
      const placeOf = placesOf(report, folder);
      return report.findings.map((finding) => command(finding, placeOf(finding))).join('') + summarySentence(report);
    },
  };
}
