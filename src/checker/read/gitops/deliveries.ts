import { dirname, join, relative, resolve, sep } from 'node:path';
import { appliedWith } from './applied-with';
import { argoEdit } from './argo-edit';
import { withOverrides } from './argo-overrides';
import { argoRefusals } from './argo-refusals';
import { withBuildEnvironment } from './argo-variables';
import type { Delivery } from './delivery';
import { fluxEdit } from './flux-edit';
import type { Variables } from './substitute';
import { isTemplate, withoutTemplates } from './templates';
import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject, textOf } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { FileReader } from '../kustomization/files';
import { readYamlOnce } from '../kustomization/read-yaml';

/** The files of a repository as deliveries are looked for in them. */
export interface Repository {
  readonly root: string;
  /** Absolute paths of the manifests. */
  readonly files: readonly string[];
  /** Those of them that may hold deliveries. */
  readonly marked: readonly string[];
  readonly reader: FileReader;
}

interface Found {
  readonly file: string;
  readonly object: JsonObject;
}

function objectsIn(files: readonly string[], reader: FileReader, isMarked: (text: string) => boolean): Found[] {
  return files.flatMap((file): Found[] => {
    const text = reader.read(file) ?? '';
    if (!isMarked(text)) return [];
    return (readYamlOnce(text) ?? []).flatMap(({ value }) => (isObject(value) ? [{ file, object: value }] : []));
  });
}

/** A path counts from the top of its repository, which is the root, or else a folder between it and the file. */
function folderOf({ root, reader }: Repository, file: string, path: string): string | undefined {
  for (let top = root; ; ) {
    const candidate = resolve(top, `./${path}`);
    if (reader.isDirectory(candidate)) return candidate;
    const next = file.slice(top.length + 1).split('/')[0];
    if (top === dirname(file) || next === '' || next === file) return undefined;
    top = join(top, next);
  }
}

function texts(value: JsonValue | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([key, entry]) => [key, textOf(entry)]));
}

function nameOf(object: JsonObject): string {
  const { kind, namespace, name } = idOf(object);
  return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}

function homeOf(file: string, { root }: Repository): string {
  return relative(root, dirname(file)).split(sep).join('/');
}

/** The ConfigMaps of a name that the repository holds, in the namespace of what takes values from them. */
function configMapsOf(name: JsonValue | undefined, user: JsonObject, { files, reader }: Repository): readonly JsonObject[] {
  const home = idOf(user).namespace;
  const found = objectsIn(files, reader, (text) => text.includes('ConfigMap') && text.includes(asString(name) ?? ''));
  return found.map(({ object }) => object)
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && at(metadata, 'name') === name && (at(metadata, 'namespace') ?? home) === home);
}

/** What `postBuild` gives, as far as the repository says: ConfigMaps that it holds, and never the values of a Secret. */
function variablesOf(object: JsonObject, repository: Repository): Variables {
  const from = asList(at(object, 'spec', 'postBuild', 'substituteFrom')).map(asObject).filter(({ kind }) => kind === 'ConfigMap');
  const given = from.flatMap(({ name }) => configMapsOf(name, object, repository).map(({ data }) => texts(data)));
  return Object.assign({}, ...given, texts(at(object, 'spec', 'postBuild', 'substitute'))) as Variables;
}

/** True where substitution is asked for, and nothing it takes values from is a Secret or lies elsewhere. */
function knowsVariables(object: JsonObject, repository: Repository): boolean {
  const postBuild = at(object, 'spec', 'postBuild');
  const isHeld = (source: JsonValue): boolean => at(source, 'kind') === 'ConfigMap' && configMapsOf(at(source, 'name'), object, repository).length > 0;
  return isObject(postBuild) && asList(postBuild.substituteFrom).every(isHeld);
}

function fluxDirectory({ file, object }: Found, repository: Repository): string | undefined {
  return folderOf(repository, file, asString(at(object, 'spec', 'path')) ?? '.');
}

/** A Kustomization goes to the cluster that it is applied to, unless it names another one. */
function fluxDelivery(found: Found, repository: Repository, home: Home): Delivery[] {
  const { file, object } = found;
  const spec = asObject(object.spec);
  const directory = fluxDirectory(found, repository);
  if (directory === undefined) return [];
  const reachedFrom = (place: string): string => JSON.stringify(['flux', place, spec.kubeConfig ?? null]);
  const clusters = { cluster: reachedFrom(dirname(file)), provenCluster: reachedFrom(home(file)) };
  const known = { ...clusters, knowsVariables: knowsVariables(object, repository), variables: variablesOf(object, repository) };
  return [{ tool: 'flux', name: nameOf(object), folder: homeOf(file, repository), directory, ...known, edit: fluxEdit(spec) }];
}

/** Argo CD's own cluster is another one for each Argo CD, of which a repository may have several in folders of their own. */
function clusterOf(destination: JsonObject, file: string): string | undefined {
  const server = asString(destination.server) ?? asString(destination.name);
  if (server === undefined || isTemplate(server)) return undefined;
  const isOwn = server === 'https://kubernetes.default.svc' || server === 'in-cluster';
  return JSON.stringify(['argocd', server, isOwn ? dirname(file) : '']);
}

/** What an Application tells kustomize, without components that it may miss. */
function kustomizeOf(application: JsonObject, source: JsonObject, directory: string, reader: FileReader): JsonObject {
  const given = withOverrides(asObject(withoutTemplates(source.kustomize ?? {})), idOf(application).name, directory, reader);
  const { components, ignoreMissingComponents } = given;
  const found = asList(components).filter((component) => reader.isDirectory(resolve(directory, asString(component) ?? '')));
  return withBuildEnvironment({ ...given, ...ignoreMissingComponents === true ? { components: found } : {} }, application, source);
}

/** The namespace of objects that name none. A template's is not known, and counts only where everything else moves there as well. */
function defaultOf(namespace: string, source: JsonObject): Pick<Delivery, 'defaultNamespace'> {
  const isKnown = namespace !== '' && (!isTemplate(namespace) || namespace === at(source, 'kustomize', 'namespace'));
  return isKnown ? { defaultNamespace: String(withoutTemplates(namespace)) } : {};
}

function argoDeliveries({ file, object }: Found, repository: Repository): Delivery[] {
  const spec = asObject(object.kind === 'ApplicationSet' ? at(object, 'spec', 'template', 'spec') : object.spec);
  const sources = [asObject(spec.source), ...asList(spec.sources).map(asObject)];
  return sources.flatMap((source): Delivery[] => {
    const path = asString(source.path);
    const directory = path === undefined || isTemplate(path) ? undefined : folderOf(repository, file, path);
    if (directory === undefined) return [];
    const namespace = asString(at(spec, 'destination', 'namespace')) ?? '';
    const kustomize = kustomizeOf({ metadata: object.metadata, spec }, source, directory, repository.reader);
    const cluster = clusterOf(asObject(spec.destination), file);
    const known = { ...defaultOf(namespace, source), ...cluster === undefined ? {} : { cluster, provenCluster: cluster } };
    const edits = { edit: argoEdit(kustomize), refusals: (kustomization: JsonObject) => argoRefusals(kustomize, kustomization) };
    const how = { recurses: at(source, 'directory', 'recurse') === true, ...edits };
    return [{ tool: 'argocd', name: nameOf(object), folder: homeOf(file, repository), directory, variables: {}, ...known, ...how }];
  });
}

const FLUX = 'kustomize.toolkit.fluxcd.io Kustomization';

/** What is applied to one cluster has one home. */
type Home = (file: string) => string;

const READERS: Readonly<Record<string, (found: Found, repository: Repository, home: Home) => Delivery[]>> = {
  [FLUX]: fluxDelivery,
  'argoproj.io Application': argoDeliveries,
  'argoproj.io ApplicationSet': argoDeliveries,
};

function kindOf({ object }: Found): string {
  const { group, kind } = idOf(object);
  return `${group} ${kind}`;
}

/** What Flux and Argo CD are told in a repository to apply, as far as it lies in the repository. */
export function deliveriesIn(repository: Repository): Delivery[] {
  const marked = objectsIn(repository.marked, repository.reader, () => true);
  const applied = marked.filter((found) => kindOf(found) === FLUX).flatMap((found) => fluxDirectory(found, repository) ?? []);
  const home = appliedWith(repository.root, new Set(applied), repository.reader);
  return marked.flatMap((found) => own(READERS, kindOf(found))?.(found, repository, home) ?? []);
}
