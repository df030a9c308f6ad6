import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { LogLevel, Project, javascript } from 'projen';
import type { GitOpsRepositoryOptions } from '../../src';
import { GitOpsProject, GitOpsRepository } from '../../src';

/** What a test declares on the repository of a test project. */
export type Declare = (repository: GitOpsRepository, project: Project) => void;

/** The project that the repository is attached to: projen's bare one, one for npm packages with GitHub support, or our own. */
export type ProjectKind = 'bare' | 'node' | 'gitops';

/** Options of {@link TestProject.synth}. */
export interface SynthOptions extends GitOpsRepositoryOptions {
  /** @default 'bare' */
  readonly kind?: ProjectKind;
  /** Whether what follows generation is run. @default false */
  readonly post?: boolean;
  /** Of our own project type. @default 'main' */
  readonly defaultBranch?: string;
  /** Of our own project type. @default 'commonjs' */
  readonly type?: 'commonjs' | 'module';
  /** Of our own project type. @default '~6.0.3' */
  readonly typescriptVersion?: string;
}

/** What a run told its user. */
export interface SynthResult {
  readonly warnings: readonly string[];
}

function createRepository(kind: ProjectKind, outdir: string, { defaultBranch, type, typescriptVersion, ...options }: Omit<SynthOptions, 'kind' | 'post'>): GitOpsRepository {
  const common = { name: 'test', outdir, logging: { level: LogLevel.OFF } };
  switch (kind) {
    case 'bare': return new GitOpsRepository(new Project(common), options);
    case 'gitops': return new GitOpsProject({ name: 'test', outdir, defaultBranch, type, typescriptVersion, ...options }).gitops;
    case 'node': return new GitOpsRepository(new javascript.NodeProject({
      ...common, defaultReleaseBranch: 'main', packageManager: javascript.NodePackageManager.NPM, minNodeVersion: '20.19.0',
    }), options);
  }
}

/** A repository in a folder of its own below a test project. */
export function repositoryIn(folder: string, parent: Project, options: GitOpsRepositoryOptions = {}): GitOpsRepository {
  return new GitOpsRepository(new Project({ name: folder, outdir: folder, parent, logging: { level: LogLevel.OFF } }), options);
}

/** A `.projenrc.ts` for a child process, whose current directory must be a test project's own folder. */
export function projenrc(library: string, declarations: string): string {
  return `import { Project } from 'projen';
import { GitOpsProject, GitOpsRepository } from ${JSON.stringify(library)};

const project = new Project({ name: 'test', outdir: process.cwd() });
const repository = new GitOpsRepository(project);
${declarations}
project.synth();
`;
}

/**
 * A folder that projects are synthesized into. The only place in the tests that creates a projen project: a project without an
 * outdir of its own may take the current directory for its own and delete it (projen's Testing.synth does).
 */
export class TestProject {
  readonly outdir = fs.mkdtempSync(path.join(fs.realpathSync(tmpdir()), 'projen-gitops-'));

  /** Runs a `.projenrc` with these declarations in the folder, as `npx projen --no-post` does. */
  synth(declare: Declare, { kind = 'bare', post = false, ...options }: SynthOptions = {}): SynthResult {
    process.env.PROJEN_DISABLE_POST = String(!post);
    const repository = createRepository(kind, this.outdir, options);
    const { project } = repository;
    const warnings: string[] = [];
    project.logger.warn = (...texts: unknown[]) => warnings.push(texts.join(' '));
    declare(repository, project);
    project.synth();
    return { warnings };
  }

  /** The text of a file. */
  read(file: string): string {
    return fs.readFileSync(path.join(this.outdir, file), 'utf8');
  }

  /** Writes a file as its user would. */
  write(file: string, text: string | Buffer): void {
    const target = path.join(this.outdir, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.rmSync(target, { force: true });
    fs.writeFileSync(target, text);
  }

  /** Every file, or those below a folder, sorted. */
  list(under = ''): readonly string[] {
    const entries = fs.readdirSync(path.join(this.outdir, under), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(this.outdir, path.join(entry.parentPath, entry.name))).sort();
  }

  /** The permissions of a file, in octal. */
  mode(file: string): string {
    return (fs.statSync(path.join(this.outdir, file)).mode % 0o1000).toString(8);
  }

  /** True where something stands at a path. */
  has(file: string): boolean {
    return fs.existsSync(path.join(this.outdir, file));
  }

  /** Text and time of the last write of every file: equal where not even a byte was written. */
  snapshot(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.list().map((file) => [file, `${fs.statSync(path.join(this.outdir, file)).mtimeMs} ${this.read(file)}`]));
  }

  /** Text of every file. */
  contents(under = ''): Readonly<Record<string, string>> {
    return Object.fromEntries(this.list(under).map((file) => [file, this.read(file)]));
  }

  /** Removes the folder. */
  remove(): void {
    fs.rmSync(this.outdir, { recursive: true, force: true });
  }
}

/** Gives each test of a file a folder of its own. */
export function useTestProject(): () => TestProject {
  let current: TestProject | undefined;
  afterEach(() => {
    current?.remove();
    current = undefined;
  });
  return () => current ??= new TestProject();
}
