import type { ProblemList } from './problem-list';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Overlay } from '../declare/overlay';

interface PlacedManifest {
  readonly manifest: KubernetesManifest;
  readonly path: string;
}

/** The objects that an overlay's platforms need, each once; records two platforms that want different objects under one name. */
export function platformObjects(overlay: Overlay, problems: ProblemList): readonly KubernetesManifest[] {
  const unique = new Map<string, PlacedManifest>();
  (overlay.options.expose ?? []).forEach((exposure, position) => {
    const path = `overlays.${overlay.name}.expose[${position}]`;
    // A platform whose own options are wrong is reported with the exposure.
    const isSound = exposure?.platform.problems().length === 0;
    for (const manifest of isSound ? exposure.platform.objects() : []) {
      const { kind, name, namespace } = kindAndName(manifest);
      const key = JSON.stringify([kind, name, namespace]);
      const earlier = unique.get(key);
      if (!earlier) {
        unique.set(key, { manifest, path });
      } else if (JSON.stringify(earlier.manifest) !== JSON.stringify(manifest)) {
        problems.add({
          code: 'platform-conflict',
          path,
          message: `${kind} "${name}" differs from the one of ${earlier.path}`,
          hint: 'declare the platform once, as a constant, and pass it to both, or give each its own name',
        }, overlay.declaredAt);
      }
    }
  });
  return [...unique.values()].map(({ manifest }) => manifest);
}
