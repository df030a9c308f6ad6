import { own } from '../../../../common/own';
import type { YamlDocument } from '../read-yaml';
import { Written } from './written';
import type { WrittenText } from './written';

/**
 * How kustomize reads an entry: `resource` as a file, else a directory or repository; `directory` without trying a file; `plugin` as a configuration
 * that stands in the entry itself, or as a resource; `file` as a file or address.
 */
export type Reading = 'resource' | 'directory' | 'plugin' | 'file';

/** Something outside of itself that a kustomization names. */
export interface Mention {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** In lower case. */
  readonly field: string;
  readonly reading: Reading;
}

/** Fields of a kustomization whose texts are entries. `patches` was a list of files before kustomize 2.1, which is still read. */
const ENTRIES: Readonly<Record<string, Reading>> = {
  resources: 'resource',
  bases: 'resource',
  components: 'directory',
  generators: 'plugin',
  transformers: 'plugin',
  validators: 'plugin',
  patches: 'file',
  patchesstrategicmerge: 'file',
  configurations: 'file',
  crds: 'file',
};

const SOURCES = ['files', 'file', 'envs', 'env'];
const CHARTS = ['repo', 'chartrepo', 'chartrepourl', 'charthome', 'valuesfile', 'additionalvaluesfiles', 'values'];

/** Fields of a kustomization with entries in them, and the keys that hold these. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  patches: ['path'],
  patchesjson6902: ['path'],
  replacements: ['path'],
  openapi: ['path'],
  configmapgenerator: SOURCES,
  secretgenerator: SOURCES,
  helmcharts: CHARTS,
  helmchartinflationgenerator: CHARTS,
  helmglobals: CHARTS,
};

/** Keys in the configuration of kustomize's own plugins that name files or addresses. */
const PLUGIN_KEYS = ['path', 'paths', 'targetfilepath', 'repo', 'chartrepo', 'chartrepourl', 'valuesfile', 'additionalvaluesfiles', ...SOURCES];

/** A source of a generator may be written `name=path`. */
function unnamed(text: string, key: string): string[] {
  return SOURCES.includes(key) && text.includes('=') ? [text, text.slice(text.indexOf('=') + 1)] : [text];
}

/** Makes mentions of the texts of a document. */
class Collector {
  private readonly written: Written;

  constructor(private readonly document: YamlDocument) {
    this.written = new Written(document.written);
  }

  kustomization(): Mention[] {
    return [...this.written.pairs(this.written.root)].flatMap(([field, value]) => [
      ...this.ofEntries(field, value),
      ...this.ofParts(field, value),
    ]);
  }

  plugin(): Mention[] {
    return this.below(this.written.root, 'the configuration of a plugin', PLUGIN_KEYS);
  }

  private ofEntries(field: string, value: unknown): Mention[] {
    const reading = own(ENTRIES, field);
    return reading === undefined ? [] : this.mentions(this.written.texts(value), field, reading);
  }

  private ofParts(field: string, value: unknown): Mention[] {
    const keys = own(PARTS, field);
    return keys === undefined ? [] : this.below(value, field, keys);
  }

  private below(value: unknown, field: string, keys: readonly string[]): Mention[] {
    return keys.flatMap((key) => [...this.written.below(value, (name) => name === key)]
      .flatMap((entry) => this.mentions(this.written.texts(entry), field, 'file').flatMap((mention) => unnamed(mention.text, key).map((text) => ({ ...mention, text })))));
  }

  private mentions(texts: Iterable<WrittenText>, field: string, reading: Reading): Mention[] {
    return [...texts].map(({ text, node }) => ({ text, line: this.document.lineOf(node), field, reading }));
  }
}

/** Everything that the documents of a kustomization file name. */
export function mentionsIn(documents: readonly YamlDocument[]): Mention[] {
  return documents.flatMap((document) => new Collector(document).kustomization());
}

/** Every file and address that the configurations of plugins name. */
export function mentionsInPlugins(documents: readonly YamlDocument[]): Mention[] {
  return documents.flatMap((document) => new Collector(document).plugin());
}
