import { basename, join } from 'node:path';
import type { Rendered } from '../checker/read/render/render';
import type { RenderTarget } from '../checker/read/render/targets';
import { writeFileWhole } from '../checker/read/render/write-file';
import type { Terminal } from '../system/command';
import { CommandFault } from '../system/fault';
import { inertJson } from '../system/inert';

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

/** A name without a way out of the folder: its parts joined by dashes. */
function fileNameOf({ name, directory }: RenderTarget): string {
  return name.replace(/^[./\\]+/, '').replace(/[/\\:\0]+/g, '-') || basename(directory);
}

/** One file per overlay: its YAML stream, or a JSON list of its documents. */
export function filesOutput(directory: string, format: 'yaml' | 'json', note: (line: string) => void): RenderOutput {
  const written = new Map<string, string>();
  return {
    add: async ({ target, text }) => {
      const path = join(directory, `${fileNameOf(target)}.${format}`);
      const other = written.get(path);
      if (other !== undefined) throw new CommandFault(`${other} and ${target.name} would both be written to ${path}`, 'Render one of them into another folder.');
      written.set(path, target.name);
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
