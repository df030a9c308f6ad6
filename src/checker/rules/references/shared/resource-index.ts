import { declaredExternals, externalObjects } from './external';
import type { ExternalObjects } from './external';
import type { LinkOptions } from './link-options';
import { RenderIndex } from '../../../../kubernetes/index/render-index';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { asString } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { isCustom } from '../../../../kubernetes/pods/makes-objects';

interface CustomResources {
  readonly byKey: ReadonlyMap<string, Resource>;
  readonly namespaces: ReadonlySet<string>;
}

/** The objects of one rendered overlay, and what is known of those that it does not show: declared to exist, or made by controllers. */
export class ResourceIndex extends RenderIndex {
  private readonly external: ExternalObjects;
  private custom: CustomResources | undefined;

  constructor(resources: readonly Resource[], readonly options: LinkOptions = {}) {
    super(resources, options.defaultNamespace);
    this.external = externalObjects(options.external ?? []);
  }

  /** True where a namespace holds custom resources, whose controllers may make Pods and Services. */
  hasCustomResources(namespace: string): boolean {
    return this.customResources.namespaces.has(namespace);
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

  private get customResources(): CustomResources {
    if (this.custom !== undefined) return this.custom;
    const found = this.resources.filter(({ object }) => isCustom(object));
    return this.custom = {
      byKey: new Map(found.map((resource) => [`${this.namespaceOf(resource)}/${nameOf(resource.object)}`, resource])),
      namespaces: new Set(found.map((resource) => this.namespaceOf(resource))),
    };
  }
}
