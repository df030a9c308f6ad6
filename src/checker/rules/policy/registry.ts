import { apparmorProfile } from './apparmor-profile';
import { capabilitiesAdded } from './capabilities-added';
import { capabilitiesNotDropped } from './capabilities-not-dropped';
import { disruptionBudget } from './disruption-budget';
import { hostInHandlers } from './host-in-handlers';
import { hostNamespaces } from './host-namespaces';
import { hostPath } from './host-path';
import { hostPort } from './host-port';
import { hostProcess } from './host-process';
import { imageDigest } from './image-digest';
import { imageRegistry } from './image-registry';
import { imageTagMutable } from './image-tag-mutable';
import { plainSecret } from './plain-secret';
import type { PolicyRule } from './policy-rule';
import { privilegeEscalation } from './privilege-escalation';
import { privilegedContainer } from './privileged-container';
import { probesMissing } from './probes-missing';
import { procMount } from './proc-mount';
import { publicExposure } from './public-exposure';
import { rbacWildcard } from './rbac-wildcard';
import { resourcesMissing } from './resources-missing';
import { runAsRoot } from './run-as-root';
import { seccompProfile } from './seccomp-profile';
import { selinuxOptions } from './selinux-options';
import { serviceAccountToken } from './service-account-token';
import { unsafeSysctls } from './unsafe-sysctls';
import { volumeTypes } from './volume-types';
import { writableRootFilesystem } from './writable-root-filesystem';

/** Every policy, those that harden what works first; a new one is a new file and a line here. */
export const POLICIES: readonly PolicyRule[] = [
  privilegedContainer, hostNamespaces, hostPath, hostPort, hostProcess, hostInHandlers, capabilitiesAdded, unsafeSysctls, procMount, selinuxOptions,
  apparmorProfile,
  runAsRoot, privilegeEscalation, capabilitiesNotDropped, seccompProfile, volumeTypes,
  writableRootFilesystem, serviceAccountToken,
  imageTagMutable, imageDigest, imageRegistry,
  resourcesMissing, probesMissing, disruptionBudget,
  rbacWildcard, plainSecret, publicExposure,
];
