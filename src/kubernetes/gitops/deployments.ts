import { own } from '../../common/own';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject } from '../objects/json';
import { asObject, asString, at } from '../objects/json';

/** One thing that decides what a GitOps parent deploys, or where. */
export interface Aim {
  /** From the root of the object: `spec.path`. */
  readonly path: string;
  /** Its value as one text; `''` where it is left out. */
  readonly value: string;
  /** `source`: what is deployed; `place`: where; `release`: by which name, where another one is another installation. */
  readonly about: 'source' | 'place' | 'release';
}

/** What a GitOps parent deploys, where, and whether it deletes what is not among it. */
export interface Deploying {
  readonly aims: readonly Aim[];
  /** True where what is no longer in the source, or at the old place, is deleted without being asked. */
  readonly prunes: boolean;
}

type About = Aim['about'];
type Fields = Readonly<Record<string, About>>;

function aimsOf(object: JsonObject, fields: Fields): Aim[] {
  return Object.entries(fields).map(([path, about]) => {
    const value = at(object, ...path.split('.'));
    return { path, about, value: value === undefined || value === null ? '' : asString(value) ?? JSON.stringify(value) };
  });
}

/** `./apps/`, `apps` and `/apps` are one folder. */
function withPlainPath(aim: Aim): Aim {
  return /\.path$/.test(aim.path) ? { ...aim, value: aim.value.replace(/^\.?\/+|^\.$|\/+$/g, '') } : aim;
}

const APPLICATION: Fields = {
  'spec.source.repoURL': 'source',
  'spec.source.path': 'source',
  'spec.source.chart': 'source',
  'spec.destination.server': 'place',
  'spec.destination.name': 'place',
  'spec.destination.namespace': 'place',
};
const FLUX: Fields = { 'spec.path': 'source', 'spec.sourceRef.kind': 'source', 'spec.sourceRef.name': 'source', 'spec.sourceRef.namespace': 'source', 'spec.targetNamespace': 'place', 'spec.kubeConfig': 'place' };
const HELM: Fields = {
  'spec.chart.spec.chart': 'release', 'spec.releaseName': 'release', 'spec.targetNamespace': 'release', 'spec.storageNamespace': 'release', 'spec.kubeConfig': 'place',
};

/** Several sources of an Application, each by its place in the list. */
function sourcesOf(spec: unknown, prefix: string): Aim[] {
  const sources = at(spec, 'sources');
  return Array.isArray(sources) ? sources.flatMap((source: unknown, index) => ['repoURL', 'path', 'chart'].map((field): Aim => (
    { path: `${prefix}.sources[${index}].${field}`, about: 'source', value: asString(at(source, field)) ?? '' }))) : [];
}

function prunesApplication(spec: unknown): boolean {
  return at(spec, 'syncPolicy', 'automated', 'prune') === true && at(spec, 'syncPolicy', 'automated', 'enabled') !== false;
}

function ofApplication(object: JsonObject): Deploying {
  return { aims: [...aimsOf(object, APPLICATION), ...sourcesOf(object.spec, 'spec')], prunes: prunesApplication(object.spec) };
}

/** What all its Applications have in common. */
function ofApplicationSet({ spec }: JsonObject): Deploying {
  const template = asObject(at(spec, 'template'));
  const { aims, prunes } = ofApplication(template);
  return { aims: aims.map((aim) => ({ ...aim, path: `spec.template.${aim.path}` })), prunes };
}

const DEPLOYING: Readonly<Record<GroupKind, (object: JsonObject) => Deploying>> = {
  'Application.argoproj.io': ofApplication,
  'ApplicationSet.argoproj.io': ofApplicationSet,
  'Kustomization.kustomize.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, FLUX), prunes: at(object, 'spec', 'prune') === true }),
  'HelmRelease.helm.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, HELM), prunes: true }),
  'GitRepository.source.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, { 'spec.url': 'source' }), prunes: false }),
  'OCIRepository.source.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, { 'spec.url': 'source' }), prunes: false }),
  'HelmRepository.source.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, { 'spec.url': 'source' }), prunes: false }),
  'Bucket.source.toolkit.fluxcd.io': (object) => ({ aims: aimsOf(object, { 'spec.bucketName': 'source', 'spec.endpoint': 'source', 'spec.prefix': 'source' }), prunes: false }),
  'GitRepo.fleet.cattle.io': (object) => ({ aims: aimsOf(object, { 'spec.repo': 'source', 'spec.paths': 'source', 'spec.targetNamespace': 'place', 'spec.targets': 'place' }), prunes: true }),
};

/** What an object deploys, or others deploy from; undefined for objects that are no GitOps parent or source. */
export function deployingOf(object: JsonObject): Deploying | undefined {
  const found = own(DEPLOYING, groupKindOf(object))?.(object);
  return found && { ...found, aims: found.aims.map(withPlainPath) };
}
