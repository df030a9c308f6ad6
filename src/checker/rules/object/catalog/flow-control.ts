import { own } from '../../../../common/own';
import { nonResourceUrl } from '../../../../kubernetes/formats/flow-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Bits of a hash that an API server has to deal a hand with. */
const HASH_BITS = 60;

function checkWildcards(rule: JsonObject, fields: readonly string[], scope: Scope): void {
  for (const field of fields) {
    const list = asList(rule[field]);
    if (list.length > 1 && list.includes('*')) scope.report([field], `'*' stands beside others in ${quote(list)}`, "Leave '*' alone.");
  }
}

/** The requests that a flow schema takes are of resources, of other URLs, or of both. */
const flowRules: FieldsCheck = {
  types: ['V1PolicyRulesWithSubjects'],
  check: (rule, scope) => {
    if (asList(rule.resourceRules).length + asList(rule.nonResourceRules).length > 0) return;
    scope.report(['resourceRules'], 'the rule takes neither requests of resources nor others', 'Add resourceRules or nonResourceRules.');
  },
};

/** Requests of resources are of namespaces, unless the resources have none. */
const flowResources: FieldsCheck = {
  types: ['V1ResourcePolicyRule'],
  check: (rule, scope) => {
    checkWildcards(rule, ['verbs', 'apiGroups', 'resources', 'namespaces'], scope);
    if (asList(rule.namespaces).length > 0 || rule.clusterScope === true) return;
    scope.report(['namespaces'], 'the rule names no namespace', "Name namespaces or '*', or set clusterScope: true.");
  },
};

/** URLs of other requests are absolute paths. */
const flowUrls: FieldsCheck = {
  types: ['V1NonResourcePolicyRule'],
  check: (rule, scope) => {
    checkWildcards(rule, ['verbs', 'nonResourceURLs'], scope);
    const urls = asList(rule.nonResourceURLs);
    if (urls.includes('*')) return;
    urls.forEach((url, index) => {
      const wrong = nonResourceUrl(asString(url) ?? '');
      if (wrong !== undefined) scope.report(['nonResourceURLs', index], `${quote(url)} ${wrong}`, "Write a path such as '/healthz' or '/debug/*'.");
    });
  },
};

const SUBJECTS: Readonly<Record<string, string>> = { User: 'user', Group: 'group', ServiceAccount: 'serviceAccount' };

/** A subject says who it is in the field for its kind alone. */
const flowSubject: FieldsCheck = {
  types: ['FlowcontrolV1Subject'],
  check: (subject, scope) => {
    const kind = asString(subject.kind) ?? '';
    if (!Object.hasOwn(SUBJECTS, kind)) return;
    for (const field of Object.values(SUBJECTS)) {
      const wanted = field === own(SUBJECTS, kind);
      if (wanted && !isObject(subject[field])) scope.report([field], `a subject of kind ${kind} has no ${field}`, `Set ${field}.`);
      if (!wanted && isSet(subject[field])) scope.report([field], `a subject of kind ${kind} has ${field} as well`, 'Make it a subject of its own.');
    }
  },
};

/** Precedence 1 is kept for the schema `exempt`. */
const flowPrecedence: FieldsCheck = {
  types: ['V1FlowSchema'],
  check: (schema, scope) => {
    if (at(schema, 'spec', 'matchingPrecedence') !== 1 || at(schema, 'metadata', 'name') === 'exempt') return;
    scope.report(['spec', 'matchingPrecedence'], "the precedence 1 is kept for the schema 'exempt'", 'Set a number from 2 to 10000.');
  },
};

/** A priority level has the settings of its type, and the type `Exempt` belongs to the level `exempt`. */
const priorityLevel: FieldsCheck = {
  types: ['V1PriorityLevelConfiguration'],
  check: (level, scope) => {
    const spec = level.spec;
    if (!isObject(spec) || (spec.type !== 'Exempt' && spec.type !== 'Limited')) return;
    const isExempt = at(level, 'metadata', 'name') === 'exempt';
    if (isExempt !== (spec.type === 'Exempt')) scope.report(['spec', 'type'], "the type is Exempt exactly where the name is 'exempt'", `Set type: ${isExempt ? 'Exempt' : 'Limited'}.`);
    const other = spec.type === 'Limited' ? 'exempt' : 'limited';
    if (isSet(spec[other])) scope.report(['spec', other], `${other} is set though the type is ${spec.type}`, 'Remove it.');
    if (spec.type === 'Limited' && !isObject(spec.limited)) scope.report(['spec', 'limited'], 'a level of type Limited has no limited', 'Set limited.');
  },
};

/** Requests that wait have queues to wait in, and requests that are rejected have none. */
const limitResponse: FieldsCheck = {
  types: ['V1LimitResponse'],
  check: ({ type, queuing }, scope) => {
    if (type === 'Queue' && !isObject(queuing)) scope.report(['queuing'], 'requests are queued, but there are no queues', 'Set queuing.');
    if (type === 'Reject' && isSet(queuing)) scope.report(['queuing'], 'requests are rejected, not queued', 'Remove queuing or set type: Queue.');
  },
};

function entropyBits(queues: number, handSize: number): number {
  const sum = Array.from({ length: handSize }, (_, index) => Math.log2(queues - index)).reduce((bits, each) => bits + each, 0);
  return Math.ceil(sum);
}

/** The hand of queues that a flow is dealt fits into the queues. */
const queuing: FieldsCheck = {
  types: ['V1QueuingConfiguration'],
  check: (settings, scope) => {
    // Absent and 0 are the default.
    const queues = Number(settings.queues ?? 0) || 64;
    const handSize = Number(settings.handSize ?? 0) || 8;
    if (queues < 0 || handSize < 0) return;
    if (handSize > queues) {
      scope.report(['handSize'], `handSize ${handSize} is above queues ${queues}`, 'Lower handSize.');
    } else if (entropyBits(queues, handSize) > HASH_BITS) {
      scope.report(['handSize'], `a hand of ${handSize} from ${queues} queues needs more than ${HASH_BITS} bits of a hash`, 'Lower handSize or queues.');
    }
  },
};

export const flowControl = defineRule<ObjectRule>({
  id: 'flow-control',
  part: 'object',
  severity: 'error',
  title: 'A FlowSchema or a PriorityLevelConfiguration is complete and does not contradict itself.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses what would order its own requests in a way that it cannot follow.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
`,
      finds: [
        'error spec.limited: a level of type Limited has no limited',
      ],
    },
    passes: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
  limited:
    nominalConcurrencyShares: 10
    limitResponse: {type: Reject}
`,
    },
    exempt: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
  limited:
    limitResponse: {type: Reject}
`,
      because: 'Requests that are rejected need no queues.',
    },
  },
  check: {
    fields: [flowRules, flowResources, flowUrls, flowSubject, flowPrecedence, priorityLevel, limitResponse, queuing],
  },
});
