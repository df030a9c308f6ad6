import type { Project } from 'projen';
import { ProjenrcFile } from 'projen';
import { isComponent } from './is-component';
import { pathFromGit } from './path-from-git';
import { withEnvironment } from './uncaught';
import { writtenKustomizations } from './written-kustomizations';
import { LEDGER_PATH } from '../../contract/ledger-path';
import { recreationOf } from '../../kubernetes/gitops/recreation';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { isNamespaced } from '../../kubernetes/schemas/is-namespaced';
import type { Tree } from '../../system/tree';
import type { Declarations } from '../declare/declarations';
import { undelivered } from '../delivery/check-names';
import { planDeliveries } from '../delivery/manifests/plan-delivery';
import type { ChangePlan } from '../files/change-plan';
import { planChanges } from '../files/change-plan';
import { LEDGER_MISSING } from '../files/change-summary';
import { jobsChangedInPlace, jobWarning } from '../files/jobs-in-place';
import { formatLedger } from '../files/ledger';
import type { RepositoryModel } from '../model/repository-model';
import { originsOf } from '../origins/origins-of';
import { planFiles } from '../plan/plan';
import type { Problem } from '../problems/problem';
import { resolve } from '../resolve/resolve';
import { topologyPage } from '../topology/page';
import { checkWorkflowOptions } from '../workflows/check-options';
import type { WorkflowOptions } from '../workflows/parts/options';
import { planWorkflows } from '../workflows/plan';

/** What is declared, and where it is written. */
export interface Asked {
  readonly project: Project;
  readonly config: Declarations;
  readonly workflows: WorkflowOptions;
  readonly allowEmpty: boolean;
  /** Whether there is a page that shows who calls whom. */
  readonly hasTopologyPage: boolean;
  readonly tree: Tree;
}

/** What a run will do, and what is worth telling of it. */
export interface Decision {
  readonly plan: ChangePlan;
  /** Generated files that are no text, whose bytes git must leave alone. */
  readonly binaries: readonly string[];
  /** The text of the file that tells the checker which lines declare what. */
  readonly origins: string;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

const NOTHING_DECLARED: Problem = {
  code: 'repository-empty',
  path: 'GitOpsRepository',
  message: 'nothing is declared any more, and all that was generated would be removed',
  hint: 'declare an application with addApp; if everything is to go, say so by the option "allowEmpty: true"',
};

const LEDGER_IN_THE_WAY: Problem = {
  code: 'path-taken',
  path: LEDGER_PATH,
  message: 'something that is no file of the repository stands where the ledger belongs',
  hint: 'move it away, and run "npx projen" again',
};

function warningsOfJobs(plan: ChangePlan, { base, overlays }: RepositoryModel, tree: Tree): readonly string[] {
  const jobs = [base, ...overlays].flatMap(({ objects }) => objects.map(({ manifest }) => manifest)).filter(({ kind }) => kind === 'Job');
  const recreated = new Set(jobs.filter((job) => recreationOf(job) !== undefined).map((job) => kindAndName(job).name));
  return jobsChangedInPlace(plan, (path) => tree.read(path)).filter(({ name }) => !recreated.has(name)).map(jobWarning);
}

/** Checks everything that is declared and decides what to write; writes nothing. */
export function decide(asked: Asked): Decision | { readonly problems: readonly Problem[] } {
  const { project, config, workflows, allowEmpty, hasTopologyPage, tree } = asked;
  return withEnvironment(() => {
    const written = writtenKustomizations(tree, () => tree.readText(LEDGER_PATH));
    const { model, problems: declared } = resolve(config, {
      isNamespaced,
      written,
      exists: (path) => tree.exists(path),
      isComponent: (path) => isComponent(path, tree),
      readFile: (path) => tree.read(path),
    });
    const problems = [...declared, ...checkWorkflowOptions(workflows)];
    if (problems.length > 0) return { problems };
    const source = ProjenrcFile.of(project)?.filePath ?? ProjenrcFile.of(project.root)?.filePath ?? '.projenrc.js';
    const root = pathFromGit(project.outdir);
    const pages = hasTopologyPage ? [topologyPage(model, source)] : [];
    const files = [...planFiles(model, source), ...planDeliveries({ model, source, root }), ...planWorkflows(project, workflows, source), ...pages];
    const ledger = tree.read(LEDGER_PATH);
    if (ledger.kind === 'other' || ledger.kind === 'outside') return { problems: [LEDGER_IN_THE_WAY] };
    const text = ledger.kind === 'file' ? ledger.bytes.toString('utf8') : undefined;
    const plan = planChanges(files, text, (path) => tree.read(path));
    const isEmpty = config.workloads.length + config.overlays.length + config.manifests.length === 0;
    if (isEmpty && !allowEmpty && plan.removals.length > 0) return { problems: [NOTHING_DECLARED] };
    if (plan.problems.length > 0) return { problems: plan.problems };
    return {
      plan,
      binaries: files.filter(({ content }) => typeof content !== 'string').map(({ path }) => path),
      origins: `${JSON.stringify(originsOf(model, project.outdir, formatLedger(plan.after)))}\n`,
      warnings: [...text === undefined && plan.edited.length > 0 ? [LEDGER_MISSING] : [], ...warningsOfJobs(plan, model, tree)],
      notes: undelivered(model).map((name) => `overlay "${name}" is delivered to no cluster`),
    };
  });
}
