
import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule } from './rule';
import { own } from '../../../common/own';
import { asList, asObject } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { fingerprint } from '../../../kubernetes/shapes/canonical';
import { defineRule } from '../../findings/define-rule';

const IMAGE = /^spec\.(initContainers|containers)\[[^\]]*\]\.image$/;
const SCHEDULING_GATE = /^spec\.schedulingGates\[/;

function shortens(before: JsonObject, after: JsonObject): boolean {
  const [old, now] = [asObject(before.spec).activeDeadlineSeconds, asObject(after.spec).activeDeadlineSeconds];
  return typeof now === 'number' && (old === undefined || now <= Number(old));
}

/** How long a toleration holds may change. */
function lasting(item: JsonValue): string {
  return fingerprint({ ...asObject(item), tolerationSeconds: undefined });
}

function onlyAdds(before: JsonObject, after: JsonObject, field: string, same: (item: JsonValue) => string = fingerprint): boolean {
  const now = new Set(asList(own(asObject(after.spec), field)).map(same));
  return asList(own(asObject(before.spec), field)).every((item) => now.has(same(item)));
}

function keepsAll(old: JsonObject, now: JsonObject): boolean {
  return Object.entries(old).every(([key, value]) => own(now, key) === value);
}

function onlyNodes(object: JsonObject): boolean {
  return Object.keys(asObject(asObject(object.spec).affinity)).every((key) => key === 'nodeAffinity');
}

/** A Pod's spec is settled, but for images, a shorter deadline, added tolerations and removed scheduling gates. */
export const pod = defineRule<ForbiddenRule>({
  id: 'pod-spec',
  severity: 'high',
  title: 'The spec of a Pod stays, but for images, a shorter deadline, added tolerations and removed scheduling gates.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env: [{name: COLOUR, value: red}]
`,
      after: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env: [{name: COLOUR, value: blue}]
`,
      finds: [
        'high spec.containers[web].env[COLOUR].value: spec.containers[web].env[COLOUR].value may not change: red → blue',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env: [{name: COLOUR, value: red}]
`,
      after: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.5.0
      env: [{name: COLOUR, value: red}]
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env: [{name: COLOUR, value: red}]
`,
      after: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env: [{name: COLOUR, value: red}]
  tolerations:
    - {key: spot, operator: Exists, effect: NoSchedule}
`,
      because: 'A Pod may tolerate more than before.',
    },
  },
  kinds: ['/Pod'],
  remedy: RECREATE,
  check: (before, after) => changesAt(before, after, 'spec').filter(({ path }) => {
    if (IMAGE.test(path)) return false;
    if (path === 'spec.activeDeadlineSeconds') return !shortens(before, after);
    if (path.startsWith('spec.tolerations')) return !onlyAdds(before, after, 'tolerations', lasting);
    if (SCHEDULING_GATE.test(path) || path === 'spec.schedulingGates') return !onlyAdds(after, before, 'schedulingGates');
    const gated = asList(asObject(before.spec).schedulingGates).length > 0;
    if (gated && path.startsWith('spec.nodeSelector')) return !keepsAll(asObject(asObject(before.spec).nodeSelector), asObject(asObject(after.spec).nodeSelector));
    return !(gated && path === 'spec.affinity' && asObject(before.spec).affinity === undefined && onlyNodes(after));
  }),
});
