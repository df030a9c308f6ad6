import { causesOf } from './causes';
import { adviceSection, causesSection } from './html-causes';
import { NOTHING_FOUND, objectEntries, objectsSection } from './html-objects';
import { inertReport } from './inert-report';
import type { Inventory } from './inventory';
import type { Reporter, ReporterOptions } from './reporter';
import { summarySentence } from './summary';
import { someNames } from '../../../common/some-names';
import { inertName } from '../../../system/inert';
import { badge, filterForm, rulesSection, table } from '../../page/elements';
import { escapeHtml } from '../../page/escape';
import { pageOf } from '../../page/page';
import { count } from '../report';
import type { OverlaySummary, Report } from '../report';

const NONE: Inventory = { objects: [], topologies: [], styles: [] };

function number(value: number, level?: 'high' | 'medium'): string {
  return `<td class="number">${value > 0 && level !== undefined ? badge(level, String(value)) : value}</td>`;
}

function row({ overlay, documents, errors, warnings, milliseconds }: OverlaySummary): string {
  return `<tr><th scope="row"><code>${escapeHtml(overlay)}</code></th>${number(documents)}${number(errors, 'high')}${number(warnings, 'medium')}<td class="number">${(milliseconds / 1000).toFixed(2)} s</td></tr>`;
}

function summarySection(report: Report): string {
  const rows = table(['overlay', 'documents', 'errors', 'warnings', 'time'], report.overlays.map(row), new Set([1, 2, 3, 4]));
  return `<p class="lead">${escapeHtml(summarySentence(report).trim())}</p>\n${rows}`;
}

function filters({ findings, overlays }: Report, kinds: readonly string[]): string {
  return filterForm('objects', [
    { name: 'severity', label: 'Severity', values: ['error', 'warning', 'info', NOTHING_FOUND] },
    { name: 'rule', label: 'Rule', values: [...new Set(findings.map(({ rule }) => rule))].sort() },
    { name: 'overlay', label: 'Overlay', values: overlays.map(({ overlay }) => overlay) },
    { name: 'kind', label: 'Kind', values: [...new Set(kinds)].filter((kind) => kind !== '').sort() },
    { name: 'text', label: 'Text' },
  ]);
}

function topologySection({ topologies }: Inventory): string {
  if (topologies.length === 0) return '';
  const drawn = topologies.map(({ name, picture }) => `<h3><code>${escapeHtml(inertName(name))}</code></h3>\n<div class="scroll">${picture}</div>`);
  return `<section><h2 id="topology">Who calls whom</h2>\n${drawn.join('\n')}</section>`;
}

function titleOf({ findings, overlays }: Report): string {
  const errors = count(findings, 'error');
  return `${errors === 0 ? 'No errors' : errors === 1 ? '1 error' : `${errors} errors`} in ${someNames(overlays.map(({ overlay }) => overlay))}`;
}

function* parts(found: Report, { rules, inventory = NONE, explain = () => undefined }: ReporterOptions): Generator<string> {
  const report = inertReport(found);
  const objects = inventory.objects.map(({ overlay, resource }) => ({ overlay: inertName(overlay), resource: inertName(resource) }));
  const entries = objectEntries(objects, report.findings);
  const causes = causesOf(report.findings, rules);
  function* sections(): Generator<string> {
    yield summarySection(report);
    yield filters(report, entries.map(({ kind }) => kind));
    yield causesSection(causes, entries);
    yield adviceSection(causes);
    yield* objectsSection(entries);
    yield topologySection(inventory);
    yield rulesSection(report.findings.map(({ rule }) => rule).sort(), explain);
  }
  const title = titleOf(report);
  const renderer = report.renderer === '' ? '' : `Rendered with ${escapeHtml(report.renderer)}. `;
  yield* pageOf({ title, heading: escapeHtml(title), sections: sections(), footer: `${renderer}The values of Secrets are not shown.`, styles: inventory.styles });
}

/** One page: findings by cause, hardening advice as numbers, every object with what was found about it, and who calls whom where that was asked for. */
export function htmlReporter(options: ReporterOptions): Reporter {
  return { parts: (report) => parts(report, options), report: (report) => [...parts(report, options)].join('') };
}
