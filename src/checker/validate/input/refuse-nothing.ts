import { CommandFault } from '../../../system/fault';
import type { Report } from '../../findings/report';

/**
 * Refuses a run that looked at nothing though something was named: it would be green behind a broken pipe.
 *
 * @throws CommandFault where standard input, or everything named, is without documents and nothing else is wrong with it.
 */
export function refuseNothing({ documents, findings, overlays }: Report, names: readonly string[]): void {
  const stdin = names.includes('-') ? overlays.find(({ overlay }) => overlay === '-') : undefined;
  if (stdin?.documents === 0 && !findings.some(({ overlay }) => overlay === '-')) {
    throw new CommandFault('there is nothing to check on standard input', 'Did the command before it fail?');
  }
  if (names.length > 0 && documents === 0 && findings.length === 0) {
    throw new CommandFault(`there is nothing to check in ${names.join(', ')}: no document is in it`, 'Name overlays, directories or files with objects.');
  }
}
