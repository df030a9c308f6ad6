import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { run } from '../../src/system/process';

/** The checkout. */
export const ROOT = join(__dirname, '..', '..');

const PROJEN = join(ROOT, 'node_modules', 'projen');

/** A block of code of a page. */
export interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The blocks of code of a page, as they stand there. */
export function snippetsOf(page: string): Snippet[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```([a-z]*)\n([^]*?)^```$/gm);
  return [...blocks].map(([, language, text]) => ({ page, language, text }));
}

/** True of a whole configuration: it carries its imports. */
export function isConfiguration({ language, text }: Snippet): boolean {
  return language === 'ts' && text.startsWith('import ');
}

/** What the compiler says of configurations, as their users would compile them. */
export function typeErrors(snippets: readonly Snippet[]): string[] {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'snippets-'));
  try {
    const files = snippets.map(({ text }, index) => {
      const file = join(folder, `snippet-${index}.ts`);
      writeFileSync(file, text);
      return file;
    });
    const { options } = ts.convertCompilerOptionsFromJson({
      target: 'ES2022',
      lib: ['es2023'],
      module: 'node16',
      moduleResolution: 'node16',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      paths: { 'projen-gitops': [join(ROOT, 'src', 'index.ts')], 'projen': [PROJEN] },
    }, ROOT);
    const program = ts.createProgram(files, options);
    return files.flatMap((file, index) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        .map(({ messageText }) => `${snippets[index].page}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder in which a configuration ran. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  /** Where it ran; gone once it has been looked at. */
  readonly folder: string;
  read(path: string): string;
}

/** Runs a configuration in a folder of its own, as `npx projen --no-post` does, and tells what it wrote. */
export async function runConfiguration({ text }: Snippet, look: (ran: Ran) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'snippet-'));
  try {
    writeFileSync(join(folder, '.projenrc.ts'), text.replaceAll("'projen-gitops'", `'${join(ROOT, 'src')}'`).replaceAll("'projen'", `'${PROJEN}'`));
    const tsNode = join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js');
    const env = { ...process.env, PROJEN_DISABLE_POST: 'true' };
    const { exitCode, stdout, stderr } = await run(process.execPath, [tsNode, '-P', join(ROOT, 'scripts', 'tsconfig.json'), '.projenrc.ts'], { cwd: folder, env });
    await look({ exitCode, output: stdout + stderr, folder, read: (path) => readFileSync(join(folder, path), 'utf8') });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
