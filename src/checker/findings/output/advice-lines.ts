import type { Cause } from './causes';
import { causesOf } from './causes';
import { formatTable } from './table';
import type { Finding, RuleInfo } from '../finding';

/** `12 (4 accepted)`. */
export function countOf({ count, accepted }: Cause): string {
  const number = count.toLocaleString('en-US');
  return accepted === 0 ? number : `${number} (${accepted === count ? 'all' : accepted.toLocaleString('en-US')} accepted)`;
}

/** One line for each rule that gives advice, with a count in place of its findings. */
export function adviceLines(advice: readonly Finding[], rules: readonly RuleInfo[], columns?: number): string {
  if (advice.length === 0) return '';
  const rows = causesOf(advice, rules).map((cause) => [cause.severity, cause.rule, countOf(cause), String(cause.resources.length), cause.message]);
  return `${formatTable(['hardening', 'rule', 'places', 'objects', 'what it says; --all shows each'], rows, new Set([3]), { columns, prose: true })}\n`;
}
