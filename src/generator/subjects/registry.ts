import type { AppOptions } from './app-options';
import { building } from './building/subject';
import { command } from './command/subject';
import { env } from './env/subject';
import { image } from './image/subject';
import { metadata } from './metadata/subject';
import { names } from './names/subject';
import { outside } from './outside/subject';
import { ports } from './ports/subject';
import { probes } from './probes/subject';
import { replicas } from './replicas/subject';
import { resources } from './resources/subject';
import { security } from './security/subject';
import type { Subject } from './subject';
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
