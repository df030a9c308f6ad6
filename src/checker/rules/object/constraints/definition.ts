import type { Constraints } from './constraint';
import { simplePath, underSpec, underStatus, underSpecOrStatus } from '../../../../kubernetes/formats/json-paths';
import { dns1035Label } from '../../../../kubernetes/formats/names';

const COLUMN_FORMATS = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];

/** Definitions of custom kinds, their schemas apart. */
export const DEFINITIONS: Constraints = {
  V1CustomResourceDefinition: { spec: { implied: true } },
  V1CustomResourceDefinitionSpec: {
    group: { required: true },
    names: { implied: true },
    scope: { required: true, allowed: ['Cluster', 'Namespaced'] },
    versions: { required: true, unique: ['name'] },
  },
  V1CustomResourceDefinitionNames: {
    categories: { format: dns1035Label }, kind: { required: true }, plural: { required: true }, shortNames: { format: dns1035Label },
  },
  V1CustomResourceColumnDefinition: {
    format: { allowed: COLUMN_FORMATS },
    jsonPath: { required: true, format: simplePath },
    name: { required: true },
    type: { required: true, allowed: ['boolean', 'date', 'integer', 'number', 'string'] },
  },
  V1SelectableField: { jsonPath: { required: true } },
  V1CustomResourceSubresourceScale: {
    specReplicasPath: { required: true, format: underSpec },
    statusReplicasPath: { required: true, format: underStatus },
    labelSelectorPath: { format: underSpecOrStatus },
  },
  V1CustomResourceConversion: { strategy: { required: true, allowed: ['None', 'Webhook'] } },
  V1WebhookConversion: { conversionReviewVersions: { required: false, format: dns1035Label, unique: true } },
  V1JSONSchemaProps: {
    additionalProperties: { decodesAs: 'V1JSONSchemaProps', or: 'boolean' },
    items: { decodesAs: 'V1JSONSchemaProps', or: 'scalar' },
  },
  V1ValidationRule: { rule: { required: false } },
};
