import type { AppModel, ExposureModel } from './model';

/** Name of the NetworkPolicy of an application. */
export function policyName(app: AppModel): string {
  return app.name;
}

/** Name of the NetworkPolicy that lets the outside in to an exposed application. */
export function exposurePolicyName({ app, audience }: Pick<ExposureModel, 'app' | 'audience'>): string {
  return `${app.name}-${audience}`;
}

/** Name of a Service that exposes only some ports of an application. */
export function exposingServiceName({ app, audience }: Pick<ExposureModel, 'app' | 'audience'>): string {
  return `${app.serviceName}-${audience}`;
}

/** An object by its kind and its name before the prefix and suffix of an overlay. */
export interface ObjectName {
  readonly kind: string;
  readonly name: string;
}

/** What two declarations share exactly when they mean the same object. */
export function objectKey({ kind, name }: ObjectName): string {
  return `${kind}/${name}`;
}

/** The objects in base that are generated for an application. */
export function objectsOfApp(app: AppModel, networkPolicies: boolean): readonly ObjectName[] {
  return [
    { kind: 'Deployment', name: app.deploymentName },
    ...app.ports.length === 0 ? [] : [{ kind: 'Service', name: app.serviceName }],
    ...networkPolicies ? [{ kind: 'NetworkPolicy', name: policyName(app) }] : [],
  ];
}

/** The objects that an overlay adds for an exposure. */
export function objectsOfExposure(exposure: ExposureModel, networkPolicies: boolean): readonly ObjectName[] {
  return [
    ...networkPolicies ? [{ kind: 'NetworkPolicy', name: exposurePolicyName(exposure) }] : [],
    ...exposure.ownService === undefined ? [] : [{ kind: 'Service', name: exposure.ownService }],
  ];
}
