/** Names of the generated objects, where they differ from the workload's own. */
export interface AppNames {
  /** Name of the workload itself, such as the Deployment. @default the application's name */
  readonly workload?: string;
  /** Name of the container in its Pods. @default the application's name */
  readonly container?: string;
  /** Name of the Service: the first part of the DNS name that other applications call. @default the application's name */
  readonly service?: string;
}

/** How the objects are called. */
export interface NamesOptions {
  /** Names of the generated objects; addresses follow. @default the application's name for every object */
  readonly names?: AppNames;
}
