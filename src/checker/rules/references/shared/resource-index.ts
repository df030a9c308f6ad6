import { declaredExternals, externalObjects } from './external';
import type { ExternalObjects } from './external';
import type { LinkOptions } from './link-options';
import { RenderIndex } from '../../../../kubernetes/index/render-index';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import { APPLIED_NAMESPACE, nameOf } from '../../../../kubernetes/kinds/namespace';
import { asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { isCustom } from '../../../../kubernetes/pods/makes-objects';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import type { Service } from '../../../../kubernetes/services/service';
import type { FinalName } from '../../../checks/check';

interface CustomResources {
  readonly byKey: ReadonlyMap<string, Resource>;
  readonly namespaces: ReadonlySet<string>;
  /** True where one names no namespace. */
  readonly inCluster: boolean;
}

/** Kinds whose objects are, or become, the namespace of their name. */
const NAMESPACE_MAKERS: readonly GroupKind[] = [
  'Namespace', 'Project.project.openshift.io', 'ProjectRequest.project.openshift.io', 'SubnamespaceAnchor.hnc.x-k8s.io',
];

/** The objects of one rendered overlay, and what is known of those that it does not show: declared to exist, or made by controllers. */
export class ResourceIndex extends RenderIndex {
  private readonly external: ExternalObjects;
  private custom: CustomResources | undefined;
  private created: ReadonlySet<string> | undefined;

  constructor(resources: readonly Resource[], readonly options: LinkOptions = {}) {
    super(resources, options.defaultNamespace ?? APPLIED_NAMESPACE);
    this.external = externalObjects(options.external ?? []);
  }

  /** Objects without a namespace may be applied to any: also to the one that a reference names. */
  override find(kind: GroupKind, namespace: string, name: string): Resource | undefined {
    const found = super.find(kind, namespace, name);
    if (found !== undefined || namespace === '') return found;
    if (namespace !== APPLIED_NAMESPACE) return super.find(kind, APPLIED_NAMESPACE, name);
    return this.ofKind(kind).length === 0 ? undefined : this.ofKindNamed(kind, name);
  }

  override service(namespace: string, name: string): Service | undefined {
    const found = super.service(namespace, name);
    if (found !== undefined) return found;
    return namespace === APPLIED_NAMESPACE ? this.servicesNamed(name)[0] : super.service(APPLIED_NAMESPACE, name);
  }

  override selected(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    const found = super.selected(namespace, conditions);
    if (found.length > 0) return found;
    if (namespace !== APPLIED_NAMESPACE) return super.selected(APPLIED_NAMESPACE, conditions);
    return this.namespaces().flatMap((other) => super.selected(other, conditions));
  }

  /** True where two namespaces are one, or may be. */
  mayBeSame(one: string, other: string): boolean {
    return one === other || one === APPLIED_NAMESPACE || other === APPLIED_NAMESPACE;
  }

  /** True where an object of the render makes the namespace, so that all that is in it at first comes from the render. */
  createsNamespace(namespace: string): boolean {
    this.created ??= new Set(NAMESPACE_MAKERS.flatMap((kind) => this.ofKind(kind).map(({ object }) => nameOf(object))));
    return this.created.has(namespace);
  }

  /** What this very build made of an object that its files name so: its name and namespace, where either is another one now. */
  renamed(kind: GroupKind, namespace: string, name: string): FinalName | undefined {
    return this.options.renamed?.(kind, namespace, name);
  }

  /** True where another unit of the repository renders the object. */
  isElsewhere(kind: GroupKind, namespace: string, name: string): boolean {
    return this.options.elsewhere?.(kind, namespace === APPLIED_NAMESPACE ? undefined : namespace, name) === true;
  }

  /** True where a namespace holds custom resources, whose controllers may make Pods and Services; those of the whole cluster make them in any. */
  hasCustomResources(namespace: string): boolean {
    return this.customResources.inCluster || this.customResources.namespaces.has(namespace);
  }

  /** A custom resource of the namespace whose name the given name continues, as operators name the Services they make. */
  customResourceBefore(namespace: string, name: string): string | undefined {
    const words = name.split('-');
    for (let count = words.length; count > 0; count -= 1) {
      const found = this.customResources.byKey.get(`${namespace}/${words.slice(0, count).join('-')}`);
      if (found !== undefined) return `${asString(found.object.kind)} ${nameOf(found.object)}`;
    }
    return undefined;
  }

  /** True where the options, or the referring object by annotation, say that the object exists outside the render. */
  isExternal(referrer: Resource, kind: string, namespace: string, name: string): boolean {
    if (this.external(kind, namespace, name)) return true;
    const declared = declaredExternals(referrer.object);
    return declared.length > 0 && externalObjects(declared)(kind, namespace, name);
  }

  /** True where the options say that a namespace exists; of what is in it they say nothing. */
  isExternalNamespace(namespace: string): boolean {
    return this.external('Namespace', '', namespace);
  }

  private ofKindNamed(kind: GroupKind, name: string): Resource | undefined {
    for (const namespace of this.namespaces()) {
      const found = super.find(kind, namespace, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private get customResources(): CustomResources {
    if (this.custom !== undefined) return this.custom;
    const found = this.resources.filter(({ object }) => isCustom(object));
    return this.custom = {
      byKey: new Map(found.map((resource) => [`${this.namespaceOf(resource)}/${nameOf(resource.object)}`, resource])),
      namespaces: new Set(found.map((resource) => this.namespaceOf(resource))),
      inCluster: found.some(({ object }) => at(object, 'metadata', 'namespace') === undefined),
    };
  }
}
