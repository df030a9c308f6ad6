import { unused } from './accept-unused';
import { withoutReason } from './accept-without-reason';
import type { Finding } from './finding';
import { documentOf, tell } from './tell';
import { ACCEPT_PREFIX } from '../../contract/annotations';
import { at, isObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';

interface Acceptance {
  readonly resource: Resource;
  readonly rule: string;
  readonly reason: string;
  used: boolean;
}

function acceptancesOf(resource: Resource): Acceptance[] {
  const annotations = at(resource.object, 'metadata', 'annotations');
  if (!isObject(annotations)) return [];
  return Object.entries(annotations).flatMap(([key, value]) => {
    if (!key.startsWith(ACCEPT_PREFIX)) return [];
    return [{ resource, rule: key.slice(ACCEPT_PREFIX.length), reason: typeof value === 'string' ? value.trim() : '', used: false }];
  });
}

/** What identifies an object among the findings: List items share their document, so the name counts too. */
function keyOf(document: number, resource: string, rule: string): string {
  return `${document}\n${resource}\n${rule}`;
}

function complaint({ resource, rule, reason, used }: Acceptance, known: ReadonlySet<string>): Finding[] {
  if (reason !== '' && used) return [];
  return [tell(documentOf(resource), reason === '' ? withoutReason : unused, { rule, isKnown: known.has(rule) })];
}

/** Findings after acceptance, and which of them were accepted. */
export interface Accepted {
  readonly findings: readonly Finding[];
  readonly accepted: ReadonlySet<Finding>;
}

/**
 * Applies the accept annotations of one stream: findings of an accepted policy become `info` and carry the reason; annotations without effect are
 * warned about.
 *
 * @param resources the objects of the stream
 * @param findings the policies' findings about them
 * @param known ids of the policies that ran
 */
export function applyAcceptances(resources: readonly Resource[], findings: readonly Finding[], known: ReadonlySet<string>): Accepted {
  const accepted = new Set<Finding>();
  const acceptances = new Map<string, Acceptance>();
  for (const resource of resources) {
    for (const acceptance of acceptancesOf(resource)) {
      acceptances.set(keyOf(resource.document, describeResource(resource), acceptance.rule), acceptance);
    }
  }
  const result = findings.map((finding): Finding => {
    const acceptance = acceptances.get(keyOf(finding.document, finding.resource, finding.rule));
    if (acceptance === undefined || acceptance.reason === '') return finding;
    acceptance.used = true;
    const hint = `Where the reason no longer holds, remove the annotation ${ACCEPT_PREFIX}${finding.rule} (in a generated repository: its entry in \`deviations\`).`;
    const info: Finding = { ...finding, severity: 'info', accepted: true, message: `accepted: ${finding.message} — ${acceptance.reason}`, hint };
    accepted.add(info);
    return info;
  });
  return { findings: [...result, ...[...acceptances.values()].flatMap((acceptance) => complaint(acceptance, known))], accepted };
}
