import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule, RefusedField } from './rule';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

function addresses(object: JsonObject): string[] {
  const spec = asObject(object.spec);
  const list = asList(spec.clusterIPs).map(String);
  const first = asString(spec.clusterIP);
  if (list.length > 0) return list;
  return first ? [first] : [];
}

function external(object: JsonObject): boolean {
  return asObject(object.spec).type === 'ExternalName';
}

function isHeadless(object: JsonObject): boolean {
  return addresses(object)[0] === 'None';
}

function clusterIp(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [addresses(before), addresses(after)];
  const changed = now.some((address, index) => (index === 0 ? address !== old[0] : old[index] !== undefined && address !== old[index]));
  if (!changed) return [];
  const had = old.length === 0 ? 'the address that the cluster gave it' : describeValue(old.join(','));
  return [{ path: 'spec.clusterIP', message: `a Service keeps its cluster address: ${had} → ${describeValue(now.join(','))}` }];
}

function ipFamilies(before: JsonObject, after: JsonObject): RefusedField[] {
  if (isHeadless(before) || isHeadless(after)) return [];
  const [old, now] = [asList(asObject(before.spec).ipFamilies), asList(asObject(after.spec).ipFamilies)];
  const known = old.length > 0 ? old[0] : 'IPv4';
  if (now.length === 0 || now[0] === known) return [];
  return [{ path: 'spec.ipFamilies', message: `a Service keeps its first IP family: ${describeValue(known)} → ${describeValue(now[0])}` }];
}

function releasesSecond(before: JsonObject, after: JsonObject): RefusedField[] {
  const shrinks = ['clusterIPs', 'ipFamilies'].filter((field) => {
    const now = asList(own(asObject(after.spec), field)).length;
    return now === 1 && asList(own(asObject(before.spec), field)).length > 1;
  });
  if (shrinks.length === 0 || asObject(after.spec).ipFamilyPolicy === 'SingleStack') return [];
  return [{ path: `spec.${shrinks[0]}`, message: 'the second address is released only together with ipFamilyPolicy: SingleStack' }];
}

function addsSecond(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [asList(asObject(before.spec).ipFamilies), asList(asObject(after.spec).ipFamilies)];
  const policy = asString(asObject(after.spec).ipFamilyPolicy) ?? 'SingleStack';
  if (now.length < 2 || old.length > 1 || policy !== 'SingleStack') return [];
  return [{ path: 'spec.ipFamilyPolicy', message: 'a second IP family is taken up only together with ipFamilyPolicy: PreferDualStack or RequireDualStack' }];
}

/** The cluster address of a Service and its first IP family stay, and headless stays headless. */
export const serviceAddress = defineRule<ForbiddenRule>({
  id: 'service-cluster-ip',
  severity: 'high',
  title: 'The cluster address of a Service and its first IP family stay, and headless stays headless.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: 10.0.0.1
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'high spec.clusterIP: a Service keeps its cluster address: 10.0.0.1 → None',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: 10.0.0.1
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: 10.0.0.1
  sessionAffinity: ClientIP
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: a.example.com
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: b.example.com
`,
      because: 'A Service of a name outside has no address.',
    },
  },
  kinds: ['/Service'],
  remedy: RECREATE,
  check: (before, after) => (external(before) || external(after)
    ? []
    : [...clusterIp(before, after), ...ipFamilies(before, after), ...releasesSecond(before, after), ...addsSecond(before, after)]),
});
