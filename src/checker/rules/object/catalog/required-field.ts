import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { dataSources } from '../cross-field/claims';
import { ofVersions } from '../cross-field/definition-versions';
import { ofNewEvents } from '../cross-field/event';
import type { Names } from '../cross-field/event';
import { isEmpty } from '../cross-field/selector-template';
import { externalName, ofServices } from '../cross-field/service';
import type { ServiceView } from '../cross-field/service';
import { checkNamed, checkOwners } from '../metadata/check-metadata';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Only version v1 of the core has no group. */
const apiGroup: FieldsCheck = {
  types: ['V1APIService'],
  check: (object, scope) => {
    const { group, version } = asObject(object.spec);
    if (group || version === 'v1') return;
    scope.report(['spec', 'group'], 'the API has no group', 'Set group.');
  },
};

/** What a claim gets its data from has a name and a kind. */
const claimSourceNames: FieldsCheck = {
  types: ['V1PersistentVolumeClaimSpec'],
  check: (spec, scope) => {
    for (const [field, source] of Object.entries(dataSources(spec, scope))) {
      for (const part of ['name', 'kind'].filter((name) => !source[name])) {
        scope.report([field, part], `the source has no ${part}`, 'Name the claim or snapshot.');
      }
    }
  },
};

/** Every version has a schema. */
const versionSchema = ofVersions(({ schema, path }, scope) => {
  if (schema === undefined) scope.report([...path, 'schema', 'openAPIV3Schema'], 'the version has no schema', 'Give a structural OpenAPI v3 schema.');
});

function checkPresent(event: JsonObject, { controller }: Names, scope: Scope): void {
  for (const field of [controller, 'reportingInstance', 'action', 'reason'].filter((name) => !asString(event[name]))) {
    scope.report([field], `an event with eventTime has no ${field}`, `Set ${field}.`);
  }
}

/** An event with `eventTime` says who saw what. */
const eventFields = ofNewEvents(checkPresent);

/** A volume of an image names the image. */
const volumeImage: FieldsCheck = {
  types: ['V1Pod'],
  check: ({ spec }, scope) => asList(asObject(spec).volumes).forEach((volume, index) => {
    const { image } = asObject(volume);
    if (!isObject(image) || image.reference) return;
    scope.report(['spec', 'volumes', index, 'image', 'reference'], 'the volume names no image', 'Set reference.');
  }),
};

/** A role that is made of others selects some. */
const aggregation: FieldsCheck = {
  types: ['V1Role', 'V1ClusterRole'],
  check: ({ aggregationRule }, scope) => {
    if (!isObject(aggregationRule) || asList(aggregationRule.clusterRoleSelectors).length > 0) return;
    scope.report(['aggregationRule', 'clusterRoleSelectors'], 'the aggregation selects no roles', 'List at least one selector.');
  },
};

/** Where a seccomp profile is read from the node, it is named. */
const seccompProfileName: FieldsCheck = {
  types: ['V1SeccompProfile'],
  check: ({ type, localhostProfile }, scope) => {
    if (type !== 'Localhost' || isSet(localhostProfile)) return;
    scope.report(['localhostProfile'], 'the type Localhost names no profile', 'Set localhostProfile.');
  },
};

/** The same for AppArmor, whose profiles are names. */
const armorProfileName: FieldsCheck = {
  types: ['V1AppArmorProfile'],
  check: ({ type, localhostProfile }, scope) => {
    const name = asString(localhostProfile);
    if (type !== 'Localhost' || (name && name === name.trim())) return;
    scope.report(['localhostProfile'], `${quote(localhostProfile)} names no profile`, 'Set localhostProfile, without blanks around it.');
  },
};

/** A ReplicationController without a selector takes the labels of its template for one. */
const controllerWithoutSelector: FieldsCheck = {
  types: ['V1ReplicationControllerSpec'],
  check: (spec, scope) => {
    if (!isEmpty(spec.selector) || !isEmpty(at(spec, 'template', 'metadata', 'labels'))) return;
    scope.report(['selector'], 'there is no selector, and the template has no labels to take one from', 'Label the template.');
  },
};

function checkNameless({ ports }: ServiceView, scope: Scope): void {
  ports.forEach(({ name }, index) => {
    if (ports.length > 1 && !name) scope.report(['ports', index, 'name'], 'one of several ports has no name', 'Name every port.');
  });
}

function checkTarget({ spec, type, ports, headless }: ServiceView, scope: Scope): void {
  if (type === 'ExternalName') {
    if (externalName(spec) === '') scope.report(['externalName'], 'an ExternalName Service names nothing', 'Set externalName.');
  } else if (ports.length === 0 && !headless) {
    scope.report(['ports'], 'the Service has no ports', 'List at least one port.');
  }
}

/** A Service leads somewhere, and several ports have names. */
const serviceTarget = ofServices(checkNameless, checkTarget);

export const requiredField = defineRule<ObjectRule>({
  id: 'required-field',
  part: 'object',
  severity: 'error',
  title: 'A required field is present and not empty.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses the object.',
  remedy: 'Add the field.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
`,
      finds: [
        'error spec.ports: the Service has no ports',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: db.example.com
`,
      because: 'A name of another Service needs no ports.',
    },
  },
  check: {
    tells: {
      absentField: ({ name, value }) => ({
        message: `the required field ${quote(name)} ${value === undefined || value === null ? 'is missing' : `is ${quote(value)}`}`,
        hint: `Set ${name}.`,
      }),
      customAbsentField: ({ name }) => ({ message: `${name} is missing`, hint: `Set ${name}.` }),
      customEmbeddedField: ({ name }) => ({ message: `${name} is missing`, hint: 'Write the whole object, with apiVersion, kind and metadata.' }),
    },
    metadata: (scope) => {
      checkNamed(scope);
      checkOwners(scope);
    },
    fields: [
      apiGroup,
      claimSourceNames,
      versionSchema,
      ...eventFields,
      volumeImage,
      aggregation,
      seccompProfileName,
      armorProfileName,
      controllerWithoutSelector,
      serviceTarget,
    ],
  },
});
