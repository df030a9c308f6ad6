import { judge } from './judge';

const SCHEMA = 'versions[0].schema.openAPIV3Schema';

function definition(properties: string, version = '', spec = ''): string {
  return `{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: widgets.example.com}, spec: {
    group: example.com, scope: Namespaced, names: {plural: widgets, kind: Widget}, ${spec}
    versions: [{name: v1, served: true, storage: true, ${version} schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, ${properties}}}}}}]}}`;
}

const fields = (text: string): string => definition(`properties: {${text}}`);
const SPEC = `spec.${SCHEMA}.properties.spec`;

describe.each([
  ['every field has a type', fields('a: {type: string}'), fields('a: {description: x}'), `structural-schema ${SPEC}.properties.a.type`],
  ['a type is one of OpenAPI', fields('a: {type: integer}'), fields('a: {type: int}'), `structural-schema ${SPEC}.properties.a.type`],
  ['a list has items', fields('a: {type: array, items: {type: string}}'), fields('a: {type: array}'), `structural-schema ${SPEC}.properties.a.items`],
  ['schemas below items decode', fields('a: {type: array, items: {type: string}}'), fields('a: {type: array, items: {type: 5}}'), `wrong-type ${SPEC}.properties.a.items.type`],
  ['a schema is one of its own', fields('a: {type: string}'), fields('a: {type: string, $ref: "#/b"}'), `structural-schema ${SPEC}.properties.a["$ref"]`],
  ['items are unique by list type', fields('a: {type: array, x-kubernetes-list-type: set, items: {type: string}}'), fields('a: {type: array, uniqueItems: true, items: {type: string}}'),
    `structural-schema ${SPEC}.properties.a.uniqueItems`],
  ['a mapping has fields or entries', fields('a: {type: object, additionalProperties: {type: string}}'), fields('a: {type: object, properties: {b: {type: string}}, additionalProperties: {type: string}}'),
    `structural-schema ${SPEC}.properties.a.additionalProperties`],
  ['a map of items has keys', fields('a: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, required: [k], properties: {k: {type: string}}}}'),
    fields('a: {type: array, x-kubernetes-list-type: map, items: {type: object, properties: {k: {type: string}}}}'), `structural-schema ${SPEC}.properties.a.x-kubernetes-list-map-keys`],
  ['keys of items are always there', fields('a: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, properties: {k: {type: string, default: x}}}}'),
    fields('a: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, properties: {k: {type: string}}}}'), `structural-schema ${SPEC}.properties.a.x-kubernetes-list-map-keys`],
  ['a pattern is one of RE2', fields('a: {type: string, pattern: "^(?i)[a-z]+$"}'), fields('a: {type: string, pattern: "^(?!x)"}'), `structural-schema ${SPEC}.properties.a.pattern`],
  ['a default fits its schema', fields('a: {type: integer, default: 1, minimum: 1}'), fields('a: {type: integer, default: 0, minimum: 1}'), `structural-schema ${SPEC}.properties.a.default`],
  ['a default may rely on those below it', fields('a: {type: object, default: {}, required: [b], properties: {b: {type: string, default: x}}}'),
    fields('a: {type: object, default: {}, required: [b], properties: {b: {type: string}}}'), `structural-schema ${SPEC}.properties.a.default`],
  ['a combination declares nothing', fields('a: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}'), fields('a: {type: string, anyOf: [{type: string}]}'),
    `structural-schema ${SPEC}.properties.a.anyOf[0].type`],
  ['what a combination judges is declared', definition('properties: {a: {type: string}}, oneOf: [{required: [a]}, {properties: {a: {minLength: 1}}}]'), definition('properties: {a: {type: string}}, oneOf: [{properties: {b: {minLength: 1}}}]'),
    `structural-schema ${SPEC}.oneOf[0].properties`],
  ['rules compile', definition('properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.a > 0}]'), definition('properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.b > 0}]'),
    `invalid-expression ${SPEC}.x-kubernetes-validations[0].rule`],
  ['rules compare values of one type', definition('properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.a == 5}]'), definition('properties: {a: {type: string}}, x-kubernetes-validations: [{rule: self.a == 5}]'),
    `invalid-expression ${SPEC}.x-kubernetes-validations[0].rule`],
  ['rules have a limit to what they cost', definition('properties: {a: {type: array, maxItems: 100, items: {type: string, maxLength: 50}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.all(y, x == y))"}]'),
    definition('properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.all(y, x == y))"}]'),
    `invalid-expression ${SPEC}.x-kubernetes-validations[0].rule`],
  ['rules of items count as often as there are items', fields('a: {type: array, maxItems: 100, items: {type: string, maxLength: 100, x-kubernetes-validations: [{rule: "self.matches(\'^[a-z]+$\')"}]}}'),
    fields('a: {type: array, maxItems: 100, items: {type: string, x-kubernetes-validations: [{rule: "self.matches(\'^[a-z]+$\')"}]}}'),
    `invalid-expression ${SPEC}.properties.a.items.x-kubernetes-validations[0].rule`],
  ['rules name fields of theirs', definition('properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.a > 0, fieldPath: .a}]'),
    definition('properties: {a: {type: integer}}, x-kubernetes-validations: [{rule: self.a > 0, fieldPath: .b}]'), `structural-schema ${SPEC}.x-kubernetes-validations[0]`],
  ['rules compare what can be told apart', fields('a: {type: array, maxItems: 9, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, required: [k], properties: {k: {type: string, maxLength: 9}}, x-kubernetes-validations: [{rule: self.k == oldSelf.k}]}}'),
    fields('a: {type: array, maxItems: 9, items: {type: object, properties: {k: {type: string, maxLength: 9}}, x-kubernetes-validations: [{rule: self.k == oldSelf.k}]}}'), `structural-schema ${SPEC}.properties.a.items.x-kubernetes-validations[0]`],
  ['a column is of a type', definition('', 'additionalPrinterColumns: [{name: A, type: date, jsonPath: .a}],'), definition('', 'additionalPrinterColumns: [{name: A, type: time, jsonPath: .a}],'),
    'not-allowed-value spec.versions[0].additionalPrinterColumns[0].type'],
  ['replicas are in spec', definition('', 'subresources: {scale: {specReplicasPath: .spec.a, statusReplicasPath: .status.a}},'), definition('', 'subresources: {scale: {specReplicasPath: .a, statusReplicasPath: .status.a}},'),
    'invalid-format spec.versions[0].subresources.scale.specReplicasPath'],
  ['a selectable field exists', definition('properties: {a: {type: string}}', 'selectableFields: [{jsonPath: .spec.a}],'), definition('properties: {a: {type: string}}', 'selectableFields: [{jsonPath: .spec.b}],'),
    'custom-resource-definition spec.versions[0].selectableFields[0].jsonPath'],
  ['a warning is of a deprecated version', definition('', 'deprecated: true, deprecationWarning: old,'), definition('', 'deprecationWarning: old,'), 'forbidden-field spec.versions[0].deprecationWarning'],
  ['a webhook converts where the strategy says so', definition('', '', 'conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {name: s, namespace: d}}}},'),
    definition('', '', 'conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1]}},'), 'admission-fields spec.conversion.webhook.clientConfig'],
])('%s', (_, good, bad, finding) => {
  it('passes when it does', () => expect(judge(good)).toEqual([]));
  it('is reported when it does not', () => expect(judge(bad)).toEqual([finding]));
});

describe('a group of Kubernetes', () => {
  const kubernetes = (annotations: string): string => fields('').replaceAll('example.com', 'x-k8s.k8s.io').replace('metadata: {', `metadata: {${annotations}`);

  it('is approved', () => expect(judge(kubernetes('annotations: {api-approved.kubernetes.io: "https://github.com/kubernetes/kubernetes/pull/1"}, '))).toEqual([]));
  it('is reported where it is not', () => expect(judge(kubernetes(''))).toEqual(['custom-resource-definition metadata.annotations["api-approved.kubernetes.io"]']));
});

it('a schema below items may hold unknown keywords, as a server ignores them there', () => {
  expect(judge(fields('a: {type: array, items: {type: string, widget: x}}'))).toEqual([]);
  expect(judge(fields('a: {type: string, widget: x}'))).toEqual([`unknown-field ${SPEC}.properties.a.widget`]);
});
