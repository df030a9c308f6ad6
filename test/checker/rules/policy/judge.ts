import type { Finding } from '../../../../src/checker/findings/finding';
import { readResources } from '../../../../src/checker/read/resources/read';
import { policyCheck } from '../../../../src/checker/rules/policy/policy-check';
import type { PolicyOptions } from '../../../../src/checker/rules/policy/policy-rule';
import { wellSaid } from '../../well-said';

/** A field that is not set is named as the end of the path: reports fold equal findings by it. */
function namesWhatIsUnset({ message, path, field }: Finding): void {
  expect(field !== undefined).toBe(/ is not set$/.test(message));
  if (field !== undefined) expect(path.endsWith(field)).toBe(true);
}

/** What one policy says about a YAML stream: `path: message` of each finding. */
export function judge(rule: string, yaml: string, options: PolicyOptions = {}): string[] {
  const { resources } = readResources(yaml, 'web');
  const findings = wellSaid([...policyCheck(options, new Set([rule])).run(resources)]).filter((finding) => finding.rule === rule);
  findings.forEach(namesWhatIsUnset);
  return findings.map(({ path, message }) => `${path}: ${message}`);
}

/** A Pod with one container `c`; both parts in YAML flow style. */
export function pod(container: string, spec = ''): string {
  return `{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {${spec === '' ? '' : `${spec}, `}containers: [{name: c${container === '' ? '' : `, ${container}`}}]}}`;
}
