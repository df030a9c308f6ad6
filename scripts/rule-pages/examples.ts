import type { ChangedManifests, Files, Manifests } from '../../src/checker/findings/define-rule';

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;
}

/** Characters that no page can hold. */
function shown(text: string): string {
  return text.replaceAll('\0', '␀').replace('\uFEFF', '');
}

function filesOf(files: Files['files']): string {
  return Object.entries(files).map(([path, text]) => `\`${path}\`:\n\n${block('yaml', shown(text))}`).join('\n');
}

/** The manifests or files of an example, with the settings that it is judged by. */
export function exampleBlocks(example: Manifests | Files): string {
  if ('files' in example) return filesOf(example.files);
  const settings = example.settings === undefined ? '' : `\nwith this in \`projen-gitops.validate.yaml\`:\n\n${block('yaml', example.settings)}`;
  return block('yaml', example.manifest) + settings;
}

/** Both sides of a change, and what stands on both. */
export function changeBlocks({ before, after, unchanged }: ChangedManifests): string {
  const beside = unchanged === undefined ? '' : `\nwith this beside it, unchanged:\n\n${block('yaml', unchanged)}`;
  const now = after.trim() === '' ? 'After: nothing of it is left.\n' : `After:\n\n${block('yaml', after)}`;
  return `Before:\n\n${block('yaml', before)}\n${now}${beside}`;
}

/** What is found in the failing example. */
export function findingsBlock(finds: readonly string[]): string {
  return `It finds:\n\n${block('text', finds.join('\n'))}`;
}
