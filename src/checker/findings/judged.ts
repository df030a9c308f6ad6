import type { Finding } from './finding';
import { notJudged as notJudgedRule } from './not-judged';
import type { Subject } from './tell';
import { tell } from './tell';
import { explainError } from '../../system/explain-error';
import { CommandFault } from '../../system/fault';

/** The finding for what could not be judged. */
export function notJudged(subject: Subject, message: string, hint: string): Finding {
  return tell(subject, notJudgedRule, { message, hint });
}

/** True for findings that make a run a fault, whatever the settings say. */
export function isNotJudged({ rule }: Finding): boolean {
  return rule === notJudgedRule.id;
}

/** What a check finds; where it fails, that is a finding about its subject, so that everything else is still judged. */
export function judged(subject: Subject, judge: () => Iterable<Finding>): Finding[] {
  const found: Finding[] = [];
  try {
    for (const finding of judge()) found.push(finding);
  } catch (error) {
    if (error instanceof CommandFault) throw error;
    const { message, hint } = explainError(error);
    found.push(notJudged(subject, `it could not be judged: ${message}`, hint));
  }
  return found;
}
