import { dnsLabel } from '../../../../kubernetes/formats/names';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { OF_SYSTEM } from '../cross-field/priority-class';
import { checkName, checkNamespace } from '../metadata/check-metadata';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** An aggregated API is named for its version and group. */
const apiName: FieldsCheck = {
  types: ['V1APIService'],
  check: (object, scope) => {
    const { group, version } = asObject(object.spec);
    const wanted = `${asString(version) ?? ''}.${asString(group) ?? ''}`;
    const name = asString(at(object, 'metadata', 'name')) ?? '';
    if (name === '' || name === wanted) return;
    scope.report(['metadata', 'name'], `the APIService is named ${quote(name)}, not ${quote(wanted)}`, 'Name it <version>.<group>.');
  },
};

/** The claims of a StatefulSet become volumes of its Pods, so they are named as those are. */
const claimTemplates: FieldsCheck = {
  types: ['V1StatefulSetSpec'],
  check: (spec, scope) => {
    asList(spec.volumeClaimTemplates).forEach((claim, index) => {
      const name = asString(at(claim, 'metadata', 'name')) ?? '';
      const path = ['volumeClaimTemplates', index, 'metadata', 'name'];
      const wrong = name === '' ? 'is missing' : dnsLabel(name);
      if (wrong !== undefined) scope.report(path, `the claim's name ${quote(name)} ${wrong}`, 'Name it as the volume mounts do.');
    });
  },
};

/** Names of the Pods of an Indexed Job, which come from the Job's, are DNS labels. */
const indexedJobName: FieldsCheck = {
  types: ['V1Job'],
  check: (job, scope) => {
    const spec = asObject(job.spec);
    const name = asString(at(job, 'metadata', 'name'));
    if (spec.completionMode !== 'Indexed' || typeof spec.completions !== 'number' || spec.completions < 1 || !name) return;
    const wrong = dnsLabel(`${name}-${spec.completions - 1}`);
    if (wrong !== undefined) scope.report(['metadata', 'name'], `the last Pod's name ${quote(`${name}-${spec.completions - 1}`)} ${wrong}`, 'Shorten the name.');
  },
};

/** Names that begin with `system-` are kept for Kubernetes. */
const systemPrefix: FieldsCheck = {
  types: ['V1PriorityClass'],
  check: (object, scope) => {
    const name = asString(at(object, 'metadata', 'name')) ?? '';
    if (!name.startsWith('system-') || OF_SYSTEM.includes(name)) return;
    scope.report(['metadata', 'name'], `${quote(name)} begins with 'system-', which Kubernetes keeps for itself`, 'Rename the PriorityClass.');
  },
};

export const invalidName = defineRule<ObjectRule>({
  id: 'invalid-name',
  part: 'object',
  severity: 'error',
  title: 'An object is named by the rule for its kind.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Names end up in DNS and in URLs, so each kind has a rule for them, and the server refuses others.',
  remedy: 'Use lower-case letters, digits and `-` within the length of the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: My_Settings
data:
  a: b
`,
      finds: [
        'error metadata.name: "My_Settings" must be lower case letters, digits, \'-\' and \'.\', and start and end with a letter or digit',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: my-settings
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: system:reader
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get]}
`,
      because: 'Roles may have names that are no DNS names.',
    },
  },
  check: {
    metadata: (scope) => {
      checkName(scope);
      checkNamespace(scope);
    },
    fields: [apiName, claimTemplates, indexedJobName, systemPrefix],
  },
});
