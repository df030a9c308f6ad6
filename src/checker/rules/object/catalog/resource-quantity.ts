import type { Path } from '../../../../common/path';
import { containerResourceFault, hugePageSize, isOvercommittable, isWholeNumbered, podResourceFault, quotaResourceFault } from '../../../../kubernetes/formats/resource-names';
import { asObject, at, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { containersRequest } from '../../../../kubernetes/pods/requests';
import { isWhole, parseQuantity, quantityText } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** The minor in which servers began to keep resources of whole Pods. */
const SINCE = 34;

/** What a Pod requests as a whole covers what its containers request. */
const podTotal: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    if (!isObject(spec.resources) || scope.minor < SINCE) return;
    for (const [name, amount] of Object.entries(asObject(spec.resources.requests))) {
      const total = containersRequest(spec, name);
      if ((parseQuantity(amount) ?? total) >= total) continue;
      scope.report(['resources', 'requests', name], `the Pod requests ${quote(amount)}, its containers ${quantityText(total)} together`, 'Raise the request of the Pod.');
    }
  },
};

/** A quota limits things that can be counted. */
const quotaResources: FieldsCheck = {
  types: ['V1ResourceQuotaSpec'],
  check: (spec, scope) => {
    for (const [name, amount] of Object.entries(asObject(spec.hard))) {
      const wrong = quotaResourceFault(name);
      if (wrong !== undefined) scope.report(['hard', name], `${quote(name)} ${wrong}`, 'Use a resource such as pods or requests.cpu.');
      if (isWholeNumbered(name) && !isWhole(parseQuantity(amount) ?? 0n)) scope.report(['hard', name], `${quote(amount)} of ${name} is no whole number`, 'Use a whole number.');
    }
  },
};

type NameFault = (name: string) => string | undefined;

function checkAmount(name: string, shown: unknown, path: Path, scope: Scope): void {
  const amount = parseQuantity(shown as string);
  if (amount === undefined) return;
  if (isWholeNumbered(name) && !isWhole(amount)) {
    scope.report(path, `${quote(shown)} of ${name} is no whole number`, 'Ask for a whole number.');
  }
  const page = parseQuantity(hugePageSize(name));
  if (page !== undefined && shown !== null && (amount <= 0n || page === 0n || amount % page !== 0n)) {
    scope.report(path, `${quote(shown)} is no multiple of the page size of ${name}`, 'Ask for whole pages.');
  }
}

function checkNames(list: JsonObject, field: string, fault: NameFault, scope: Scope): void {
  for (const [name, amount] of Object.entries(list)) {
    const wrong = fault(name);
    if (wrong !== undefined) scope.report(['resources', field, name], `${quote(name)} ${wrong}`, 'Use cpu, memory, ephemeral-storage or an extended resource.');
    checkAmount(name, amount, ['resources', field, name], scope);
  }
}

function checkRequests(requests: JsonObject, limits: JsonObject, scope: Scope): void {
  for (const [name, shown] of Object.entries(requests)) {
    const path = ['resources', 'requests', name];
    const request = parseQuantity(shown);
    const limit = parseQuantity(limits[name]);
    if (limit === undefined) {
      if (!isOvercommittable(name) && limits[name] === undefined) scope.report(path, `${name} is requested without a limit`, 'Set the same amount as limit.');
    } else if (request !== undefined && (isOvercommittable(name) ? request > limit : request !== limit)) {
      const relation = isOvercommittable(name) ? 'is above' : 'differs from';
      scope.report(path, `the request ${quote(shown)} ${relation} the limit ${quote(limits[name])}`, 'Lower the request or raise the limit.');
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
    scope.report(['resources'], 'huge pages are asked for without cpu or memory', 'Ask for cpu or memory as well.');
  }
}

/** Containers ask for resources that exist, and for no more than their limits. */
const containerResources: FieldsCheck = {
  types: ['V1Container', 'V1EphemeralContainer'],
  check: (container, scope) => checkResources(container, containerResourceFault, scope),
};

/** Resources of a whole Pod, and its overhead. */
const podResources: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkResources(spec, podResourceFault, scope);
    for (const name of Object.keys(asObject(spec.overhead))) {
      const wrong = containerResourceFault(name);
      if (wrong !== undefined) scope.report(['overhead', name], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    }
  },
};

/** The overhead of a runtime class is in resources of containers. */
const runtimeOverhead: FieldsCheck = {
  types: ['V1RuntimeClass'],
  check: (object, scope) => {
    for (const name of Object.keys(asObject(at(object, 'overhead', 'podFixed')))) {
      const wrong = containerResourceFault(name);
      if (wrong !== undefined) scope.report(['overhead', 'podFixed', name], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    }
  },
};

export const resourceQuantity = defineRule<ObjectRule>({
  id: 'resource-quantity',
  part: 'object',
  severity: 'error',
  title: 'Resource names and amounts fit each other: no request above its limit, no fraction of a whole thing.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A request above its limit, a fraction of a whole thing or an unknown resource name is refused.',
  remedy: 'Correct the amounts.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 2Gi}
        limits: {memory: 1Gi}
`,
      finds: [
        'error spec.containers[0].resources.requests.memory: the request "2Gi" is above the limit "1Gi"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 1Gi}
        limits: {memory: 1Gi}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 2Gi}
        limits: {cpu: 500m}
`,
      because: 'What has no limit may be asked for freely.',
    },
  },
  check: {
    fields: [podTotal, quotaResources, containerResources, podResources, runtimeOverhead],
  },
});
