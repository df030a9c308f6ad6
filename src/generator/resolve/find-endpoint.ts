import type { AppModel, PortModel } from './model';
import type { ProblemList } from './problem-list';
import type { DeclaredAt } from '../declare/declared-at';
import type { AppReference, EndpointReference } from '../declare/reference';

/** The applications of one repository, by the value that the user holds. */
export type AppIndex = ReadonlyMap<AppReference, AppModel>;

/** An endpoint's application and port in the model. */
export interface FoundEndpoint {
  readonly app: AppModel;
  readonly port: PortModel;
}

/** The model of an application that an option names; records one that this repository does not have. */
export function findApp(
  app: AppReference | undefined, index: AppIndex, path: string, problems: ProblemList, declaredAt: DeclaredAt,
): AppModel | undefined {
  const model = app && index.get(app);
  if (model) return model;
  const what = app === undefined ? 'no application' : `application "${app.name}", which this repository does not have`;
  problems.add({ code: 'app-unknown', path, message: what, hint: 'pass a value that addApp of this same repository returned' }, declaredAt);
  return undefined;
}

/** The application and port behind an endpoint; records one that this repository does not have. */
export function findEndpoint(
  endpoint: EndpointReference | undefined, index: AppIndex, path: string, problems: ProblemList, declaredAt: DeclaredAt,
): FoundEndpoint | undefined {
  const app = findApp(endpoint?.app, index, path, problems, declaredAt);
  if (!app) return undefined;
  const port = app.ports.find(({ name }) => name === endpoint?.port);
  if (port) return { app, port };
  const known = app.ports.length === 0 ? `"${app.name}" has no ports: declare one` : `use one of ${app.ports.map(({ name }) => `"${name}"`).join(', ')}`;
  const found = endpoint?.port === undefined ? `no port of application "${app.name}"` : `port "${endpoint.port}" of application "${app.name}", which has none of that name`;
  problems.add({ code: 'port-unknown', path, message: found, hint: known }, declaredAt);
  return undefined;
}
