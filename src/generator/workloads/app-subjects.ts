import type { AppOptions } from './app-options';
import { building } from '../subjects/building/subject';
import { command } from '../subjects/command/subject';
import { env } from '../subjects/env/subject';
import { image } from '../subjects/image/subject';
import { metadata } from '../subjects/metadata/subject';
import { names } from '../subjects/names/subject';
import { outside } from '../subjects/outside/subject';
import { ports } from '../subjects/ports/subject';
import { probes } from '../subjects/probes/subject';
import { replicas } from '../subjects/replicas/subject';
import { resources } from '../subjects/resources/subject';
import { security } from '../subjects/security/subject';
import type { Subject } from '../model/subject';
import type { Shape, Shapes } from '../options/shape';

/** A subject of a workload that takes the options `All`, of which the subject knows a few. */
export type SubjectOf<All extends object> = Omit<Subject<All>, 'shapes' | 'required'> & {
  readonly shapes: Readonly<Partial<Record<keyof All & string, Shape>>>;
  readonly required?: readonly (keyof All & string)[];
};

/** The subjects of an application, in the order in which people write what they add to a manifest. */
export const APP_SUBJECTS: readonly SubjectOf<AppOptions>[] = [
  names, metadata, replicas, image, command, ports, env, resources, probes, security, outside, building,
];

/** How each option of an application is read; an option of no subject does not compile. */
export const APP_SHAPES = {
  ...names.shapes,
  ...metadata.shapes,
  ...replicas.shapes,
  ...image.shapes,
  ...command.shapes,
  ...ports.shapes,
  ...env.shapes,
  ...resources.shapes,
  ...probes.shapes,
  ...security.shapes,
  ...outside.shapes,
  ...building.shapes,
} satisfies Shapes<AppOptions>;
