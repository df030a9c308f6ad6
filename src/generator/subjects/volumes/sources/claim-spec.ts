import type { ClaimOptions } from './claim-options';
import type { V1PersistentVolumeClaimSpec } from '../../../../../schemas/types/kubernetes';
import { dnsSubdomainFault } from '../../../../kubernetes/names/kubernetes-names';
import { isWhole, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import type { Shape, Shapes } from '../../../options/shape';
import { anything, listOf, mapOf, oneOf, optional, text } from '../../../options/shape';
import type { Place } from '../../../problems/place';
import { showValue } from '../../../problems/show-value';
import { checkAnnotationKeys, checkLabels } from '../../metadata/check';

const FIELDS = optional(mapOf(anything));

const ACCESS_MODE_LIST = listOf(oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'));

const ACCESS_MODES: Shape = (value, place) => {
  if (!Array.isArray(value) || value.length > 0) return ACCESS_MODE_LIST(value, place);
  place.add('access-modes-invalid', 'no access mode', 'name one, or leave it out for ReadWriteOnce');
  return undefined;
};

/** How the options of a claim are read. */
export const CLAIM_SHAPES: Shapes<ClaimOptions> = {
  size: anything,
  accessModes: optional(ACCESS_MODES),
  storageClassName: optional(text),
  volumeMode: optional(oneOf('Filesystem', 'Block')),
  volumeName: optional(text),
  volumeAttributesClassName: optional(text),
  selector: FIELDS,
  dataSource: FIELDS,
  dataSourceRef: FIELDS,
  labels: optional(mapOf(text)),
  annotations: optional(mapOf(text)),
};

/** The spec of a claim. */
export function claimSpec({ size, accessModes = ['ReadWriteOnce'], labels: _, annotations: __, ...fields }: ClaimOptions): V1PersistentVolumeClaimSpec {
  return { accessModes: [...accessModes], ...fields as Partial<V1PersistentVolumeClaimSpec>, resources: { requests: { storage: size } } };
}

/** Records an amount of bytes that is none. */
export function checkBytes(amount: unknown, place: Place): void {
  const quantity = amount === null ? undefined : parseQuantity(amount);
  const hint = 'write it like "512Mi" or "20Gi"';
  if (quantity === undefined) place.add('quantity-invalid', `${showValue(amount)} is no quantity`, hint);
  else if (quantity <= 0n) place.add('quantity-invalid', `${showValue(amount)} is not above 0`, hint);
  else if (!isWhole(quantity)) place.add('quantity-invalid', `${showValue(amount)} is a fraction of a byte`, 'for mebibytes write "Mi": "m" is a thousandth');
}

/** Records what the API server refuses of a claim. */
export function checkClaim({ size, accessModes, storageClassName, labels, annotations }: ClaimOptions, place: Place): void {
  checkBytes(size, place.at('size'));
  if (accessModes !== undefined && accessModes.includes('ReadWriteOncePod') && new Set(accessModes).size > 1) {
    place.at('accessModes').add('access-modes-invalid', `${showValue(accessModes)}: ReadWriteOncePod excludes the others`, 'keep ReadWriteOncePod alone, or leave it out');
  }
  if (storageClassName !== undefined && storageClassName !== '') {
    place.at('storageClassName').name(storageClassName, dnsSubdomainFault(storageClassName), 'use the name of a class that the cluster has (kubectl get storageclass)');
  }
  checkLabels(labels, place.at('labels'));
  checkAnnotationKeys(annotations, place.at('annotations'));
}
