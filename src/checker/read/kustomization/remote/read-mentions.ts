import type { Mention } from './mentions';
import { mentionsIn, mentionsInPlugins } from './mentions';
import type { Suspect } from './suspects';
import { isPlainText, mayNameRemote, suspectsIn } from './suspects';
import type { YamlDocument } from '../read-yaml';
import { readYamlOnce } from '../read-yaml';
import { scanPlain } from '../scan-plain';

/** What a text names. */
export interface Mentions {
  readonly named: readonly Mention[];
  /** Where the text cannot be read by its structure: what in it may be the name of a directory. */
  readonly words?: readonly Mention[];
  /** In that case also: what in it looks like an address, or may hide one. */
  readonly suspects: readonly Suspect[];
}

const PLUGINS = /^\s*["']?(?:generators|tran[s\u017f]former[s\u017f]|validator[s\u017f])/imu;

function quickly(text: string): Mention[] | undefined {
  if (mayNameRemote(text) || PLUGINS.test(text)) return undefined;
  return scanPlain(text)?.entries.map((entry) => ({ text: entry, line: 1, field: 'resources', reading: 'resource' }));
}

/** Every word of a text, which may be the name of a directory. */
function words(text: string): Mention[] {
  const reading = PLUGINS.test(text) ? 'plugin' : 'resource';
  return [...new Set(text.split(/[\s"'[\]{},]+/))].filter((word) => word !== '' && !/^[-#]+$/.test(word))
    .map((word) => ({ text: word, line: 1, field: 'resources', reading }));
}

function read(text: string, collect: (documents: readonly YamlDocument[]) => Mention[]): Mentions | undefined {
  if (!isPlainText(text)) return undefined;
  try {
    const documents = readYamlOnce(text);
    return documents === undefined ? undefined : { named: collect(documents), suspects: [] };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a kustomization names. One that cannot be read as YAML is taken to include every word in it. */
export function readMentions(text: string): Mentions {
  const quick = isPlainText(text) ? quickly(text) : undefined;
  if (quick !== undefined) return { named: quick, suspects: [] };
  return read(text, mentionsIn) ?? { named: [], words: words(text), suspects: suspectsIn(text) };
}

/** What the configuration of plugins names. */
export function readPluginMentions(text: string): Mentions {
  if (isPlainText(text) && !mayNameRemote(text)) return { named: [], suspects: [] };
  return read(text, mentionsInPlugins) ?? { named: [], suspects: suspectsIn(text) };
}
