import { isStrictlyInside } from '../../../../kubernetes/formats/addresses';
import { parseCidr } from '../../../../kubernetes/names/ip-address';
import { asList, asString, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** A peer is either an address block or a selection of Pods. */
const policyPeerFields: FieldsCheck = {
  types: ['V1NetworkPolicyPeer'],
  check: (peer, scope) => {
    if (!isObject(peer.ipBlock) || (!isObject(peer.podSelector) && !isObject(peer.namespaceSelector))) return;
    scope.report([], 'an ipBlock stands beside a selector in one peer', 'Make them two peers.');
  },
};

/** The end of a port range follows a numeric port and is not below it. */
const policyPort: FieldsCheck = {
  types: ['V1NetworkPolicyPort'],
  check: ({ port, endPort }, scope) => {
    if (typeof endPort !== 'number') return;
    if (typeof port !== 'number') scope.report(['endPort'], `endPort ${endPort} follows ${port === undefined ? 'no port' : `the name ${quote(port)}`}`, 'Set a numeric port, or remove endPort.');
    else if (endPort < port) scope.report(['endPort'], `endPort ${endPort} is below port ${port}`, 'Swap the two.');
  },
};

/** Exceptions lie inside their block and are smaller than it. */
const policyBlock: FieldsCheck = {
  types: ['V1IPBlock'],
  check: ({ cidr, except }, scope) => {
    const block = parseCidr(asString(cidr) ?? '');
    if (block === undefined) return;
    asList(except).forEach((exception, index) => {
      const range = parseCidr(asString(exception) ?? '');
      if (range === undefined || isStrictlyInside(range, block)) return;
      scope.report(['except', index], `${quote(exception)} is no part of ${quote(cidr)}`, 'Except a smaller range inside the block.');
    });
  },
};

export const policyPeer = defineRule<ObjectRule>({
  id: 'policy-peer',
  part: 'object',
  severity: 'error',
  title: 'Each peer and port of a NetworkPolicy is one thing, and exceptions lie inside their block.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A peer that is an address block and a selector at once, or an exception outside of its block, is refused.',
  remedy: 'Split the peer in two; keep exceptions inside the block.',
  examples: {
    fails: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}
`,
      finds: [
        'error spec.ingress[0].from[0]: an ipBlock stands beside a selector in one peer',
      ],
    },
    passes: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {ipBlock: {cidr: 10.0.0.0/8}}
        - {podSelector: {}}
`,
    },
    exempt: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {namespaceSelector: {}, podSelector: {}}
`,
      because: 'Both selectors together are one peer.',
    },
  },
  check: {
    fields: [policyPeerFields, policyPort, policyBlock],
  },
});
