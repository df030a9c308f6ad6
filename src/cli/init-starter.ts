import type { Found } from './init-folder';

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function carried({ ignored, attributes }: Found): string {
  const lines = [
    ...ignored.map((pattern) => `project.addGitIgnore(${quoted(pattern)});\n`),
    ...attributes.map((line) => `project.gitattributes.addAttributes(${line.split(/\s+/).map(quoted).join(', ')});\n`),
  ];
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

/** The first `.projenrc.ts`: one application, one overlay, and what the folder said already. */
export function starter(name: string, found: Found & { readonly typescript?: string }): string {
  const options = [
    `name: ${quoted(name)}`,
    ...found.branch === 'main' ? [] : [`defaultBranch: ${quoted(found.branch)}`],
    ...found.type === 'commonjs' ? [] : [`type: ${quoted(found.type)}`],
    ...found.typescript === undefined ? [] : [`typescriptVersion: ${quoted(`~${found.typescript}`)}`],
  ];
  return `import { GitOpsProject, NodePort } from 'projen-gitops';

const project = new GitOpsProject({ ${options.join(', ')} });

const web = project.addApp('web', {
  image: 'registry.example.com/web:1.0.0',
  ports: { http: 8080 },
});

project.addOverlay('development', {
  expose: [web.endpoint('http').publicly(NodePort.any())],
});
${carried(found)}
project.synth();
`;
}
