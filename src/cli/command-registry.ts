import type * as Check from './check';
import type { Completable } from './complete';
import type * as Completion from './completion';
import type * as Diff from './diff';
import type * as DiffArguments from './diff-arguments';
import type * as Explain from './explain';
import type * as FetchKubectl from './fetch-kubectl';
import type * as Graph from './graph';
import type * as Images from './images';
import type * as Init from './init';
import type * as List from './list';
import type * as Live from './live';
import type * as Promote from './promote';
import type * as Render from './render';
import type * as Rendered from './rendered';
import type * as Types from './types';
import type * as Validate from './validate';
import type * as ValidateArguments from './validate-arguments';
import type * as Why from './why';
import type { Command } from '../system/command';
import { later } from '../system/later';

/** A command of the installed program. */
export interface Registered extends Completable {
  readonly run: Command;
  readonly summary: string;
}

const check = later<typeof Check>(__filename, './check');
const completion = later<typeof Completion>(__filename, './completion');
const diff = later<typeof Diff>(__filename, './diff');
const diffArguments = later<typeof DiffArguments>(__filename, './diff-arguments');
const explain = later<typeof Explain>(__filename, './explain');
const fetchKubectl = later<typeof FetchKubectl>(__filename, './fetch-kubectl');
const graph = later<typeof Graph>(__filename, './graph');
const images = later<typeof Images>(__filename, './images');
const init = later<typeof Init>(__filename, './init');
const list = later<typeof List>(__filename, './list');
const live = later<typeof Live>(__filename, './live');
const promote = later<typeof Promote>(__filename, './promote');
const render = later<typeof Render>(__filename, './render');
const rendered = later<typeof Rendered>(__filename, './rendered');
const types = later<typeof Types>(__filename, './types');
const validate = later<typeof Validate>(__filename, './validate');
const validateArguments = later<typeof ValidateArguments>(__filename, './validate-arguments');
const why = later<typeof Why>(__filename, './why');

/** The commands of the installed program, by name; each is loaded when it is asked for, because together they are a thousand modules. */
export const COMMANDS: Readonly<Record<string, Registered>> = {
  'validate': {
    run: (args, context) => validate().validateCommand(args, context),
    program: () => validateArguments().validateProgram(),
    names: 'overlays',
    summary: 'check rendered overlays, kustomization directories or YAML files',
  },
  'diff': {
    run: (args, context) => diff().diffCommand(args, context),
    program: () => diffArguments().diffProgram(),
    names: 'overlays',
    summary: 'show what a change does to the rendered objects, and its risks',
  },
  'render': {
    run: (args, context) => render().renderCommand(args, context),
    program: () => render().renderProgram(),
    names: 'overlays',
    summary: 'render overlays, or any kustomization directories',
  },
  'rendered': {
    run: (args, context) => rendered().renderedCommand(args, context),
    program: () => rendered().renderedProgram(),
    names: 'overlays',
    summary: 'keep a folder or branch of rendered manifests, one file for each object',
  },
  'images': {
    run: (args, context) => images().imagesCommand(args, context),
    program: () => images().imagesProgram(),
    names: 'overlays',
    summary: 'list what runs where: every image, pinned or not',
  },
  'live': {
    run: (args, context) => live().liveCommand(args, context),
    program: () => live().liveProgram(),
    get commands() {
      return live().LIVE_COMMANDS;
    },
    summary: 'compare overlays with a real cluster: status, diff, check, clean',
  },
  'promote': {
    run: (args, context) => promote().promoteCommand(args, context),
    program: () => promote().promoteProgram(),
    names: 'overlays',
    summary: 'move the tags and digests of images from one overlay to another',
  },
  'list': {
    run: (args, context) => list().listCommand(args, context),
    program: () => list().listProgram(),
    names: 'overlays',
    summary: 'list overlays, applications, addresses, images, sizes, deviations',
  },
  'why': {
    run: (args, context) => why().whyCommand(args, context),
    program: () => why().whyProgram(),
    names: 'overlays',
    summary: 'say where a rendered value comes from: file, patch, transformer',
  },
  'explain': {
    run: (args, context) => explain().explainCommand(args, context),
    program: () => explain().explainProgram(),
    names: 'pages',
    summary: 'show what a rule or a risk means, and what to do',
  },
  'check': {
    run: (args, context) => check().checkCommand(args, context),
    program: () => check().checkProgram(),
    summary: 'render and validate every overlay, and print a table',
  },
  'init': {
    run: (args, context) => init().initCommand(args, context),
    program: () => init().initProgram(),
    summary: 'write a first .projenrc.ts and generate from it',
  },
  'graph': {
    run: (args, context) => graph().graphCommand(args, context),
    program: () => graph().graphProgram(),
    names: 'overlays',
    summary: 'draw who calls whom in an overlay, and who is let in',
  },
  'types': {
    run: (args, context) => types().typesCommand(args, context),
    program: () => types().typesProgram(),
    summary: 'write TypeScript types of the custom resources in CRD files',
  },
  'fetch-kubectl': {
    run: (args, context) => fetchKubectl().fetchKubectlCommand(args, context),
    program: () => fetchKubectl().fetchKubectlProgram(),
    summary: 'fetch the pinned kubectl into the cache',
  },
  'completion': {
    run: (args, context) => completion().completionCommand(args, context),
    program: () => completion().completionProgram(),
    summary: 'print a script that completes words in bash, zsh or fish',
  },
};
