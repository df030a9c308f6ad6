import { createHash } from 'node:crypto';
import type { Finding, RuleInfo, Severity } from '../../findings/finding';
import type { Report } from '../report';
import type { Reporter } from './reporter';
import { sourcesOf } from './source';

const HOME = 'https://github.com/projen-gitops/projen-gitops';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function ruleMetadata(rule: RuleInfo): object {
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title },
    helpUri: `${HOME}/blob/main/docs/rules/${rule.id}.md`,
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.check] },
  };
}

/** Recognises the same finding in a later run: everything that names it, nothing that moves. */
function fingerprint({ overlay, resource, rule, path, message }: Finding): string {
  return createHash('sha256').update(JSON.stringify([overlay, resource, rule, path, message])).digest('hex').slice(0, 32);
}

function result(finding: Finding, uri: string): object {
  const place = [finding.resource, finding.path].filter((part) => part !== '').join(' ');
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: [`${place === '' ? '' : `${place}: `}${finding.message}`, finding.hint].filter((part) => part !== '').join('\n') },
    locations: [{
      physicalLocation: { artifactLocation: { uri: encodeURI(uri), uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
      logicalLocations: [{ fullyQualifiedName: `${finding.overlay}: ${place}`.trim(), kind: 'resource' }],
    }],
    partialFingerprints: { 'projenGitops/v1': fingerprint(finding) },
  };
}

/** SARIF 2.1.0 as GitHub code scanning takes it. */
export function sarifReporter(rules: readonly RuleInfo[]): Reporter {
  return {
    report: (report: Report) => {
      const sources = sourcesOf(report);
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
          tool: { driver: { name: 'projen-gitops validate', informationUri: HOME, rules: [...new Map(rules.map((rule) => [rule.id, ruleMetadata(rule)])).values()] } },
          results: report.findings.map((finding) => result(finding, sources.get(finding.overlay) ?? finding.overlay)),
          properties: { renderer: report.renderer, documents: report.documents, kubernetes: report.kubernetes },
        }],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}
