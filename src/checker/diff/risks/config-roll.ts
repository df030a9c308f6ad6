import type { RiskRule } from './rule';
import { restartingFields } from './template-fields';
import type { FieldChange } from '../changes/compare';
import { describeWhole } from '../changes/describe-sides';

const REFERENCE = /\.(configMapRef|secretRef|configMapKeyRef|secretKeyRef|configMap|secret)\.(name|secretName)$|\.envFrom\[/;
const CHECKSUM = /\.template\.metadata\.annotations\["?[^"\]]*(checksum|hash)[^\]]*\]$/;

function isConfig({ path }: FieldChange): boolean {
  return REFERENCE.test(path) || CHECKSUM.test(path);
}

function describe(field: FieldChange): string {
  const place = CHECKSUM.test(field.path) ? `${field.path.replace(/^.*annotations/, 'annotation ')} ` : '';
  return `${place}${describeWhole(field).join(' → ')}`;
}

/** Every Pod restarts for nothing but new configuration. */
export const configRoll: RiskRule = {
  id: 'config-roll',
  level: 'low',
  title: 'New configuration restarts every Pod',
  check(change) {
    const fields = restartingFields(change);
    if (fields.length === 0 || !fields.every(isConfig)) return [];
    const names = [...new Set(fields.map(describe))];
    return [{ message: `every Pod is restarted because its configuration changed: ${names.join(', ')}`, hint: 'Expect a rolling restart; with a strategy of Recreate, an interruption.' }];
  },
};
