import type { Json, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import { equal } from '../../../../src/generator/overlays/derive/objects/json';

/** Where two values differ, and how. */
export function differences(wanted: Json | undefined, rendered: Json | undefined, path = ''): readonly string[] {
  if (equal(wanted, rendered)) return [];
  const isNested = typeof wanted === 'object' && typeof rendered === 'object' && wanted && rendered && Array.isArray(wanted) === Array.isArray(rendered);
  if (!isNested) return [`${path}: wanted ${JSON.stringify(wanted)}, rendered ${JSON.stringify(rendered)}`];
  const [left, right] = [wanted, rendered] as readonly Readonly<Record<string, Json>>[];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => differences(left[key], right[key], `${path}/${key}`));
}

function idOf({ apiVersion, kind, metadata: { name, namespace } }: KubernetesObject): string {
  return [apiVersion, kind, namespace, name].join(' ');
}

/** The objects that two lists do not have in common, as text. */
export function objectsThatDiffer(wanted: readonly KubernetesObject[], rendered: readonly KubernetesObject[]): readonly string[] {
  const byId = new Map(rendered.map((object) => [idOf(object), object]));
  const different = wanted.filter((object) => !equal(byId.get(idOf(object)), object));
  const ids = new Set(wanted.map(idOf));
  return [
    ...different.map((object) => `${idOf(object)}: ${differences(object, byId.get(idOf(object))).join('; ')}`),
    ...rendered.filter((object) => !ids.has(idOf(object))).map((object) => `${idOf(object)}: not wanted`),
  ];
}
