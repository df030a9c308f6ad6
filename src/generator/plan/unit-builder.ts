import * as path from 'node:path/posix';
import type { PlannedFile } from './file-plan';
import { manifestFile, manifestsFile, yamlFile } from './file-plan';
import type { Kustomization, KustomizationPatch } from './kustomization';
import { kustomizationFile } from './kustomization';
import type { PortableParts } from './portable';
import type { Replacement } from './replacement';
import type { UnitImages } from '../model/scope';
import type { GeneratorEntry, SourceFile } from '../overlays/derive/fields/generator-field';

const PORTABLE_FILE = 'portable.yaml';
const PORTABLE_NOTES = ['Kustomize reads this and renders none of it: the replacements beside it take names and the namespace from here, as they are after every change of them.'];

/** Collects the files of one kustomization directory in the order they are added. */
export class UnitBuilder {
  private readonly files: PlannedFile[] = [];
  private readonly resources: string[] = [];
  private readonly components: string[] = [];
  private readonly patches: KustomizationPatch[] = [];
  private readonly configMaps: GeneratorEntry[] = [];
  private replacements: readonly Replacement[] = [];

  /**
   * @param directory relative to the repository's root
   * @param source what the files' header names as the place to edit
   */
  constructor(readonly directory: string, private readonly source: string) {}

  /** Adds a resource that exists elsewhere, by its path from the repository's root. */
  addResource(target: string): void {
    this.resources.push(path.relative(this.directory, target));
  }

  /** Adds a component, by its path from the repository's root. */
  addComponent(target: string): void {
    this.components.push(path.relative(this.directory, target));
  }

  /** Adds a manifest as a file of its own. */
  addManifest(file: string, manifest: object, notes?: readonly string[]): void {
    this.resources.push(file);
    this.files.push(manifestFile(path.join(this.directory, file), manifest, this.source, notes));
  }

  /** Adds a file of the user's as it is, below a folder of its own. */
  addCopy({ path: from, content }: SourceFile): void {
    const file = path.join('included', from);
    this.resources.push(file);
    this.files.push({ path: path.join(this.directory, file), content });
  }

  /** Adds a ConfigMap that kustomize generates, and the files that it is made from. */
  addConfigMap(entry: GeneratorEntry, texts: readonly SourceFile[]): void {
    this.configMaps.push(entry);
    this.addTexts(texts);
  }

  /** Adds files that generators read: their content is what is generated, so that no header is in it. */
  addTexts(texts: readonly SourceFile[]): void {
    for (const { path: file, content } of texts) this.files.push({ path: path.join(this.directory, file), content });
  }

  /** Adds a patch as a file of its own. */
  addPatch(file: string, patch: object, target?: KustomizationPatch['target']): void {
    this.patches.push({ path: file, ...target === undefined ? {} : { target } });
    const write = target === undefined ? manifestFile : yamlFile;
    this.files.push(write(path.join(this.directory, file), patch, this.source));
  }

  /** Adds what lets a controller move what is here. */
  addPortable({ helpers, replacements }: PortableParts): void {
    if (helpers.length === 0) return;
    this.resources.push(PORTABLE_FILE);
    this.files.push(manifestsFile(path.join(this.directory, PORTABLE_FILE), helpers, this.source, PORTABLE_NOTES));
    this.replacements = replacements;
  }

  /** The kustomization first, then its files; `tracked` are the images whose tags others move in it. */
  build(settings: Omit<Kustomization, 'resources' | 'components' | 'patches' | 'replacements'> = {}, tracked?: UnitImages): readonly PlannedFile[] {
    const generators = this.configMaps.length === 0 ? {} : { configMapGenerator: this.configMaps };
    const { resources, components, patches, replacements } = this;
    const kustomization = { ...generators, ...settings, resources, components, patches, replacements };
    return [kustomizationFile(this.directory, kustomization, this.source, tracked), ...this.files];
  }
}
