import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule, RefusedField } from './rule';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** The first address range stands alone in an older field. */
function withRanges(object: JsonObject): JsonObject {
  const { podCIDR, podCIDRs, ...spec } = asObject(object.spec);
  return { ...object, spec: { ...spec, podCIDRs: asList(podCIDRs).length > 0 || !podCIDR ? podCIDRs : [podCIDR] } };
}

/** What a Node is told once: by its cloud, and by whoever gives out address ranges. */
export const node = defineRule<ForbiddenRule>({
  id: 'node-spec',
  severity: 'high',
  title: 'What a Node is told once, by its cloud and by whoever gives out address ranges, stays.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  podCIDR: 10.0.0.0/24
  podCIDRs: [10.0.0.0/24]
  providerID: cloud://node-1
`,
      after: `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  podCIDR: 10.0.1.0/24
  podCIDRs: [10.0.1.0/24]
  providerID: cloud://node-1
`,
      finds: [
        'high spec.podCIDRs[0]: spec.podCIDRs[0] may not change: 10.0.0.0/24 → 10.0.1.0/24',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  podCIDR: 10.0.0.0/24
  podCIDRs: [10.0.0.0/24]
  providerID: cloud://node-1
`,
      after: `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  podCIDR: 10.0.0.0/24
  podCIDRs: [10.0.0.0/24]
  providerID: cloud://node-1
  unschedulable: true
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Node
metadata:
  name: worker-1
spec: {}
`,
      after: `
apiVersion: v1
kind: Node
metadata:
  name: worker-1
spec:
  providerID: example://worker-1
`,
      because: 'What is not settled yet may be set once.',
    },
  },
  kinds: ['/Node'],
  remedy: RECREATE,
  check(before, after) {
    const [old, now] = [before, after].map(withRanges);
    const { providerID, podCIDRs } = asObject(old.spec);
    return [
      ...(providerID ? changesAt(old, now, 'spec.providerID') : []),
      ...(asList(podCIDRs).length > 0 ? changesAt(old, now, 'spec.podCIDRs') : []),
    ];
  },
});

function driversOf(object: JsonObject): Map<string, JsonObject> {
  return new Map(asList(asObject(object.spec).drivers).map(asObject).map((driver) => [asString(driver.name) ?? '', { ...driver, allocatable: undefined }]));
}

function changedDriver(name: string, before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [before, after].map((driver): JsonObject => ({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', driver }));
  return changesAt(old, now, 'driver', `spec.drivers[${name}]`);
}

/** A driver of a CSINode stays as it was registered, but for how many volumes it takes. */
export const csiNode = defineRule<ForbiddenRule>({
  id: 'csi-node-driver',
  severity: 'high',
  title: 'A driver of a CSINode stays as it was registered, but for how many volumes it takes.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata:
  name: node-1
spec:
  drivers:
    - {name: csi.example.com, nodeID: node-1, topologyKeys: [zone], allocatable: {count: 9}}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata:
  name: node-1
spec:
  drivers:
    - {name: csi.example.com, nodeID: node-2, topologyKeys: [zone], allocatable: {count: 9}}
`,
      finds: [
        'high spec.drivers[csi.example.com].nodeID: spec.drivers[csi.example.com].nodeID may not change: node-1 → node-2',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata:
  name: node-1
spec:
  drivers:
    - {name: csi.example.com, nodeID: node-1, topologyKeys: [zone], allocatable: {count: 9}}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata:
  name: node-1
spec:
  drivers:
    - {name: csi.example.com, nodeID: node-1, topologyKeys: [zone], allocatable: {count: 12}}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['storage.k8s.io/CSINode'],
  remedy: RECREATE,
  check(before, after) {
    const now = driversOf(after);
    return [...driversOf(before)].flatMap(([name, driver]) => {
      const next = now.get(name);
      return next === undefined ? [] : changedDriver(name, driver, next);
    });
  },
});
