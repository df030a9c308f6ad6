import type { FileDocument } from './documents';
import { documentsOf } from './documents';
import { isObject } from '../../kubernetes/objects/json';
import type { OnDisk } from '../../system/on-disk';
import type { IncludedFile } from '../model/included-file';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/** A value that SOPS has encrypted. @see https://getsops.io/docs/#encrypting-using-age */
const ENCRYPTED = /^ENC\[[^\]]+\]$/;

/** The keys of a Secret whose values are not encrypted. */
function plainKeys(document: FileDocument): readonly string[] {
  return [document.data, document.stringData].flatMap((values) => {
    return isObject(values) ? Object.entries(values).filter(([, value]) => typeof value !== 'string' || !ENCRYPTED.test(value)).map(([key]) => key) : [];
  });
}

function checkSecret(document: FileDocument, entry: string, place: Place): void {
  const keys = plainKeys(document);
  if (document.kind !== 'Secret' || keys.length === 0) return;
  const what = isObject(document.sops) ? `SOPS has not encrypted ${keys.map(showValue).join(', ')} of the Secret in ${showValue(entry)}` : `${showValue(entry)} holds the values of a Secret as they are`;
  place.add('include-plain-secret', what, 'encrypt them ("sops encrypt", "kubeseal"), and change the values: what was committed is known; or name a Secret that exists by addSecret');
}

/**
 * A file that an overlay includes, which is copied: kustomize reads no file outside of its own folder. Encrypted Secrets are bound to their names, so they
 * stay as they are where kustomize moves the rest. Undefined for a folder.
 *
 * @see https://kubectl.docs.kubernetes.io/faq/kustomize/#security-file-foo-is-not-in-or-below-bar
 */
export function readIncluded(entry: string, found: OnDisk, place: Place): IncludedFile | undefined {
  if (found.kind !== 'file') return undefined;
  const content = found.bytes.toString('utf8');
  const documents = documentsOf(content);
  if (documents === undefined) {
    place.add('include-not-yaml', `${showValue(entry)} is no YAML file of Kubernetes objects`, 'name a file with objects, or a folder with a kustomization.yaml');
    return undefined;
  }
  for (const document of documents) checkSecret(document, entry, place);
  const isSops = documents.some(({ sops }) => isObject(sops));
  const isSealed = documents.some(({ kind }) => kind === 'SealedSecret');
  return { path: entry, content, isSops, fixed: isSops || isSealed };
}
