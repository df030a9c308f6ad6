import type { Constraints, FieldConstraint } from './constraint';
import { ipAddress } from '../../../../kubernetes/formats/addresses';
import { configKey, dnsLabel, dnsSubdomain, envName, httpHeaderName, portName } from '../../../../kubernetes/formats/names';

const CONTAINER: Readonly<Record<string, FieldConstraint>> = {
  image: { required: true },
  imagePullPolicy: { allowed: ['Always', 'IfNotPresent', 'Never'] },
  name: { required: true, format: dnsLabel },
  terminationMessagePolicy: { allowed: ['File', 'FallbackToLogsOnError'] },
  restartPolicy: { allowed: ['Always', 'OnFailure', 'Never'], pointer: true },
  restartPolicyRules: { maxItems: 20 },
  resizePolicy: { unique: ['resourceName'] },
};

const NUMBERED_PORT: FieldConstraint = { required: true, min: 1, max: 65535 };

/** A port that may be given by the name of a container port. */
const NAMED_PORT: FieldConstraint = { required: true, pointer: true, min: 1, max: 65535, format: portName };

/** Containers, their environment, ports and probes. */
export const CONTAINERS: Constraints = {
  V1Container: CONTAINER,
  V1EphemeralContainer: CONTAINER,
  V1ContainerPort: {
    containerPort: NUMBERED_PORT,
    hostPort: { min: 0, max: 65535 },
    name: { format: portName },
    protocol: { allowed: ['TCP', 'UDP', 'SCTP'] },
    hostIP: {},
  },
  V1EnvVar: { name: { required: true, format: envName } },
  V1EnvFromSource: { prefix: { format: envName } },
  V1ConfigMapEnvSource: { name: { required: true, format: dnsSubdomain } },
  V1SecretEnvSource: { name: { required: true, format: dnsSubdomain } },
  V1ConfigMapKeySelector: { name: { required: true, format: dnsSubdomain }, key: { required: true, format: configKey } },
  V1SecretKeySelector: { name: { required: true, format: dnsSubdomain }, key: { required: true, format: configKey } },
  V1FileKeySelector: { key: { required: true, format: envName }, volumeName: { required: true, format: dnsLabel }, path: { required: true } },
  V1ObjectFieldSelector: { fieldPath: { required: true } },
  V1ResourceFieldSelector: { resource: { required: true } },
  V1Probe: {
    failureThreshold: { min: 0 },
    initialDelaySeconds: { min: 0 },
    periodSeconds: { min: 0 },
    successThreshold: { min: 0 },
    terminationGracePeriodSeconds: { min: 1 },
    timeoutSeconds: { min: 0 },
  },
  V1ExecAction: { command: { required: true } },
  V1HTTPGetAction: { port: NAMED_PORT, scheme: { allowed: ['HTTP', 'HTTPS'] } },
  V1HTTPHeader: { name: { required: true, format: httpHeaderName }, value: { required: false } },
  V1TCPSocketAction: { port: NAMED_PORT },
  V1GRPCAction: { port: NUMBERED_PORT },
  V1SleepAction: { seconds: { min: 0 } },
  V1ContainerResizePolicy: {
    resourceName: { required: true, allowed: ['cpu', 'memory'] },
    restartPolicy: { allowed: ['NotRequired', 'RestartContainer'] },
  },
  V1ContainerRestartRule: { action: { required: true, allowed: ['Restart', 'RestartAllContainers'] }, exitCodes: { required: true } },
  V1ContainerRestartRuleOnExitCodes: { operator: { required: true, allowed: ['In', 'NotIn'] }, values: { maxItems: 255 } },
  V1ResourceRequirements: { claims: { unique: ['name', 'request'] }, limits: { min: 0 }, requests: { min: 0 } },
  CoreV1ResourceClaim: { name: { required: true } },
  V1VolumeDevice: { name: { required: true }, devicePath: { required: true } },
  V1HostIP: { ip: { format: ipAddress } },
};
