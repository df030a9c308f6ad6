import type { ObjectType } from './sights';

/** A type as people write it: `apps/v1 Deployment`. */
export function describeType({ apiVersion, kind }: ObjectType): string {
  return `${apiVersion} ${kind}`;
}
