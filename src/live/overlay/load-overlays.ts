import type { Wanted } from './wanted';
import { wantedOf } from './wanted';
import type { CachedRenderOptions } from '../../checker/read/cache/render-cached';
import { startCached } from '../../checker/read/cache/start-cached';
import type { DeliveryTool } from '../../checker/read/gitops/delivery';
import type { EnsureOptions } from '../../checker/read/render/ensure-renderer';
import { formatExplanation } from '../../checker/read/render/explain/explain';
import { readResources } from '../../checker/read/resources/read';
import { cleanerOf, secretWords } from '../../checker/read/resources/secret-words';
import type { DeliveredTarget } from '../../checker/validate/input/delivered-targets';
import { appliedText } from '../../checker/validate/input/delivered-targets';

/** How overlays are rendered. */
export interface LoadOptions extends EnsureOptions, Pick<CachedRenderOptions, 'gate' | 'timeout' | 'progress'> {
  /** The tool whose edits they have. @default nobody's */
  readonly as?: DeliveryTool;
}

/** An overlay as it renders. */
export interface LoadedOverlay {
  readonly name: string;
  readonly wanted: readonly Wanted[];
  /** Documents of it that nobody can apply: no YAML, no name. */
  readonly problems: readonly string[];
  /** Takes what its Secrets hold out of a text of somebody else. */
  readonly clean: (text: string) => string;
}

/** What rendering came to. */
export interface LoadedOverlays {
  readonly overlays: readonly LoadedOverlay[];
  /** Why the others did not build. */
  readonly failures: readonly { readonly overlay: string; readonly message: string }[];
  readonly notes: readonly string[];
}

function read(name: string, text: string, namespace: string): LoadedOverlay {
  const { resources, problems } = readResources(text, name);
  const wanted = resources.map((resource) => wantedOf(resource, namespace));
  const nameless = wanted.filter((one) => one.name === '').map(({ title }) => `${title.trim()} has no name of its own: it can not be found in a cluster`);
  return {
    name,
    wanted: wanted.filter((one) => one.name !== ''),
    problems: [...problems.map(({ message }) => message), ...nameless],
    clean: cleanerOf(secretWords(text)),
  };
}

/**
 * Renders overlays and reads their objects.
 *
 * @param namespace of objects that name none
 */
export async function loadOverlays(
  targets: readonly DeliveredTarget[], namespace: string, options: LoadOptions,
): Promise<LoadedOverlays> {
  const { results } = await startCached(targets, options);
  const loaded = { overlays: [] as LoadedOverlay[], failures: [] as { overlay: string; message: string }[], notes: [] as string[] };
  for await (const result of results) {
    const { name, delivery }: DeliveredTarget = result.target;
    loaded.notes.push(...result.notes.map((note) => `${name}: ${note}`));
    if (!result.ok) {
      loaded.failures.push({ overlay: name, message: formatExplanation(result.explanation) });
      continue;
    }
    const { text, open } = appliedText(result.text, result.target, options.as);
    if (open.size > 0) loaded.notes.push(`${name}: nothing in the repository gives ${[...open].sort().map((variable) => `\${${variable}}`).join(', ')} a value`);
    loaded.overlays.push(read(name, text, delivery?.defaultNamespace ?? namespace));
  }
  return loaded;
}
