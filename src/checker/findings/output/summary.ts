import { formatTable } from './table';
import type { Severity } from '../finding';
import type { Report } from '../report';
import { count } from '../report';

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** The table at the end of a run: one row per stream. */
export function overlayTable(report: Report, columns?: number): string {
  const renderer = report.renderer === '' ? '-' : report.renderer;
  const rows = report.overlays.map(({ overlay, documents, errors, warnings, milliseconds }) =>
    [overlay, String(documents), String(errors), String(warnings), seconds(milliseconds), renderer]);
  return formatTable(['overlay', 'documents', 'errors', 'warnings', 'time', 'renderer'], rows, new Set([1, 2, 3, 4]), { columns });
}

/** A line for each schema bundle: the release it was made from, and its digest. */
export function schemaLines({ schemas }: Report): string {
  return schemas.map((schema) => `schemas: ${schema}\n`).join('');
}

/** What is not shown, as a line; empty where everything is. */
export function hiddenSentence({ hidden = [] }: Report, severity: Severity): string {
  if (hidden.length === 0) return '';
  const [warnings, infos] = [count(hidden, 'warning'), count(hidden, 'info')];
  const parts = [warnings > 0 ? plural(warnings, 'warning') : '', infos > 0 ? `${infos} info` : ''].filter((part) => part !== '');
  return `not shown: ${parts.join(', ')} (--min-severity ${severity})`;
}

/** One sentence: how much was checked against what, and what came of it. */
export function summarySentence(report: Report): string {
  const versions = report.kubernetes.length === 0 ? 'no Kubernetes version' : `Kubernetes ${report.kubernetes.join(', ')}`;
  const all = [...report.findings, ...report.hidden ?? []];
  const counts = [plural(count(all, 'error'), 'error'), plural(count(all, 'warning'), 'warning'), `${count(all, 'info')} info`];
  return `${plural(report.documents, 'document')} checked against ${versions}: ${counts.join(', ')}\n`;
}
