import { changesSection } from './changes';
import { risksSection } from './risks';
import { filters, summarySection } from './summary';
import type { Explain } from '../../../page/elements';
import { rulesSection } from '../../../page/elements';
import { escapeHtml } from '../../../page/escape';
import { pageOf } from '../../../page/page';
import { inertReport } from '../inert-report';
import type { Report } from '../report';

/**
 * The report as one page.
 *
 * @param explain gives the page of a rule
 */
export function renderHtml(found: Report, explain: Explain = () => undefined): string {
  const report = inertReport(found);
  const { before, after, renderer, risks } = report;
  return [...pageOf({
    title: `What changes from ${before} to ${after}`,
    heading: `What changes from <code>${escapeHtml(before)}</code> to <code>${escapeHtml(after)}</code>`,
    sections: [
      summarySection(report), filters(report), risksSection(report), changesSection(report), rulesSection(risks.map(({ rule }) => rule), explain),
    ],
    footer: `${renderer === undefined ? '' : `Rendered with ${escapeHtml(renderer)}. `}The values of Secrets are not shown.`,
  })].join('');
}
