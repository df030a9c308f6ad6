import type { Path } from '../../../../common/path';
import { dnsLabel } from '../../../../kubernetes/formats/names';
import {
  containerResourceFault, hugePageSize, isOvercommittable, isWholeNumbered, podResourceFault,
} from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { isWhole, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

type NameFault = (name: string) => string | undefined;

function checkAmount(name: string, shown: unknown, path: Path, scope: Scope): void {
  const amount = parseQuantity(shown as string);
  if (amount === undefined) return;
  if (isWholeNumbered(name) && !isWhole(amount)) {
    scope.report(RULES.resourceQuantity, path, `${quote(shown)} of ${name} is no whole number`, 'Ask for a whole number.');
  }
  const page = parseQuantity(hugePageSize(name));
  if (page !== undefined && shown !== null && (amount <= 0n || page === 0n || amount % page !== 0n)) {
    scope.report(RULES.resourceQuantity, path, `${quote(shown)} is no multiple of the page size of ${name}`, 'Ask for whole pages.');
  }
}

function checkNames(list: JsonObject, field: string, fault: NameFault, scope: Scope): void {
  for (const [name, amount] of Object.entries(list)) {
    const wrong = fault(name);
    if (wrong !== undefined) scope.report(RULES.resourceQuantity, ['resources', field, name], `${quote(name)} ${wrong}`, 'Use cpu, memory, ephemeral-storage or an extended resource.');
    checkAmount(name, amount, ['resources', field, name], scope);
  }
}

function checkRequests(requests: JsonObject, limits: JsonObject, scope: Scope): void {
  for (const [name, shown] of Object.entries(requests)) {
    const path = ['resources', 'requests', name];
    const request = parseQuantity(shown);
    const limit = parseQuantity(limits[name]);
    if (limit === undefined) {
      if (!isOvercommittable(name) && limits[name] === undefined) scope.report(RULES.resourceQuantity, path, `${name} is requested without a limit`, 'Set the same amount as limit.');
    } else if (request !== undefined && (isOvercommittable(name) ? request > limit : request !== limit)) {
      const relation = isOvercommittable(name) ? 'is above' : 'differs from';
      scope.report(RULES.resourceQuantity, path, `the request ${quote(shown)} ${relation} the limit ${quote(limits[name])}`, 'Lower the request or raise the limit.');
    }
  }
}

function checkResources(owner: JsonObject, fault: NameFault, scope: Scope): void {
  if (!isObject(owner.resources)) return;
  const limits = asObject(owner.resources.limits);
  const requests = asObject(owner.resources.requests);
  checkNames(limits, 'limits', fault, scope);
  checkNames(requests, 'requests', fault, scope);
  checkRequests(requests, limits, scope);
  const names = [...Object.keys(limits), ...Object.keys(requests)];
  if (names.some((name) => hugePageSize(name) !== undefined) && !names.includes('cpu') && !names.includes('memory')) {
    scope.report(RULES.resourceQuantity, ['resources'], 'huge pages are asked for without cpu or memory', 'Ask for cpu or memory as well.');
  }
}

/** Containers ask for resources that exist, and for no more than their limits. */
export const containerResources: ObjectRule = {
  types: ['V1Container', 'V1EphemeralContainer'],
  check: (container, scope) => checkResources(container, containerResourceFault, scope),
};

function checkClaims(spec: JsonObject, scope: Scope): void {
  const claims = new Set(asList(spec.resourceClaims).map((claim) => asObject(claim).name));
  forEachContainer(spec, (container, path) => asList(asObject(container.resources).claims).forEach((item, index) => {
    const { name, request } = asObject(item);
    const here = [...path, 'resources', 'claims', index];
    if (name && !claims.has(name)) scope.report(RULES.podFields, here, `the Pod has no resource claim ${quote(name)}`, 'Add it to resourceClaims of the Pod.');
    const wrong = request ? dnsLabel(asString(request) ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.invalidFormat, [...here, 'request'], `${quote(request)} ${wrong}`, 'Name a request of the claim.');
  }));
}

/** Resources of a whole Pod, its overhead, and the claims its containers name. */
export const podResources: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkResources(spec, podResourceFault, scope);
    checkClaims(spec, scope);
    if (scope.minor >= 34 && isSet(asObject(spec.resources).claims)) scope.report(RULES.forbiddenField, ['resources', 'claims'], 'a Pod as a whole has no claims', 'Move them to the containers.');
    for (const name of Object.keys(asObject(spec.overhead))) {
      const wrong = containerResourceFault(name);
      if (wrong !== undefined) scope.report(RULES.resourceQuantity, ['overhead', name], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    }
  },
};
