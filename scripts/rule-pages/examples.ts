import type { Files, Manifests } from '../../src/checker/findings/define-rule';

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;
}

function filesOf(files: Files['files']): string {
  return Object.entries(files).map(([path, text]) => `\`${path}\`:\n\n${block('yaml', text)}`).join('\n');
}

/** The manifests or files of an example, with the settings that it is judged by. */
export function exampleBlocks(example: Manifests | Files): string {
  if ('files' in example) return filesOf(example.files);
  const settings = example.settings === undefined ? '' : `\nwith this in \`projen-gitops.validate.yaml\`:\n\n${block('yaml', example.settings)}`;
  return block('yaml', example.manifest) + settings;
}

/** What is found in the failing example. */
export function findingsBlock(finds: readonly string[]): string {
  return `It finds:\n\n${block('text', finds.join('\n'))}`;
}
