import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';
import { isRemote } from '../kustomization/kustomization-file';
import { readYamlOnce } from '../kustomization/read-yaml';
import { scanPlain } from '../kustomization/scan-plain';

/** What a kustomization file says about itself at a glance. */
export interface Scan {
  /** Its top-level fields. */
  readonly fields: readonly string[];
  /** Entries of lists that may name directories; more than there are, never fewer. */
  readonly entries: readonly string[];
  /** True for a file that is no mapping. */
  readonly broken: boolean;
}

const LISTS = ['resources', 'bases', 'components'] as const;

function scanYaml(text: string): Scan {
  const value = readYamlOnce(text)?.[0]?.value;
  if (!isObject(value)) return { fields: [], entries: [], broken: true };
  const content = asObject(value);
  const entries = LISTS.flatMap((field) => asList(content[field]).flatMap((entry) => asString(entry) ?? []));
  return { fields: Object.keys(content), entries, broken: false };
}

/** Reads the outline of a kustomization file. Most are plain enough to do without a YAML parser, which takes a hundred times as long. */
export function scanKustomization(text: string): Scan {
  const plain = scanPlain(text);
  return plain === undefined ? scanYaml(text) : { ...plain, broken: false };
}

/** Fields that make a build depend on more than what lies in its directories. */
const OUTSIDE = new Set(['generators', 'transformers', 'validators', 'helmCharts', 'helmChartInflationGenerator', 'helmGlobals', 'buildMetadata']);

/** True where the build depends on more than the files in its directories. */
export function reachesOutside({ fields, entries, broken }: Scan): boolean {
  return broken || fields.some((field) => OUTSIDE.has(field)) || entries.some(isRemote);
}
