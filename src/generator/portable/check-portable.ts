import { literalAddresses } from './literal-addresses';
import { placeName } from './moving-texts';
import { isObject } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { documentsOf } from '../included/documents';
import type { IncludedFile } from '../model/included-file';
import type { ModelObject } from '../model/model-object';
import type { Patch } from '../model/patch';
import type { ObjectPlace } from '../model/portable';
import type { Scope } from '../model/scope';
import { finalNamespace } from '../model/scope';
import type { Place } from '../problems/place';

/** What an overlay holds, and is to be moved. */
export interface Movable {
  readonly scope: Scope;
  readonly objects: readonly ModelObject[];
  readonly files: readonly IncludedFile[];
  readonly patches: readonly Patch[];
  /** The same objects under other names: what names them still in the texts of these does not follow. */
  readonly renamed: readonly ModelObject[];
}

function checkNamespaces({ scope, objects }: Movable, place: Place): void {
  const named = objects.filter(({ fixed }) => !fixed).flatMap(({ manifest }) => {
    const { kind, name, namespace } = kindAndName(manifest);
    return kind === 'Namespace' ? [finalNamespace(name, scope)] : namespace === '' ? [] : [finalNamespace(namespace, scope)];
  });
  const [first, second] = new Set(named);
  if (second === undefined) return;
  place.add('portable-namespaces', `its objects are in the namespaces "${first}" and "${second}", and a controller moves all of them into one`, 'make an overlay for each namespace, or leave "portable" out');
}

/** An encrypted Secret is bound to its place: those who read it would be elsewhere. */
function checkEncrypted({ scope, files }: Movable, place: Place): void {
  for (const { path, content } of files.filter(({ fixed }) => fixed)) {
    const documents = (documentsOf(content) ?? []).filter((document) => document.kind === 'SealedSecret' || isObject(document.sops));
    const here = documents.find((document) => ['', scope.namespace].includes(kindAndName(document as unknown as KubernetesManifest).namespace));
    if (here === undefined) continue;
    place.add('portable-encrypted', `"${path}" is encrypted for the namespace "${scope.namespace}", and Pods that move do not find its Secret`, 'have the Secret made where the Pods are (addSecret with a store), or leave "portable" out');
  }
}

function checkLiterals({ scope, objects, renamed, files, patches }: Movable, place: Place): void {
  const services = objects.filter(({ manifest, fixed }) => !fixed && manifest.kind === 'Service').map(({ manifest }) => kindAndName(manifest).name);
  const find = literalAddresses(services, scope);
  const say = (what: string, values: unknown): void => {
    for (const address of find(values)) {
      place.add('portable-literal', `${what} holds "${address}" as a plain text, which stays as it is when the Service moves`, 'write it by endpoint.url() and its like, or leave "portable" out');
    }
  };
  for (const { manifest } of renamed) {
    const { kind, name } = kindAndName(manifest);
    say(`${kind} "${name}"`, manifest);
  }
  patches.forEach((patch, index) => say(`patches[${index}]`, patch));
  for (const { path, content, fixed } of files) if (!fixed) say(`"${path}"`, content);
}

/** Records what of a portable overlay would be wrong once a controller has moved it. */
export function checkPortable(movable: Movable, stuck: readonly ObjectPlace[], place: Place): void {
  checkNamespaces(movable, place);
  checkEncrypted(movable, place);
  for (const found of stuck) {
    place.add('portable-text', `${placeName(found)}: kustomize cannot replace the name in it alone`, 'give the address a variable or a key of its own, or leave "portable" out');
  }
  checkLiterals(movable, place);
}
