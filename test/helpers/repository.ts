import type { App, AppOptions, KubernetesManifest, OverlayOptions } from '../../src';
import type { RepositoryOptions } from '../../src/generator/declare/declarations';
import { Declarations } from '../../src/generator/declare/declarations';
import type { RepositoryModel, ScopeModel } from '../../src/generator/model/repository-model';
import type { PlannedFile } from '../../src/generator/plan/file-plan';
import { planFiles } from '../../src/generator/plan/plan';
import type { Problem } from '../../src/generator/problems/problem';
import type { Knowledge } from '../../src/generator/resolve/resolve';
import { resolve } from '../../src/generator/resolve/resolve';

/** An image that every test may use. */
export const image = 'registry.example.com/web:1.2.3';

/** What a test declares. */
export type Declare = (repository: Declarations) => void;

/** What a test declares besides applications and overlays. */
export type Settings = RepositoryOptions & Knowledge;

/** An option as a file without a type check may give it. */
export function untyped<T>(value: unknown): T {
  return value as T;
}

/** Declares one application "web" with these options. */
export function web(options: Partial<AppOptions>): Declare {
  return (repository) => void repository.addApp('web', { image, ...options });
}

/** Declares "web" (ports http and admin), "api" (port http), and one overlay "here" with options made of them. */
export function here(options: (web: App<'http' | 'admin'>, api: App<'http'>) => OverlayOptions): Declare {
  return (repository) => {
    const front = repository.addApp('web', { image, ports: { http: 80, admin: 81 } });
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addOverlay('here', options(front, api));
  };
}

function resolved(declare: Declare, { isNamespaced, exists, isComponent, readFile, written, ...options }: Settings = {}): ReturnType<typeof resolve> {
  const repository = new Declarations(options);
  declare(repository);
  return resolve(repository, { isNamespaced, exists, isComponent, readFile, written });
}

/** The problems of some declarations, without the lines of the test that declares them. */
export function problemsOf(declare: Declare, settings?: Settings): readonly Problem[] {
  return resolved(declare, settings).problems.map(({ source: _, earlier: __, cause: ___, ...problem }) => problem);
}

/** A rule of the configuration: what breaks it, what is said then, and a neighbour that keeps it. */
export interface RuleExample {
  readonly options?: Settings;
  readonly fails: Declare;
  readonly problems: readonly Problem[];
  readonly passes: Declare;
  /** What looks like a breach, and is none of the rule's business. @default none */
  readonly exempt?: Declare;
}

/** Specifies one rule by a failing and a passing example, and by one to which it does not apply. */
export function rule(title: string, { fails, problems, passes, exempt, options }: RuleExample): void {
  it(title, () => {
    expect(problemsOf(fails, options)).toEqual(problems);
    expect(problemsOf(passes, options)).toEqual([]);
    if (exempt) expect(problemsOf(exempt, options)).toEqual([]);
  });
}

/** Specifies one rule for each of several values. */
rule.each = <T>(values: readonly T[]) => (title: string, example: (value: T) => RuleExample): void => {
  for (const value of values) rule(title.replace('%p', String(value)), example(value));
};

/** The model of some declarations, which must be right. */
export function modelOf(declare: Declare, settings?: Settings): RepositoryModel {
  const { model, problems } = resolved(declare, settings);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 2));
  return model;
}

/** Objects by their keys, such as `web/deployment`. */
export type Objects = Readonly<Record<string, KubernetesManifest>>;

function byKey({ objects }: ScopeModel): Objects {
  return Object.fromEntries(objects.map(({ key, manifest }) => [key, manifest]));
}

/** The objects of base, or of an overlay, that some declarations make. */
export function objectsIn(declare: Declare, settings?: Settings, overlay?: string): Objects {
  const { base, overlays } = modelOf(declare, settings);
  const scope = overlay === undefined ? base : overlays.find(({ name }) => name === overlay);
  if (!scope) throw new Error(`no overlay ${overlay}`);
  return byKey(scope);
}

/** The planned files of some declarations, which must be right. */
export function planOf(declare: Declare, settings?: Settings): readonly PlannedFile[] {
  return planFiles(modelOf(declare, settings), '.projenrc.ts');
}

/** The planned files of some declarations by path, without the header that all of them start with. */
export function filesOf(declare: Declare, settings?: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(planOf(declare, settings).map(({ path, content }) => [path, String(content).replace(/^#.*\n/, '')]));
}
