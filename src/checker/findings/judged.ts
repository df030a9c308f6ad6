import type { Finding } from './finding';
import { INPUT_RULES } from './input-rules';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';
import { explainError } from '../../system/explain-error';
import { CommandFault } from '../../system/fault';

/** What is being judged: a document, or a stream as a whole. */
export type Subject = Pick<Finding, 'overlay' | 'document' | 'resource'>;

/** A stream as a whole. */
export function streamOf(overlay: string): Subject {
  return { overlay, document: -1, resource: '' };
}

/** The document of a resource. */
export function documentOf(resource: Resource): Subject {
  return { overlay: resource.overlay, document: resource.document, resource: describeResource(resource) };
}

/** The finding for what could not be judged. */
export function notJudged(subject: Subject, message: string, hint: string): Finding {
  const { id, severity } = INPUT_RULES.notJudged;
  return { ...subject, rule: id, severity, path: '', message, hint };
}

/** True for findings that make a run a fault, whatever the settings say. */
export function isNotJudged({ rule }: Finding): boolean {
  return rule === INPUT_RULES.notJudged.id;
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
