import { badge, facetsAttribute, ruleLink, where } from '../../../page/elements';
import { escapeHtml } from '../../../page/escape';
import type { Report, ReportChange, ReportRisk } from '../report';

const MOST_SUBJECTS = 12;

/** The changes that carry a risk. */
function carriers({ rule, level, subjects, overlays }: ReportRisk, changes: readonly ReportChange[]): ReportChange[] {
  return changes.filter((change) => change.overlays.some((overlay) => overlays.includes(overlay))
    && change.risks.some((one) => one.rule === rule && one.level === level && subjects.includes(one.subject ?? change.resource)));
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

function riskEntry(risk: ReportRisk, { changes }: Report): string {
  const carrying = carriers(risk, changes);
  const kinds = [...new Set(carrying.map((change) => change.kind))];
  return `<li data-level="${risk.level}" ${facetsAttribute({ overlay: risk.overlays, kind: kinds, risk: [risk.level] })}>
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
