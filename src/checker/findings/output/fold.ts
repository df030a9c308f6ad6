import { describePlace } from './source';
import { own } from '../../../common/own';
import type { Finding } from '../finding';

/** The fields of a security context that most containers leave out together, and what to write there. */
const REMEDIES: Readonly<Record<string, string>> = {
  'runAsNonRoot': 'runAsNonRoot: true',
  'allowPrivilegeEscalation': 'allowPrivilegeEscalation: false',
  'capabilities.drop': 'capabilities: {drop: [ALL]}',
  'seccompProfile.type': 'seccompProfile: {type: RuntimeDefault}',
  'readOnlyRootFilesystem': 'readOnlyRootFilesystem: true',
};

/** A finding about a field of a security context that is not set. */
type Unset = Finding & { readonly field: string };

function isUnset(finding: Finding): finding is Unset {
  return finding.accepted !== true && finding.container !== undefined && finding.field !== undefined && own(REMEDIES, finding.field) !== undefined;
}

function contextOf({ path, field }: Unset): string {
  return path.slice(0, -field.length - 1);
}

/** What findings that are told as one have in common; undefined for those that stand alone. */
function keyOf(finding: Finding): string | undefined {
  if (!isUnset(finding)) return undefined;
  const source = finding.source === undefined ? '' : describePlace(finding.source);
  return JSON.stringify([contextOf(finding), finding.severity, source]);
}

function fold(findings: readonly Finding[]): Finding {
  const unset = findings.filter(isUnset);
  const [{ field: _field, ...first }] = unset;
  const volume = unset.some(({ field }) => field === 'readOnlyRootFilesystem') ? '; mount an emptyDir at each directory that the program writes to' : '';
  return {
    ...first,
    rule: unset.map(({ rule }) => rule).join(', '),
    path: contextOf(unset[0]),
    message: `container "${first.container}" does not set ${unset.map(({ field }) => field).join(', ')}`,
    hint: `Set securityContext: {${unset.map(({ field }) => own(REMEDIES, field)).join(', ')}}${volume}.`,
  };
}

/** Tells what the security context of one container leaves out as one finding, for people; other findings stay as they are, in their order. */
export function foldUnsetFields(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [position, finding] of findings.entries()) {
    const key = keyOf(finding) ?? `${position}`;
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].map((group) => group.length === 1 ? group[0] : fold(group));
}
