import { countOf } from './advice-lines';
import type { Cause } from './causes';
import { causesOf } from './causes';
import { inertReport } from './inert-report';
import type { Reporter } from './reporter';
import { summarySentence } from './summary';
import { cell, code, plain } from '../../../common/markdown';
import { someNames } from '../../../common/some-names';
import type { RuleInfo } from '../finding';
import type { Report } from '../report';

function bullet(cause: Cause): string {
  const { path, message, hint, overlays, resources } = cause;
  const place = path === '' ? '' : `${code(path)}: `;
  const where = [someNames(overlays), someNames(resources)].filter((part) => part !== '').map(plain).join(': ');
  const times = cause.count === 1 ? '' : ` (${countOf(cause)} places)`;
  return `- ${code(cause.rule)} ${place}${plain(message)}${times}\n  ${plain(hint)}\n  ${where}\n`;
}

function section(title: string, causes: readonly Cause[]): string {
  return causes.length === 0 ? '' : `### ${title}\n\n${causes.map(bullet).join('')}\n`;
}

function advice(causes: readonly Cause[]): string {
  if (causes.length === 0) return '';
  const rows = causes.map((cause) => `| ${cell(cause.rule)} | ${countOf(cause)} | ${cause.resources.length} | ${plain(cause.message)} |\n`);
  return `<details><summary>Hardening advice</summary>\n\n| rule | places | objects | what it says |\n|---|---|---|---|\n${rows.join('')}\n</details>\n\n`;
}

/** For pull requests and issues: errors by cause first, then warnings, then hardening advice as numbers. */
export function markdownReporter(rules: readonly RuleInfo[]): Reporter {
  return {
    report: (found: Report) => {
      const report = inertReport(found);
      const causes = causesOf(report.findings, rules);
      const told = (severity: Cause['severity']): Cause[] => causes.filter((cause) => cause.severity === severity && !cause.isAdvice);
      return `${section('Errors', told('error'))}${section('Warnings', told('warning'))}${section('Notes', told('info'))}`
        + `${advice(causes.filter(({ isAdvice }) => isAdvice))}${plain(summarySentence(report))}\n`;
    },
  };
}
