import type { Constraints } from './constraint';
import { pathSegment } from '../../../../kubernetes/formats/names';

/** RBAC, service accounts and secrets. */
export const ACCESS: Constraints = {
  V1Role: { rules: { required: false } },
  V1ClusterRole: { rules: { required: false } },
  V1PolicyRule: { verbs: { required: true } },
  V1RoleBinding: { roleRef: { implied: true } },
  V1ClusterRoleBinding: { roleRef: { implied: true } },
  V1RoleRef: { apiGroup: { required: false }, kind: { required: true }, name: { required: true, format: pathSegment } },
  RbacV1Subject: { kind: { required: true }, name: { required: true } },
};
