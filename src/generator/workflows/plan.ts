import type { Project } from 'projen';
import { github } from 'projen';
import { checkWorkflow } from './github/check';
import { commentWorkflow } from './github/comment';
import { queueWorkflow } from './github/queue';
import { renderedWorkflow } from './github/rendered';
import { reviewWorkflow } from './github/review';
import { writeWorkflow } from './github/write';
import { gitlabPipeline } from './gitlab/pipeline';
import type { GitHubWorkflowOptions, WorkflowOptions } from './parts/options';
import type { Tools } from './parts/tools';
import { toolsOf } from './parts/tools';
import { writeYaml } from '../../common/yaml/write';
import { header } from '../../contract/header';
import type { PlannedFile } from '../plan/file-plan';

/** Where the pipelines are, as patterns of git. */
export const WORKFLOW_FILES: readonly string[] = ['.github/workflows/gitops-*.yml', '.gitlab/gitops.gitlab-ci.yml'];

const GITLAB_NOTE = '# Include it as "local"; see docs/workflows.md of projen-gitops for what its jobs can reach.\n';

function githubFiles(options: GitHubWorkflowOptions, tools: Tools, source: string): readonly PlannedFile[] {
  const { branch = 'main', codeScanning = false, review = {}, renderedBranch = false } = options;
  const riskCheck = review !== false && (review.riskCheck ?? false);
  const reviews = review === false ? [] : [reviewWorkflow(riskCheck, tools), commentWorkflow(riskCheck !== false)];
  const queue = riskCheck === false ? [] : [queueWorkflow()];
  const rendered = renderedBranch === false ? [] : [renderedWorkflow({ branch, target: renderedBranch.branch ?? 'rendered', tools })];
  return [checkWorkflow({ branch, codeScanning, tools }), ...reviews, ...queue, ...rendered]
    .map((workflow) => ({ path: `.github/workflows/${workflow.name}.yml`, content: header(source) + writeWorkflow(workflow) }));
}

/** The pipelines that a project wants, as files to generate. */
export function planWorkflows(project: Project, options: WorkflowOptions, source: string): readonly PlannedFile[] {
  const tools = toolsOf(project);
  const wanted = options.github ?? (github.GitHub.of(project) ? {} : false);
  return [
    ...(wanted === false ? [] : githubFiles(wanted, tools, source)),
    ...(options.gitlab ? [{ path: '.gitlab/gitops.gitlab-ci.yml', content: header(source) + GITLAB_NOTE + writeYaml(gitlabPipeline(tools)) }] : []),
  ];
}
