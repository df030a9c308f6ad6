import type { RiskRule } from './rule';
import { restartsOnChange } from '../../../kubernetes/pods/replicas';
import type { FieldChange } from '../changes/compare';
import { describeValue } from '../changes/describe-value';

const REFERENCE = /\.(configMapRef|secretRef|configMapKeyRef|secretKeyRef|configMap|secret)\.(name|secretName)$|\.envFrom\[/;
const CHECKSUM = /\.template\.metadata\.annotations\["?[^"\]]*(checksum|hash)[^\]]*\]$/;

function isConfig({ path }: FieldChange): boolean {
  return REFERENCE.test(path) || CHECKSUM.test(path);
}

/** Every Pod restarts for nothing but new configuration. */
export const configRoll: RiskRule = {
  id: 'config-roll',
  level: 'low',
  title: 'New configuration restarts every Pod',
  check({ after, before, fields }) {
    const inTemplate = fields.filter((field) => field.path.includes('template'));
    if (before === undefined || after === undefined || !restartsOnChange(after) || inTemplate.length === 0 || !inTemplate.every(isConfig)) return [];
    const names = [...new Set(inTemplate.map(({ path, before: was, after: is }) => `${CHECKSUM.test(path) ? `${path.replace(/^.*annotations/, 'annotation ')} ` : ''}${describeValue(was)} → ${describeValue(is)}`))];
    return [{ message: `every Pod is restarted because its configuration changed: ${names.join(', ')}`, hint: 'Expect a rolling restart; with a strategy of Recreate, an interruption.' }];
  },
};
