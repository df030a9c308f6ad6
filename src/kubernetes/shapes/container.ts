import { movesReferences } from './order';
import { QUANTITIES, QUANTITY, SET, keyed, object, optional, ordered, value, withDefault, shownBy } from './shape';
import type { Shape } from './shape';
import { parseImage, pulledTag } from '../images/image';
import { asObject, asString } from '../objects/json';
import type { JsonObject, JsonValue } from '../objects/json';

const HTTP_GET = object({ path: value('/'), scheme: value('HTTP'), httpHeaders: shownBy(['name']) });
const HANDLER = { httpGet: HTTP_GET };

const PROBE = object({
  ...HANDLER,
  grpc: object({ service: value('') }),
  timeoutSeconds: value(1),
  periodSeconds: value(10),
  successThreshold: value(1),
  failureThreshold: value(3),
  initialDelaySeconds: value(0),
});

const ENV = ordered(keyed(['name'], object({
  value: value((entry) => (entry.valueFrom === undefined ? '' : undefined)),
  valueFrom: object({
    fieldRef: object({ apiVersion: value('v1') }),
    resourceFieldRef: object({ divisor: withDefault(QUANTITY, '0') }),
    configMapKeyRef: object({ optional: value(false) }),
    secretKeyRef: object({ optional: value(false) }),
  }),
})), movesReferences);

/** Containers that run `latest`, or no tag, are pulled always. */
function pullPolicy(container: JsonObject): JsonValue {
  return pulledTag(parseImage(asString(container.image) ?? '')) === 'latest' ? 'Always' : 'IfNotPresent';
}

/** Requests that a container does not name are taken from its limits. */
function requestsFromLimits(resources: JsonObject): JsonValue | undefined {
  const limits = asObject(resources.limits);
  return Object.keys(limits).length === 0 ? undefined : limits;
}

/** What a container may use. */
export const RESOURCES: Shape = optional({
  limits: QUANTITIES,
  requests: withDefault(QUANTITIES, requestsFromLimits),
  claims: keyed(['name']),
});

/** Who a container runs as and what it may do. */
const SECURITY_CONTEXT = optional({
  capabilities: optional({ add: SET, drop: SET }),
  privileged: value(false),
  readOnlyRootFilesystem: value(false),
});

/** A container of a Pod. */
export const CONTAINER: Shape = object({
  imagePullPolicy: value(pullPolicy),
  terminationMessagePath: value('/dev/termination-log'),
  terminationMessagePolicy: value('File'),
  ports: keyed(['containerPort', 'protocol'], object({ protocol: value('TCP') })),
  env: ENV,
  volumeMounts: keyed(['mountPath'], object({ readOnly: value(false), subPath: value('') })),
  volumeDevices: keyed(['devicePath']),
  resources: RESOURCES,
  resizePolicy: shownBy(['resourceName']),
  livenessProbe: PROBE,
  readinessProbe: PROBE,
  startupProbe: PROBE,
  lifecycle: object({ postStart: object(HANDLER), preStop: object(HANDLER) }),
  securityContext: SECURITY_CONTEXT,
  stdin: value(false),
  stdinOnce: value(false),
  tty: value(false),
});
