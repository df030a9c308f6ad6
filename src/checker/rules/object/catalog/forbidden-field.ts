import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { isLongRunning } from '../../../../kubernetes/pods/containers';
import { defineRule } from '../../../findings/define-rule';
import { ofWarnings } from '../cross-field/definition-versions';
import { ENDLESS, podOf } from '../cross-field/workload-pods';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** An API that the server itself answers has no certificate. */
const apiWithoutService: FieldsCheck = {
  types: ['V1APIServiceSpec'],
  check: ({ insecureSkipTLSVerify, caBundle, service }, scope) => {
    if (isObject(service)) return;
    for (const [field, isUsed] of [['caBundle', Boolean(caBundle)], ['insecureSkipTLSVerify', insecureSkipTLSVerify === true]] as const) {
      if (isUsed) scope.report([field], `${field} is set though no service serves the API`, 'Set service or remove it.');
    }
  },
};

/** The metadata of a claim that is made from a template is labels and annotations alone. */
const claimTemplateMetadata: FieldsCheck = {
  types: ['V1PersistentVolumeClaimTemplate', 'V1ResourceClaimTemplateSpec'],
  check: ({ metadata }, scope) => {
    for (const field of Object.keys(asObject(metadata))) {
      if (field === 'labels' || field === 'annotations' || !asObject(metadata)[field]) continue;
      scope.report(['metadata', field], `${field} cannot be set for a claim that is made from a template`, 'Remove it.');
    }
  },
};

const PROBES = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const;

const NOT_EPHEMERAL = ['ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'resizePolicy', 'restartPolicy'] as const;

function checkInit(spec: JsonObject, scope: Scope): void {
  asList(spec.initContainers).forEach((item, index) => {
    const container = asObject(item);
    if (isLongRunning(container, 'initContainers')) return;
    for (const field of PROBES.filter((probe) => container[probe])) {
      const hint = 'Remove it, or set restartPolicy: Always to make the container a sidecar.';
      scope.report(['initContainers', index, field], `an init container that ends has no ${field}`, hint);
    }
    asList(container.resizePolicy).forEach((policy, at) => {
      if (asObject(policy).restartPolicy !== 'RestartContainer') return;
      scope.report(['initContainers', index, 'resizePolicy', at], 'an init container that ends is not resized by a restart', 'Remove the policy.');
    });
  });
}

function holdsAnything(value: JsonValue | undefined): boolean {
  return isSet(value) && !(typeof value === 'object' && Object.keys(value as object).length === 0);
}

function checkEphemeral(spec: JsonObject, scope: Scope): void {
  if (asList(spec.ephemeralContainers).length === 0) return;
  scope.report(['ephemeralContainers'], 'ephemeral containers cannot be created with a Pod', 'Add them to the running Pod with kubectl debug.');
  asList(spec.ephemeralContainers).forEach((container, index) => {
    for (const field of NOT_EPHEMERAL.filter((name) => holdsAnything(asObject(container)[name]))) {
      scope.report(['ephemeralContainers', index, field], `an ephemeral container has no ${field}`, 'Remove it.');
    }
  });
}

/** Each sort of container has only the fields that make sense for it. */
const containerSorts: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkInit(spec, scope);
    checkEphemeral(spec, scope);
  },
};

/** A version that is not deprecated warns of nothing. */
const warningOfDeprecated = ofWarnings((_warning, { version, path }, scope) => {
  if (version.deprecated !== true) scope.report([...path, 'deprecationWarning'], 'a version that is not deprecated has a deprecationWarning', 'Set deprecated: true or remove it.');
});

const DEPRECATED = ['deprecatedFirstTimestamp', 'deprecatedLastTimestamp'];

/** Events of the newer API leave the fields of the older one empty. */
const deprecatedEventFields: FieldsCheck = {
  types: ['EventsV1Event'],
  check: (event, scope) => {
    for (const field of DEPRECATED) {
      if (isSet(event[field])) scope.report([field], `${field} belongs to the older API`, 'Remove it.');
    }
    const { component, host } = asObject(event.deprecatedSource);
    if (component || host) scope.report(['deprecatedSource'], 'deprecatedSource belongs to the older API', 'Remove it.');
  },
};

/** Claims are of containers; older servers drop those of a whole Pod with its resources. */
const claimsOfPod: FieldsCheck = {
  types: ['V1PodSpec'],
  check: ({ resources }, scope) => {
    if (scope.minor >= 34 && isSet(asObject(resources).claims)) scope.report(['resources', 'claims'], 'a Pod as a whole has no claims', 'Move them to the containers.');
  },
};

const PROFILES = ['V1SeccompProfile', 'V1AppArmorProfile'];

/** A profile is named only where it is read from the node. */
const foreignProfile: FieldsCheck = {
  types: PROFILES,
  check: ({ type, localhostProfile }, scope) => {
    if (type === 'Localhost' || !isSet(localhostProfile)) return;
    scope.report(['localhostProfile'], `a profile is named though the type is ${quote(type)}`, 'Remove it or set type: Localhost.');
  },
};

/** They have no deadline. */
const endlessDeadline: FieldsCheck = {
  types: ENDLESS,
  check: (spec, scope) => {
    if (!isSet(podOf(spec).activeDeadlineSeconds)) return;
    scope.report(['template', 'spec', 'activeDeadlineSeconds'], 'Pods of this workload have no deadline', 'Remove it; a Job has deadlines.');
  },
};

export const forbiddenField = defineRule<ObjectRule>({
  id: 'forbidden-field',
  part: 'object',
  severity: 'error',
  title: 'A field is set only where the rest of the object allows it.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The field has no meaning with the rest of the object, and the server refuses it.',
  remedy: 'Remove it, or change what forbids it.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      activeDeadlineSeconds: 60
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.spec.activeDeadlineSeconds: Pods of this workload have no deadline',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  activeDeadlineSeconds: 60
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'A Pod of its own may have an end.',
    },
  },
  check: {
    tells: {
      customExcluded: ({ names }) => names === undefined
        ? { message: 'the value has a form that its definition excludes', hint: 'Change it to what the definition allows.' }
        : { message: `${names} may not be set here`, hint: `Remove ${names}.` },
    },
    fields: [
      apiWithoutService,
      claimTemplateMetadata,
      containerSorts,
      warningOfDeprecated,
      deprecatedEventFields,
      claimsOfPod,
      foreignProfile,
      endlessDeadline,
    ],
  },
});
