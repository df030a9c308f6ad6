import type { Exists } from './check-overlay';
import type { Judgements } from './judge';
import type { ConfigJudgements } from './judge-configs';
import type { ReadDeclarations } from './read';
import type { DeclaredScopes } from './scopes';
import type { WrittenKustomizations } from './tracked-images';
import type { ReadPath } from '../../system/on-disk';
import type { ReadDelivery } from '../delivery/read';
import type { ScopeModel } from '../model/repository-model';
import type { Contents } from '../objects/objects-of';
import type { IsNamespaced } from '../objects/own-manifests';
import type { ProblemList } from '../problems/problem-list';

/** What a resolution knows of the paths that overlays include. */
export interface PathKnowledge {
  /** Tells whether an included path is there. @default nobody can tell */
  readonly exists?: Exists;
  /** What stands at a path that a config takes. @default nothing does */
  readonly readFile?: ReadPath;
  /** Tells whether an included path is a component. @default none is */
  readonly isComponent?: (path: string) => boolean;
}

/** What a resolution knows of the world around the declarations. */
export interface Knowledge extends PathKnowledge {
  /** Decides where the user's own objects go. @default they stay as they are */
  readonly isNamespaced?: IsNamespaced;
  /** What was generated before, for the tags of tracked images. @default nothing was */
  readonly written?: WrittenKustomizations;
}

/** What is the same for base and every overlay while one repository is resolved. */
export interface Work {
  readonly read: ReadDeclarations;
  readonly problems: ProblemList;
  readonly scopes: DeclaredScopes;
  /** What is wrong with the workloads as they are declared. */
  readonly judged: Judgements;
  readonly shared: Pick<
    Contents, 'declared' | 'secrets' | 'baseManifests' | 'namespaces' | 'sharedUnit' | 'isNamespaced' | 'evaluations' | 'problems' | 'pruners'
  >;
  /** What is wrong with the configs as they are declared. */
  readonly judgedConfigs: ConfigJudgements;
  readonly paths: PathKnowledge;
  readonly written: WrittenKustomizations;
  readonly deliveries: readonly ReadDelivery[];
}

/** What base is, for the overlays. */
export interface ResolvedBase {
  readonly model: ScopeModel;
  /** Keys of the objects that collide in base already. */
  readonly collisions: ReadonlySet<string>;
}
