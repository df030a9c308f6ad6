import { LABEL_SELECTOR } from './metadata';
import { SET, bagOf, keyed, object, ordered, shownBy, value } from './shape';
import type { Shape } from './shape';

const WEBHOOK_RULES = bagOf(object({ apiGroups: SET, apiVersions: SET, operations: SET, resources: SET, scope: value('*') }));

const WEBHOOK = object({
  clientConfig: object({ service: object({ port: value(443) }) }),
  failurePolicy: value('Fail'),
  matchPolicy: value('Equivalent'),
  namespaceSelector: object(LABEL_SELECTOR.fields ?? {}, { default: {} }),
  objectSelector: object(LABEL_SELECTOR.fields ?? {}, { default: {} }),
  rules: WEBHOOK_RULES,
  timeoutSeconds: value(10),
});

/** Shapes of what extends the API. */
export const EXTENSION_SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': { webhooks: keyed(['name'], WEBHOOK) },
  // Each is called with what the one before has made.
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': {
    webhooks: ordered(keyed(['name'], object({ ...WEBHOOK.fields, reinvocationPolicy: value('Never') }))),
  },
  'apiextensions.k8s.io/CustomResourceDefinition': {
    spec: object({ versions: shownBy(['name']), names: object({ categories: SET, shortNames: SET }), preserveUnknownFields: value(false) }),
  },
  'discovery.k8s.io/EndpointSlice': { endpoints: bagOf(object({ addresses: {} })), ports: shownBy(['name', 'port', 'protocol'], object({ protocol: value('TCP') })) },
};
