import { briefly, deployment, service } from '../support';

const RULE = 'webhook-service';
const HOOKS = deployment('hooks') + service('hooks', { ports: '{port: 8443}' });

function webhook(target: string, kind = 'Validating'): string {
  return `
---
{apiVersion: admissionregistration.k8s.io/v1, kind: ${kind}WebhookConfiguration, metadata: {name: w}, webhooks: [{name: a.example.com, clientConfig: {${target}}}]}
`;
}

const TO = (name: string, more = ''): string => `service: {name: ${name}, namespace: default${more}}`;
const API = (target: string): string => `
---
{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1.a.example.com}, spec: {${target}}}
`;
const CRD = (target: string): string => `
---
{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: a}, spec: {conversion: {strategy: Webhook, webhook: {clientConfig: {${target}}}}}}
`;

test.each([
  ['a webhook with the port of its Service', webhook(TO('hooks', ', port: 8443'))],
  ['a webhook that is called by URL', webhook('url: "https://hooks.example.com"')],
  ['an aggregated API that the API server has itself', API('group: a.example.com')],
])('%s is fine', (_, yaml) => {
  expect(briefly(RULE, yaml + HOOKS)).toEqual([]);
});

test('between one version and itself nothing is converted', () => {
  const versions = (names: string): string => CRD(TO('hook')).replace('spec: {', `spec: {versions: [${names}], `);
  expect(briefly(RULE, versions('{name: v1}') + HOOKS)).toEqual([]);
  expect(briefly(RULE, versions('{name: v1}, {name: v2}') + HOOKS)).toHaveLength(1);
});

test('without a port it is 443', () => {
  expect(briefly(RULE, webhook(TO('hooks')) + HOOKS)).toEqual(['error webhooks[0].clientConfig.service.port: Service default/hooks has no port 443.']);
});

test.each([
  ['a validating webhook', webhook(TO('hook')), 'webhooks[0].clientConfig.service.name'],
  ['a mutating webhook', webhook(TO('hook'), 'Mutating'), 'webhooks[0].clientConfig.service.name'],
  ['an aggregated API', API(TO('hook')), 'spec.service.name'],
  ['a conversion of custom resources', CRD(TO('hook')), 'spec.conversion.webhook.clientConfig.service.name'],
])('%s to a missing Service is an error', (_, yaml, path) => {
  expect(briefly(RULE, yaml + HOOKS)).toEqual([`error ${path}: There is no Service default/hook.`]);
});

test('in a namespace that the render does not fill, a missing Service is a warning', () => {
  expect(briefly(RULE, webhook('service: {name: hook, namespace: system}') + HOOKS)).toEqual(['warning webhooks[0].clientConfig.service.name: There is no Service system/hook.']);
});

test('a Service declared to exist outside is fine', () => {
  expect(briefly(RULE, webhook(TO('hook')) + HOOKS, { external: ['Service default/hook'] })).toEqual([]);
});
