import { FILE_PATTERNS } from './file-patterns';
import { KUSTOMIZATION_PATTERNS } from './kustomization-patterns';
import { PATCH_PATTERNS } from './patch-patterns';
import type { ErrorPattern } from './pattern';
import { REPLACEMENT_PATTERNS } from './replacement-patterns';
import { RESOURCE_PATTERNS } from './resource-patterns';
import type { Scene } from './scene';
import { sceneOf } from './scene';
import { unwrapError } from './unwrap';
import { diskFiles, kustomizationFileIn } from '../../kustomization/files';
import type { FileReader } from '../../kustomization/files';

/** An error of a build, in words that help. */
export interface Explanation {
  /** Stable name of the kind of error; `unknown` where the message is not one we know. */
  readonly code: string;
  /** Relative to where the command was started. */
  readonly file: string;
  /** From 1; undefined where it is not known. */
  readonly line?: number;
  readonly cause: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What kustomize said. */
  readonly raw: string;
}

/** What is known of a build that failed. */
export interface FailureContext {
  /** The directory that was built. */
  readonly directory: string;
  /** The directory that paths in the explanation are relative to. */
  readonly cwd: string;
  /** @default the files of this machine */
  readonly files?: FileReader;
}

/** Tried in this order: the general ones come last in their table. */
const PATTERNS: readonly ErrorPattern[] = [
  ...KUSTOMIZATION_PATTERNS, ...RESOURCE_PATTERNS, ...PATCH_PATTERNS, ...REPLACEMENT_PATTERNS, ...FILE_PATTERNS,
];

const COMPONENT_ADVICE = 'This is a Component, which changes what others include: build a kustomization that names it under components.';

function isComponent(directory: string, files: FileReader): boolean {
  return /^kind:\s*["']?Component\b/m.test(files.read(kustomizationFileIn(directory, files) ?? '') ?? '');
}

/** Rephrases an error of kustomize into file, line, cause and remedy. */
export function explainFailure(message: string, { directory, cwd, files = diskFiles }: FailureContext): Explanation {
  const scene = sceneOf(unwrapError(message, directory), cwd, files);
  for (const pattern of PATTERNS) {
    const match = pattern.match.exec(scene.core);
    if (match === null) continue;
    const { at, cause, remedy } = pattern.explain(match, scene);
    const advice = isComponent(directory, files) ? `${COMPONENT_ADVICE} ${remedy}` : remedy;
    const line = at.line === undefined ? {} : { line: at.line };
    return { code: pattern.code, file: scene.show(at.file), ...line, cause, remedy: advice, raw: message };
  }
  return unknown(message, scene);
}

function unknown(message: string, scene: Scene): Explanation {
  const cause = scene.core === '' ? 'the renderer failed without saying why' : scene.core;
  return { code: 'unknown', file: scene.show(scene.kustomization), cause, remedy: 'Run `kubectl kustomize` on the directory for the whole message.', raw: message };
}

/** Writes an explanation on two lines: `overlays/x/kustomization.yaml:7: cause`, then the remedy. */
export function formatExplanation({ file, line, cause, remedy }: Explanation): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${cause}\n  ${remedy}\n`;
}
