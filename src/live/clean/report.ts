import type { Cleaned } from './clean';
import type { Stay } from './plan';
import type { Prepared } from './prepare';
import { inert } from '../../system/inert';

function line({ resource, why }: Stay): string {
  return `  ${inert(resource)}: ${inert(why)}\n`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.join('')}`;
}

/** What would be deleted, in order, and what would not. */
export function planText(overlay: string, { plan: { steps, stays }, makers, losses }: Prepared): string {
  const order = steps.map(({ what, objects }, index) => `${index + 1}. ${what}\n${objects.map(({ wanted }) => `  ${inert(wanted.title)}\n`).join('')}`);
  return [
    steps.length === 0 ? `nothing of ${inert(overlay)} is there to delete\n` : `of ${inert(overlay)} are deleted, one after the other:\n${order.join('')}`,
    part('what stays:', stays.map(line)),
    part('what is lost:', losses.map((loss) => `  ${inert(loss)}\n`)),
    part('what comes back, unless it is suspended or deleted first:', makers.map((maker) => `  all that ${inert(maker)} syncs\n`)),
  ].join('');
}

function plural(count: number): string {
  return `${count} object${count === 1 ? '' : 's'}`;
}

/** What was deleted, what stays, and what may still cost money. */
export function cleanedText(overlay: string, { deleted, stays, failed, notBegun, costs }: Cleaned): string {
  return [
    `${inert(overlay)}: ${plural(deleted.length)} deleted${failed.length === 0 ? '' : `, ${failed.length} not`}\n`,
    part('not gone:', failed.map(line)),
    part('not begun, because what comes first is not gone; run it again:', notBegun.map((title) => `  ${inert(title)}\n`)),
    part('stays:', stays.map(line)),
    costs.length === 0 ? 'nothing that the cluster knows of still costs money\n' : part('may still cost money:', costs.map(line)),
  ].join('');
}
