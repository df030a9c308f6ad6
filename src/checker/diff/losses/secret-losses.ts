import type { Loss } from './loss';
import { own } from '../../../common/own';
import { providedSecret } from '../../../kubernetes/index/provided-secrets';
import type { GroupKind } from '../../../kubernetes/kinds/group-kind';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';

const STORE = 'Secrets that are read through it are not updated any more, and new ones not made';
const ISSUER = 'certificates that name it are not issued or renewed any more';
const FAMILY = 'the objects that it makes in other namespaces are deleted with it';

/** What reads or issues Secrets for others. */
const LOSSES: Readonly<Record<GroupKind, string>> = {
  'SecretStore.external-secrets.io': STORE,
  'ClusterSecretStore.external-secrets.io': STORE,
  'VaultAuth.secrets.hashicorp.com': STORE,
  'VaultConnection.secrets.hashicorp.com': STORE,
  'ClusterExternalSecret.external-secrets.io': FAMILY,
  'Bundle.trust.cert-manager.io': FAMILY,
  'Issuer.cert-manager.io': ISSUER,
  'ClusterIssuer.cert-manager.io': ISSUER,
  'SecretProviderClass.secrets-store.csi.x-k8s.io': 'Pods that mount it do not start any more',
};

/** What goes with an object that Secrets are made, read or issued by. */
export function secretLoss(object: JsonObject): Loss | undefined {
  const what = own(LOSSES, groupKindOf(object));
  if (what !== undefined) return { level: 'medium', what };
  const secret = providedSecret(object);
  if (secret === undefined) return undefined;
  const effect = secret.owned
    ? `Secret ${secret.name}, which is made from it, is deleted with it: Pods that refer to it do not start any more`
    : `Secret ${secret.name}, which is made from it, stays as it is: it is not renewed any more`;
  return { level: 'medium', what: effect };
}
