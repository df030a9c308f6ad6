import type { Files, Manifests, TellingRule } from './define-rule';
import type { Finding } from './finding';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';

/** What a finding is about: a document, or a stream as a whole. */
export type Subject = Pick<Finding, 'overlay' | 'document' | 'resource'>;

/** A stream as a whole. */
export function streamOf(overlay: string): Subject {
  return { overlay, document: -1, resource: '' };
}

/** The document of a resource. */
export function documentOf(resource: Resource): Subject {
  return { overlay: resource.overlay, document: resource.document, resource: describeResource(resource) };
}

/** What a rule says of what was seen. */
export function tell<Seen>(subject: Subject, rule: TellingRule<Seen> | TellingRule<Seen, Files | Manifests>, seen: Seen): Finding {
  const { overlay, document, resource } = subject;
  return { overlay, document, resource, rule: rule.id, severity: rule.severity, path: '', ...rule.check(seen) };
}
