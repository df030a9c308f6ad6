import { App } from './app';
import type { AppOptions } from './app-options';
import { Overlay } from './overlay';
import type { OverlayOptions } from './overlay-options';
import type { NoPorts, PortsOption } from './port-options';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** Options that hold for the whole repository. */
export interface RepositoryOptions {
  /** Namespace of all applications; an overlay can set another. @default 'default' */
  readonly namespace?: string;
  /** DNS domain of the clusters; an overlay can set another. @default 'cluster.local' */
  readonly clusterDomain?: string;
  /**
   * Whether every application gets a NetworkPolicy that lets in only its callers (and, where exposed, the outside)
   * and lets out only to what it links to and to DNS.
   *
   * @default false
   */
  readonly networkPolicies?: boolean;
}

/** The declarations of one repository, in the order they were made; nothing is checked or resolved yet. */
export class RepositoryConfig {
  private readonly appList: App[] = [];
  private readonly overlayList: Overlay[] = [];
  private readonly manifestList: KubernetesManifest[] = [];

  constructor(readonly options: RepositoryOptions = {}) {}

  /** The applications, in order of declaration. */
  get apps(): readonly App[] {
    return [...this.appList];
  }

  /** The overlays, in order of declaration. */
  get overlays(): readonly Overlay[] {
    return [...this.overlayList];
  }

  /** The user's own objects in base. */
  get manifests(): readonly KubernetesManifest[] {
    return [...this.manifestList];
  }

  /** Declares an application. */
  addApp<const P extends PortsOption = NoPorts>(name: string, options: AppOptions<P>): App<keyof P & string> {
    const app = new App<keyof P & string>(name, options as AppOptions);
    this.appList.push(app as App);
    return app;
  }

  /** Declares an overlay. */
  addOverlay(name: string, options: OverlayOptions = {}): Overlay {
    const overlay = new Overlay(name, options);
    this.overlayList.push(overlay);
    return overlay;
  }

  /** Adds an object of the user's own to base. */
  addManifest(manifest: KubernetesManifest): void {
    this.manifestList.push(manifest);
  }
}
