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
