import { own } from '../../../../common/own';
import { canonicalAddress } from '../../../../kubernetes/formats/addresses';
import type { Format } from '../../../../kubernetes/formats/format';
import { dns1035Label, dnsLabel, dnsSubdomain, pathSegment } from '../../../../kubernetes/formats/names';

function limited(format: Format, maxLength: number): Format {
  return (value) => value.length > maxLength ? `must be no more than ${maxLength} characters (it has ${value.length})` : format(value);
}

const BY_KIND: Readonly<Record<string, Format>> = {
  'v1 Namespace': dnsLabel,
  'apps/v1 StatefulSet': dnsLabel,
  'batch/v1 CronJob': limited(dnsSubdomain, 52),
  'v1 Event': pathSegment,
  'certificates.k8s.io/v1 CertificateSigningRequest': pathSegment,
  'apiregistration.k8s.io/v1 APIService': pathSegment,
  'networking.k8s.io/v1 IPAddress': canonicalAddress,
  'rbac.authorization.k8s.io/v1 Role': pathSegment,
  'rbac.authorization.k8s.io/v1 RoleBinding': pathSegment,
  'rbac.authorization.k8s.io/v1 ClusterRole': pathSegment,
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding': pathSegment,
  'policy/v1 PodDisruptionBudget': pathSegment,
};

/** Groups that API servers of their own serve, with rules of their own for names: users as they log in, image streams as repositories are named. */
const SERVED_ELSEWHERE = /^(?:authorization|image|oauth|user)\.openshift\.io\//;

/**
 * The form of a kind's names.
 *
 * @param minor the Kubernetes minor: since 1.36 a Service may be named as other objects' labels are, beginning with a digit
 */
export function nameFormat(apiVersion: string, kind: string, minor: number): Format {
  if (apiVersion === 'v1' && kind === 'Service') return minor >= 36 ? dnsLabel : dns1035Label;
  if (SERVED_ELSEWHERE.test(apiVersion)) return pathSegment;
  return own(BY_KIND, `${apiVersion} ${kind}`) ?? dnsSubdomain;
}
