import type { RiskRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, asString } from '../../../kubernetes/objects/json';

const LABEL = 'pod-security.kubernetes.io/enforce';
const LEVELS = ['privileged', 'baseline', 'restricted'];

/** Without the label a namespace has what the cluster is set to, which is `privileged` unless someone changed it. */
function enforced(namespace: JsonObject): string {
  return asString(asObject(asObject(namespace.metadata).labels)[LABEL]) ?? 'privileged';
}

/** A namespace admits Pods that it refused. */
export const podSecurityRelaxed: RiskRule = {
  id: 'pod-security-relaxed',
  level: 'high',
  weaker: ['medium'],
  title: 'A namespace enforces a weaker Pod Security Standard',
  check({ before, after, id }) {
    if (before === undefined || after === undefined || id.kind !== 'Namespace' || id.group !== '') return [];
    const [old, now] = [enforced(before), enforced(after)];
    if (!LEVELS.includes(old) || LEVELS.indexOf(now) >= LEVELS.indexOf(old)) return [];
    const message = `the namespace enforces ${now}, before ${old}: Pods that it refused are admitted`;
    return [{ level: now === 'baseline' ? 'medium' : 'high', message, hint: `Keep ${LABEL}: ${old}, and put what needs more into a namespace of its own.` }];
  },
};
