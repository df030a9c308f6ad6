import type { Project } from 'projen';

/** Commands of the command side, as tasks of the project: `npx projen validate`. */
const TASKS: Readonly<Record<string, string>> = {
  render: 'Render overlays with kubectl kustomize',
  validate: 'Check rendered overlays',
  diff: 'Show what a change does to the rendered overlays',
  rendered: 'Keep a folder, or a branch, of rendered manifests',
  images: 'List every image of the rendered overlays, pinned or not',
  promote: 'Move the tags and digests of images from one overlay to another',
  list: 'List overlays, applications, addresses, images, sizes, deviations',
  why: 'Say where a rendered value comes from: file, patch, transformer',
  explain: 'Show what a rule or a risk means, and what to do',
  graph: 'Draw who calls whom in an overlay, and who is let in',
  live: 'Compare overlays with a real cluster: status, diff, check, clean',
  types: 'Write TypeScript types of the custom resources in CRD files',
  check: 'Render and validate every overlay, and print a table',
};

/** How a command is started: a program and its arguments. */
export type CommandLine = (command: string) => readonly string[];

/** The program of this package, as npm installs it. */
export const PROGRAM = 'projen-gitops';

/** Commands of the installed package. */
export const installedCommand: CommandLine = (command) => [PROGRAM, command];

/** Adds a task for each command; arguments are passed on. */
export function addCommandTasks(project: Project, commandLine: CommandLine): void {
  for (const [name, description] of Object.entries(TASKS)) {
    project.addTask(name, { description, execArgs: [...commandLine(name), '$@'], receiveArgs: true });
  }
}
