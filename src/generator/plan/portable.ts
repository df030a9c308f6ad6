import type { Replacement, ReplacementSelect, ReplacementTarget } from './replacement';
import { Replacements } from './replacement';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { MovingText, TextPiece } from '../model/portable';
import type { Scope } from '../model/scope';
import { finalName } from '../model/scope';
import type { KubernetesObject } from '../overlays/derive/objects/json';
import { keepsName } from '../overlays/derive/transforms/names';
import { cutTo, MARK, marksIn } from '../portable/cuts';
import { fieldPath } from '../portable/field-path';
import { markedText } from '../portable/marked-text';
import { pieceText } from '../portable/moving-texts';

/** A kustomization that a controller may move. */
export interface PortableUnit {
  readonly scope: Scope;
  readonly texts: readonly MovingText[];
  /** Every object that it holds. */
  readonly manifests: readonly KubernetesManifest[];
  /** Those of them that keep their names and namespaces. */
  readonly fixed: readonly KubernetesManifest[];
  /** True where the kustomizations below have given everything its namespace and its name. */
  readonly isMovedBelow: boolean;
}

/** What makes a kustomization one that can be moved. */
export interface PortableParts {
  /** Objects that kustomize alone reads: none of them is rendered. */
  readonly helpers: readonly KubernetesManifest[];
  readonly replacements: readonly Replacement[];
}

/** What kustomize takes part in a build and leaves out of its result. */
const LOCAL = { 'config.kubernetes.io/local-config': 'true' } as const;
const HELPER = 'portable';

function selectOf(manifest: KubernetesManifest): ReplacementSelect {
  const { kind, name } = kindAndName(manifest);
  const { group, version } = parseApiVersion(String(manifest.apiVersion ?? ''));
  return { ...group === '' ? {} : { group }, version, kind, name };
}

function configMap(name: string, namespace: string, data: Readonly<Record<string, string>> = {}): KubernetesManifest {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, annotations: LOCAL }, ...Object.keys(data).length === 0 ? {} : { data } };
}

function helperName(manifests: readonly KubernetesManifest[]): string {
  const taken = new Set(manifests.map((manifest) => kindAndName(manifest).name));
  let name = HELPER;
  while (taken.has(name)) name = `${name}-links`;
  return name;
}

class Portable {
  /** From names and the namespace to the texts, and to the parts of texts that the helper holds. */
  private readonly names = new Replacements();
  /** From those parts to the texts. */
  private readonly parts = new Replacements();
  private readonly kept = new Replacements();
  private readonly data = new Map<string, string>();
  private readonly standIns = new Map<string, KubernetesManifest>();
  private readonly helper: ReplacementSelect;

  constructor(private readonly unit: PortableUnit) {
    this.helper = { version: 'v1', kind: 'ConfigMap', name: helperName(unit.manifests) };
  }

  build(): PortableParts {
    const { texts, fixed } = this.unit;
    texts.forEach((text) => this.follow(text));
    fixed.forEach((manifest) => this.keep(manifest));
    const replacements = [...this.names.all, ...this.parts.all, ...this.kept.all];
    if (replacements.length === 0) return { replacements, helpers: [] };
    return { replacements, helpers: [configMap(this.helper.name, this.namespace, Object.fromEntries(this.data)), ...this.standIns.values()] };
  }

  /** The object whose name a text names: the Service or the ConfigMap itself, where the kustomization holds it, else one that stands for it. */
  private named(name: string): ReplacementSelect {
    const named = this.unit.manifests.filter((manifest) => manifest.apiVersion === 'v1' && kindAndName(manifest).name === name);
    const found = ['Service', 'ConfigMap'].flatMap((kind) => named.find((manifest) => manifest.kind === kind) ?? []).at(0);
    if (found !== undefined) return selectOf(found);
    const { scope, isMovedBelow } = this.unit;
    const standIn = configMap(isMovedBelow ? finalName(name, scope) : name, this.namespace);
    this.standIns.set(name, standIn);
    return selectOf(standIn);
  }

  /** Where the helpers are before this kustomization moves them along with the rest. */
  private get namespace(): string {
    const { scope, isMovedBelow } = this.unit;
    return isMovedBelow ? scope.namespace : scope.baseNamespace;
  }

  private sourceOf(piece: Exclude<TextPiece, string>): Replacement['source'] {
    return piece.is === 'namespace' ? { ...this.helper, fieldPath: 'metadata.namespace' } : { ...this.named(piece.name), fieldPath: 'metadata.name' };
  }

  /** The place of a text in the helper; equal ones have one. */
  private held(stem: string, text: string): string {
    let key = stem;
    for (let number = 2; (this.data.get(key) ?? text) !== text; number += 1) key = `${stem}-${number}`;
    this.data.set(key, text);
    return fieldPath({}, ['data', key]) ?? '';
  }

  private follow({ object, path, pieces }: MovingText): void {
    const { text, marks } = markedText(pieces);
    const pieceOf = (mark: string): TextPiece => pieces[marks.indexOf(mark)];
    this.followIn(text, pieceOf, { select: selectOf(object.manifest), fieldPaths: [fieldPath(object.manifest, path) ?? ''] });
  }

  /** Has every name in a text follow: by one cut, or by way of a part of it that the helper holds. */
  private followIn(text: string, pieceOf: (mark: string) => TextPiece, place: ReplacementTarget): void {
    const followed = new Set<string>();
    for (const mark of marksIn(text)) {
      const piece = pieceOf(mark);
      if (typeof piece === 'string' || followed.has(mark)) continue;
      const step = text === mark ? undefined : cutTo(text, mark);
      const target = step === undefined ? place : { ...place, options: step.cut };
      if (step === undefined || step.part === mark) {
        this.names.add(this.sourceOf(piece), target);
      } else {
        this.followBy(step.part, piece.is === 'name' ? piece.name : 'namespace', pieceOf, target);
        for (const other of marksIn(step.part)) followed.add(other);
      }
    }
  }

  private followBy(part: string, stem: string, pieceOf: (mark: string) => TextPiece, target: ReplacementTarget): void {
    const field = this.held(stem, part.replace(MARK, (mark) => pieceText(pieceOf(mark), this.unit.scope)));
    this.followIn(part, pieceOf, { select: this.helper, fieldPaths: [field] });
    this.parts.add({ ...this.helper, fieldPath: field }, target);
  }

  private keep(manifest: KubernetesManifest): void {
    const { name, namespace } = kindAndName(manifest);
    const put = (field: string, value: string): void => {
      this.kept.add({ ...this.helper, fieldPath: this.held(value, value) }, { select: selectOf(manifest), fieldPaths: [field] });
    };
    if (namespace !== '') put('metadata.namespace', namespace);
    if (!keepsName(manifest as KubernetesObject)) put('metadata.name', name);
  }
}

/**
 * Replacements by which the texts of a kustomization follow its `namespace`, `namePrefix` and `nameSuffix`, whoever writes these into it; and by which
 * objects of fixed namespaces stay where they are.
 *
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/
 */
export function portableParts(unit: PortableUnit): PortableParts {
  return new Portable(unit).build();
}
