import { isStrictlyInside } from '../../../../kubernetes/formats/addresses';
import { parseCidr } from '../../../../kubernetes/names/ip-address';
import { asList, asString, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** A peer is either an address block or a selection of Pods. */
export const policyPeer: ObjectRule = {
  types: ['V1NetworkPolicyPeer'],
  check: (peer, scope) => {
    if (!isObject(peer.ipBlock) || (!isObject(peer.podSelector) && !isObject(peer.namespaceSelector))) return;
    scope.report(RULES.policyPeer, [], 'an ipBlock stands beside a selector in one peer', 'Make them two peers.');
  },
};

/** The end of a port range follows a numeric port and is not below it. */
export const policyPort: ObjectRule = {
  types: ['V1NetworkPolicyPort'],
  check: ({ port, endPort }, scope) => {
    if (typeof endPort !== 'number') return;
    if (typeof port !== 'number') scope.report(RULES.policyPeer, ['endPort'], `endPort ${endPort} follows ${port === undefined ? 'no port' : `the name ${quote(port)}`}`, 'Set a numeric port, or remove endPort.');
    else if (endPort < port) scope.report(RULES.policyPeer, ['endPort'], `endPort ${endPort} is below port ${port}`, 'Swap the two.');
  },
};

/** Exceptions lie inside their block and are smaller than it. */
export const policyBlock: ObjectRule = {
  types: ['V1IPBlock'],
  check: ({ cidr, except }, scope) => {
    const block = parseCidr(asString(cidr) ?? '');
    if (block === undefined) return;
    asList(except).forEach((exception, index) => {
      const range = parseCidr(asString(exception) ?? '');
      if (range === undefined || isStrictlyInside(range, block)) return;
      scope.report(RULES.policyPeer, ['except', index], `${quote(exception)} is no part of ${quote(cidr)}`, 'Except a smaller range inside the block.');
    });
  },
};
