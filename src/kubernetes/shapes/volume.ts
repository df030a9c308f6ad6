import { LABEL_SELECTOR, METADATA } from './metadata';
import { QUANTITIES, QUANTITY, SET, listOf, object, optional, value, shownBy } from './shape';
import type { Shape } from './shape';
import type { JsonObject } from '../objects/json';
import { asObject } from '../objects/json';

const FILE_MODE = value(420);
const KEYS_TO_PATHS = shownBy(['key', 'path']);
const DOWNWARD_ITEMS = shownBy(['path'], object({ fieldRef: object({ apiVersion: value('v1') }), resourceFieldRef: object({ divisor: { scalar: 'quantity', default: '0' } }) }));

/** The spec of a persistent volume claim. */
export const CLAIM_SPEC: Shape = object({
  accessModes: SET,
  volumeMode: value('Filesystem'),
  resources: optional({ requests: QUANTITIES, limits: QUANTITIES }),
  selector: LABEL_SELECTOR,
});

/** A claim as it stands in a StatefulSet's `volumeClaimTemplates`. */
export const CLAIM_TEMPLATE: Shape = object({
  apiVersion: value('v1'),
  kind: value('PersistentVolumeClaim'),
  metadata: METADATA,
  spec: CLAIM_SPEC,
  status: optional({ phase: value('Pending') }),
});

const PROJECTED = object({
  defaultMode: FILE_MODE,
  sources: listOf(object({
    secret: object({ items: KEYS_TO_PATHS }),
    configMap: object({ items: KEYS_TO_PATHS }),
    downwardAPI: object({ items: DOWNWARD_ITEMS }),
    serviceAccountToken: object({ expirationSeconds: value(3600) }),
  })),
});

/** True where a volume names no source: the server makes it an emptyDir. */
function withoutSource(volume: JsonObject): boolean {
  return Object.keys(asObject(volume)).every((key) => key === 'name');
}

/** A volume of a Pod. */
export const VOLUME: Shape = object({
  emptyDir: object({ sizeLimit: QUANTITY, medium: value('') }, { default: (volume) => (withoutSource(volume) ? {} : undefined) }),
  secret: object({ defaultMode: FILE_MODE, items: KEYS_TO_PATHS, optional: value(false) }),
  configMap: object({ defaultMode: FILE_MODE, items: KEYS_TO_PATHS, optional: value(false) }),
  downwardAPI: object({ defaultMode: FILE_MODE, items: DOWNWARD_ITEMS }),
  projected: PROJECTED,
  hostPath: object({ type: value('') }),
  persistentVolumeClaim: object({ readOnly: value(false) }),
  csi: object({ readOnly: value(false) }),
  nfs: object({ readOnly: value(false) }),
  ephemeral: object({ volumeClaimTemplate: object({ metadata: METADATA, spec: CLAIM_SPEC }) }),
});
