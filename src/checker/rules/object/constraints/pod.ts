import type { Constraints } from './constraint';
import { ipAddress, notEmpty } from '../../../../kubernetes/formats/addresses';
import { dnsLabel, dnsSubdomain, labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import { windowsUser } from '../../../../kubernetes/formats/windows';

const UID = { min: 0, max: 2 ** 31 - 1 } as const;

/** Pods and what places, names and secures them. */
export const POD: Constraints = {
  V1Pod: { spec: { implied: true } },
  V1PodTemplate: { template: { implied: true } },
  V1PodTemplateSpec: { spec: { implied: true } },
  V1PodSpec: {
    activeDeadlineSeconds: { min: 1, max: 2 ** 31 - 1 },
    containers: { required: true, unique: ['name'] },
    dnsPolicy: { allowed: ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'] },
    hostnameOverride: { format: dnsSubdomain, maxLength: 64, pointer: true },
    nodeName: { format: dnsSubdomain },
    nodeSelector: { keys: qualifiedName, format: labelValue, isLabel: true },
    preemptionPolicy: { allowed: ['PreemptLowerPriority', 'Never'], pointer: true },
    priorityClassName: { format: dnsSubdomain },
    resourceClaims: { unique: ['name'] },
    restartPolicy: { allowed: ['Always', 'OnFailure', 'Never'] },
    runtimeClassName: { format: dnsSubdomain, pointer: true },
    schedulingGates: { unique: ['name'] },
    serviceAccountName: { format: dnsSubdomain },
    topologySpreadConstraints: { unique: ['topologyKey', 'whenUnsatisfiable'] },
    volumes: { unique: ['name'] },
  },
  V1PodOS: { name: { required: true, allowed: ['linux', 'windows'] } },
  V1PodReadinessGate: { conditionType: { required: true, format: qualifiedName } },
  V1PodSchedulingGate: { name: { required: true, format: qualifiedName } },
  V1PodResourceClaim: {
    name: { required: true, format: dnsLabel },
    resourceClaimName: { format: dnsSubdomain, pointer: true },
    resourceClaimTemplateName: { format: dnsSubdomain, pointer: true },
  },
  V1HostAlias: { ip: { required: true, format: ipAddress }, hostnames: { format: dnsSubdomain } },
  V1PodDNSConfig: { nameservers: { format: ipAddress, maxItems: 3, pointer: true }, searches: { maxItems: 32 } },
  V1PodDNSConfigOption: { name: { required: true } },
  V1Toleration: {
    effect: { allowed: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
    key: { format: qualifiedName, isLabel: true },
    operator: { allowed: ['Exists', 'Equal'] },
  },
  V1TopologySpreadConstraint: {
    maxSkew: { required: true, min: 1 },
    minDomains: { min: 1 },
    nodeAffinityPolicy: { allowed: ['Honor', 'Ignore'], pointer: true },
    nodeTaintsPolicy: { allowed: ['Honor', 'Ignore'], pointer: true },
    topologyKey: { required: true },
    whenUnsatisfiable: { required: true, allowed: ['DoNotSchedule', 'ScheduleAnyway'] },
  },
  V1NodeSelector: { nodeSelectorTerms: { required: true } },
  V1NodeSelectorRequirement: { operator: { required: false }, key: { required: false } },
  V1PreferredSchedulingTerm: { weight: { required: true, min: 1, max: 100 }, preference: { required: false } },
  V1PodAffinityTerm: {
    topologyKey: { required: true, format: qualifiedName, isLabel: true },
    namespaces: { format: dnsLabel, pointer: true },
  },
  V1WeightedPodAffinityTerm: { weight: { required: true, min: 1, max: 100 }, podAffinityTerm: { implied: true } },
  V1PodSecurityContext: {
    fsGroup: UID,
    fsGroupChangePolicy: { allowed: ['OnRootMismatch', 'Always'], pointer: true },
    runAsGroup: UID,
    runAsUser: UID,
    supplementalGroups: UID,
    supplementalGroupsPolicy: { allowed: ['Merge', 'Strict'], pointer: true },
    seLinuxChangePolicy: { allowed: ['Recursive', 'MountOption'], pointer: true },
    sysctls: { unique: ['name'] },
  },
  V1SecurityContext: {
    procMount: { allowed: ['Default', 'Unmasked'], pointer: true },
    runAsGroup: UID,
    runAsUser: UID,
  },
  V1WindowsSecurityContextOptions: {
    gmsaCredentialSpec: { format: notEmpty, maxLength: 64 * 1024, pointer: true },
    gmsaCredentialSpecName: { format: dnsSubdomain, pointer: true },
    runAsUserName: { format: windowsUser, pointer: true },
  },
  V1Sysctl: { name: { required: true }, value: { required: false } },
  V1SeccompProfile: { type: { required: true, allowed: ['Localhost', 'RuntimeDefault', 'Unconfined'] } },
  V1AppArmorProfile: { type: { required: true, allowed: ['Localhost', 'RuntimeDefault', 'Unconfined'] } },
  // Servers drop such projections unless a feature gate is on, so nothing is asked of them.
  V1PodCertificateProjection: { keyType: { required: false }, signerName: { required: false } },
};
