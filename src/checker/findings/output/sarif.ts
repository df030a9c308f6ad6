import { createHash } from 'node:crypto';
import type { Reporter } from './reporter';
import { placesOf } from './source';
import { inertJson } from '../../../system/inert';
import type { Finding, RuleInfo, Severity, SourceLine, SourcePlace } from '../finding';
import type { Report } from '../report';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function ruleMetadata({ id, title, part, severity }: RuleInfo): object {
  const page = `docs/rules/${id}.md`;
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: `${title} See ${page} in the package projen-gitops.`, markdown: `${title} See \`${page}\` in the package projen-gitops.` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [part] },
  };
}

/** Recognises the same finding in a later run: everything that names it, nothing that moves. */
function fingerprint({ overlay, resource, rule, path, message }: Finding): string {
  return createHash('sha256').update(JSON.stringify([overlay, resource, rule, path, message])).digest('hex').slice(0, 32);
}

/** A URI relative to the root of the sources, as GitHub wants it. */
function uriOf(file: string): string {
  return encodeURI(file.replace(/^\/+/, '')).replaceAll('#', '%23').replaceAll('?', '%3F');
}

function physicalLocation({ file, line, column }: SourceLine & { readonly column?: number }): object {
  return { artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' }, region: { startLine: line, ...column === undefined ? {} : { startColumn: column } } };
}

function result(finding: Finding, place: SourcePlace): object {
  const subject = [finding.resource, finding.path].filter((part) => part !== '').join(' ');
  const { declaredIn } = place;
  const related = declaredIn === undefined ? {}
    : { relatedLocations: [{ id: 1, physicalLocation: physicalLocation(declaredIn), message: { text: 'declared here' } }] };
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: [`${subject === '' ? '' : `${subject}: `}${finding.message}`, finding.hint].filter((part) => part !== '').join('\n') },
    locations: [{
      physicalLocation: physicalLocation(place),
      logicalLocations: [{ fullyQualifiedName: `${finding.overlay}: ${subject}`.trim(), kind: 'resource' }],
    }],
    ...related,
    partialFingerprints: { 'projenGitops/v1': fingerprint(finding) },
  };
}

/** SARIF 2.1.0 as GitHub code scanning takes it; `folder` is the working directory in the checkout. */
export function sarifReporter(rules: readonly RuleInfo[], folder = ''): Reporter {
  return {
    report: (report: Report) => {
      const placeOf = placesOf(report, folder);
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
          tool: { driver: { name: 'projen-gitops validate', rules: [...new Map(rules.map((rule) => [rule.id, ruleMetadata(rule)])).values()] } },
          results: report.findings.map((finding) => result(finding, placeOf(finding) ?? { file: finding.overlay, line: 1 })),
          properties: { renderer: report.renderer, documents: report.documents, kubernetes: report.kubernetes },
        }],
      };
      return inertJson(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}
