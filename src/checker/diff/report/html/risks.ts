import { badge, facetsAttribute, where } from './changes';
import { escapeHtml } from './escape';
import type { Report, ReportChange, ReportRisk } from '../report';

/** The page of a rule in plain text. */
export type Explain = (rule: string) => string | undefined;

const MOST_SUBJECTS = 12;

/** The first change that carries a risk. */
function carriers(risk: ReportRisk, changes: readonly ReportChange[]): ReportChange[] {
  return changes.filter((change) => change.overlays.some((overlay) => risk.overlays.includes(overlay))
    && change.risks.some(({ rule, message }) => rule === risk.rule && message === risk.message));
}

function subjectList({ subjects }: ReportRisk, carrying: readonly ReportChange[]): string {
  const links = new Map(carrying.map((change) => [change.resource, change.id]));
  const shown = subjects.slice(0, MOST_SUBJECTS).map((subject) => {
    const id = links.get(subject) ?? (subjects.length === 1 ? carrying[0]?.id : undefined);
    const text = `<code>${escapeHtml(subject)}</code>`;
    return id === undefined ? text : `<a href="#${id}">${text}</a>`;
  });
  return subjects.length > MOST_SUBJECTS ? `${shown.join(', ')} and ${subjects.length - MOST_SUBJECTS} more` : shown.join(', ');
}

function ruleLink(rule: string): string {
  return `<a href="#rule-${escapeHtml(rule)}">${escapeHtml(rule)}</a>`;
}

function riskEntry(risk: ReportRisk, { changes }: Report): string {
  const carrying = carriers(risk, changes);
  const kinds = [...new Set(carrying.map((change) => change.kind))];
  return `<li data-level="${risk.level}" ${facetsAttribute({ overlays: risk.overlays, kinds, risks: [risk.level] })}>
${badge(risk.level)} ${subjectList(risk, carrying)} ${where(risk.overlays)}
<p><strong>${escapeHtml(risk.message)}</strong></p>
<p>${escapeHtml(risk.hint)} <span class="dim">(${ruleLink(risk.rule)})</span></p>
</li>`;
}

/** What may go wrong, highest first. */
export function risksSection(report: Report): string {
  if (report.risks.length === 0) return '';
  return `<section data-list><h2 id="risks">Risks</h2>\n<ul class="risks">${report.risks.map((risk) => riskEntry(risk, report)).join('\n')}</ul>\n<p class="nothing dim" hidden>No risk fits the filters.</p></section>`;
}

/** The pages of the rules that the risks name, so that these lead somewhere without a network; those without a page stand with their name alone. */
export function rulesSection({ risks }: Report, explain: Explain): string {
  const rules = [...new Set(risks.map(({ rule }) => rule))];
  if (rules.length === 0) return '';
  const entries = rules.map((rule) => `<article id="rule-${escapeHtml(rule)}"><h3>${escapeHtml(rule)}</h3>\n<pre class="error">${escapeHtml(explain(rule) ?? '')}</pre></article>`);
  return `<section><h2>Rules</h2>\n${entries.join('\n')}</section>`;
}
