import type { ContainerSubject, Subject } from './subject';
import type { Shape } from '../options/shape';

type Known<All extends object> = Readonly<Partial<Record<keyof All & string, Shape>>>;

/** A subject of a workload that takes the options `All`, of which the subject knows a few. */
export type SubjectOf<All extends object> = Omit<Subject<All>, 'shapes'> & { readonly shapes: Known<All> };

/** A subject of a container that takes the options `All`, of which the subject knows a few. */
export type ContainerSubjectOf<All extends object> = Omit<ContainerSubject<All>, 'shapes'> & { readonly shapes: Known<All> };
