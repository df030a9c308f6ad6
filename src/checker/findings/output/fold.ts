import { describePlace } from './source';
import { own } from '../../../common/own';
import type { Finding } from '../finding';

/** The rules about fields of a security context that most containers leave out together: the field, and what to write there. */
const FIELDS: Readonly<Record<string, readonly [field: string, remedy: string]>> = {
  'run-as-root': ['runAsNonRoot', 'runAsNonRoot: true'],
  'privilege-escalation': ['allowPrivilegeEscalation', 'allowPrivilegeEscalation: false'],
  'capabilities-not-dropped': ['capabilities.drop', 'capabilities: {drop: [ALL]}'],
  'seccomp-profile': ['seccompProfile.type', 'seccompProfile: {type: RuntimeDefault}'],
  'writable-root-filesystem': ['readOnlyRootFilesystem', 'readOnlyRootFilesystem: true'],
};

const UNSET = /^container (".*") .* is not set$/;

function containerOf({ message }: Finding): string | undefined {
  return UNSET.exec(message)?.[1];
}

/** What findings that are told as one have in common; undefined for those that stand alone. */
function keyOf(finding: Finding): string | undefined {
  const known = own(FIELDS, finding.rule);
  if (known === undefined) return undefined;
  const field = `.${known[0]}`;
  if (containerOf(finding) === undefined || !finding.path.endsWith(field)) return undefined;
  const source = finding.source === undefined ? '' : describePlace(finding.source);
  return JSON.stringify([finding.path.slice(0, -field.length), finding.severity, source]);
}

function fold(findings: readonly Finding[]): Finding {
  const [first] = findings;
  const fields = findings.map(({ rule }) => own(FIELDS, rule)).filter((field) => field !== undefined);
  const needsVolume = findings.some(({ rule }) => rule === 'writable-root-filesystem');
  return {
    ...first,
    rule: findings.map(({ rule }) => rule).join(', '),
    path: first.path.slice(0, -fields[0][0].length - 1),
    message: `container ${containerOf(first)} does not set ${fields.map(([field]) => field).join(', ')}`,
    hint: `Set securityContext: {${fields.map(([, remedy]) => remedy).join(', ')}}${needsVolume ? '; mount an emptyDir at each directory that the program writes to' : ''}.`,
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
