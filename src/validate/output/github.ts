import type { Finding, Severity } from '../../findings/finding';
import type { Report } from '../report';
import type { Reporter } from './reporter';
import { sourcesOf } from './source';
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

function command(finding: Finding, file: string): string {
  const subject = [finding.overlay, finding.resource].filter((part) => part !== '').join(': ');
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const properties = [...file === '' ? [] : [`file=${escapeProperty(file)}`], `title=${escapeProperty(`${finding.rule} (${subject})`)}`];
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${escapeData(`${place}${finding.message}\n${finding.hint}`.trimEnd())}\n`;
}

/** Workflow commands that GitHub shows as annotations. */
export const githubReporter: Reporter = {
  report: (report: Report) => {
    const sources = sourcesOf(report);
    return report.findings.map((finding) => command(finding, sources.get(finding.overlay) ?? '')).join('') + summarySentence(report);
  },
};
