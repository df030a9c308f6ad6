import { image, objectsIn } from './repository';
import type { Declare, Settings } from './repository';
import type { AppOptions, AppOverrideOptions } from '../../src';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, asObject, at } from '../../src/kubernetes/objects/json';

const POD = ['spec', 'template', 'spec'] as const;

/** The first container of a Deployment. */
export function containerOf(deployment: unknown): JsonObject {
  return asObject(asList(at(deployment, ...POD, 'containers'))[0]);
}

/** The Deployment of an application "web" with these options. */
export function deploymentOf(options: Partial<AppOptions>, settings?: Settings): JsonObject {
  return asObject(objectsIn((repository) => void repository.addApp('web', { image, ...options }), settings)['web/deployment']);
}

/** The container of an application "web" with these options. */
export function containerWith(options: Partial<AppOptions>): JsonObject {
  return containerOf(deploymentOf(options));
}

/** Declares an application "web" with these options, and one overlay "here" that overrides it. */
export function overridden(options: Partial<AppOptions>, override: AppOverrideOptions): Declare {
  return (repository) => {
    const app = repository.addApp('web', { image, ...options });
    repository.addOverlay('here', { overrides: [app.override(override)] });
  };
}

/** The container of an application in an overlay that overrides it. */
export function overriddenContainer(options: Partial<AppOptions>, override: AppOverrideOptions): JsonObject {
  return containerOf(objectsIn(overridden(options, override), {}, 'here')['web/deployment']);
}
