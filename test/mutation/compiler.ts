import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './mutants';
import { mutate } from './mutants';

/** The compiler as one more test: a mutant of wrong types could never be committed. Names that are no longer used are no proof. */
export class Compiler {
  private readonly sources = new Map<string, string>();
  private service?: ts.LanguageService;
  private version = 0;

  constructor(private readonly root: string) {}

  private start(): ts.LanguageService {
    const { config } = ts.readConfigFile(join(this.root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, this.root);
    return ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => this.sources.has(file) ? String(this.version) : '0',
      getScriptSnapshot: (file) => {
        const text = this.sources.get(file) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => this.root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** Whether a file does not compile with a mutant in it. What fails in other files only is not seen. */
  refuses(file: string, mutant: Mutant): boolean {
    const service = this.service ??= this.start();
    const path = join(this.root, file);
    this.sources.set(path, mutate(readFileSync(path, 'utf8'), mutant));
    this.version += 1;
    const refused = service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0;
    this.sources.delete(path);
    return refused;
  }
}
