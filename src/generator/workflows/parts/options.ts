/** A risk that was looked at and found right: the status no longer fails on it. */
export interface AcceptedRisk {
  /** Id of the rule, as the report names it: `becomes-public`. */
  readonly rule: string;
  /** The object, as the report names it: `v1 Service default/web`. */
  readonly resource: string;
  /** Why the risk is right; shown in the comment. */
  readonly reason: string;
}

/** The commit status `gitops / risks`, which a branch rule can require. */
export interface RiskCheckOptions {
  /** High risks that do not fail the status. @default none */
  readonly accepted?: readonly AcceptedRisk[];
}

/** The report on pull requests. */
export interface ReviewOptions {
  /**
   * A commit status that fails on high risks until they are accepted, here or by the label `gitops-accepted`.
   *
   * @default false: risks are shown and labelled, and fail nothing
   */
  readonly riskCheck?: false | RiskCheckOptions;
}

/** A branch of rendered manifests, for teams that sync or review plain YAML. */
export interface RenderedBranchOptions {
  /** Name of the branch, which holds nothing else. @default 'rendered' */
  readonly branch?: string;
}

/** Workflows of GitHub Actions, `.github/workflows/gitops-*.yml`. */
export interface GitHubWorkflowOptions {
  /** The branch whose pushes are checked. @default the project's default branch where it is known, else 'main' */
  readonly branch?: string;
  /** Whether findings are uploaded as code scanning alerts; private repositories need a license for that. @default false */
  readonly codeScanning?: boolean;
  /** Whether pull requests get a comment with what they change in the rendered objects, and a label with the highest risk. @default {} */
  readonly review?: false | ReviewOptions;
  /** Whether every push updates a branch of rendered manifests. @default false */
  readonly renderedBranch?: false | RenderedBranchOptions;
}

/** The workflows that check and review changes; docs/workflows.md explains what they may do. */
export interface WorkflowOptions {
  /** Workflows of GitHub Actions. @default {} where the project has GitHub support, else false */
  readonly github?: false | GitHubWorkflowOptions;
  /** Whether `.gitlab/gitops.gitlab-ci.yml` is generated, to be included by a pipeline. @default false */
  readonly gitlab?: boolean;
}
