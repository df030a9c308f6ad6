import { basename, join } from 'node:path';
import type { Terminal } from '../command/command';
import { inertJson } from '../command/inert';
import type { Rendered } from '../render/render';
import { writeFileWhole } from '../render/write-file';

/** Where rendered overlays go. */
export interface RenderOutput {
  add(rendered: Rendered): Promise<void>;
  end(): Promise<void>;
}

/** A YAML stream; where several overlays share it, a comment names each. */
export function yamlOutput(terminal: Terminal, several: boolean): RenderOutput {
  const print = terminal.exact ?? terminal.out;
  let separator = '';
  return {
    add: async ({ target, text }) => {
      print(several ? `${separator}# overlay: ${target.name}\n${text}` : text);
      separator = '---\n';
    },
    end: async () => undefined,
  };
}

/** One JSON value: `{renderer, overlays: [{overlay, documents}]}`. */
export function jsonOutput(terminal: Terminal, renderer: string): RenderOutput {
  const overlays: unknown[] = [];
  return {
    add: async (rendered) => void overlays.push({ overlay: rendered.target.name, documents: await documentsOf(rendered.text) }),
    end: async () => terminal.out(inertJson(`${JSON.stringify({ renderer, overlays }, undefined, 2)}\n`)),
  };
}

/** One file per overlay: its YAML stream, or a JSON list of its documents. */
export function filesOutput(directory: string, format: 'yaml' | 'json', note: (line: string) => void): RenderOutput {
  return {
    add: async ({ target, text }) => {
      const name = target.name === '.' ? basename(target.directory) : target.name.replace(/^[./\\]+/, '').replace(/[/\\:]+/g, '-');
      const path = join(directory, `${name}.${format}`);
      writeFileWhole(path, format === 'yaml' ? text : `${JSON.stringify(await documentsOf(text), undefined, 2)}\n`);
      note(`wrote ${path}`);
    },
    end: async () => undefined,
  };
}

/** The YAML library is loaded only where documents must be taken apart: printing them as they are needs none. */
async function documentsOf(text: string): Promise<unknown[]> {
  const { parseAllDocuments } = await import('yaml');
  const parsed = parseAllDocuments(text, { version: '1.2', uniqueKeys: false });
  return Array.isArray(parsed) ? parsed.map((document) => document.toJS() as unknown).filter((document) => document !== null) : [];
}
