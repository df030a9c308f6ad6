import { checkObject } from './check-object';
import type { ObjectContext } from './scope/object-context';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../kubernetes/schemas/bundle';
import type { Finding } from '../../findings/finding';

interface Sighting {
  readonly finding: Finding;
  readonly versions: string[];
}

function keyOf(finding: Finding): string {
  return `${finding.rule}\n${finding.path}\n${finding.severity}`;
}

function named({ finding, versions }: Sighting, all: number): Finding {
  return versions.length === all ? finding : { ...finding, message: `${finding.message} (Kubernetes ${versions.join(', ')})` };
}

/**
 * Judges one object by several Kubernetes versions. A finding that all of them share is reported once; another names the versions it applies to.
 *
 * @param bundles the versions, newest first
 */
export function checkVersions(resource: Resource, bundles: readonly SchemaBundle[], context: ObjectContext = {}): Finding[] {
  if (bundles.length === 1) return checkObject(resource, bundles[0], context);
  const sightings = new Map<string, Sighting>();
  for (const bundle of bundles) {
    const seen = new Set<string>();
    for (const finding of checkObject(resource, bundle, context)) {
      let key = keyOf(finding);
      while (seen.has(key)) key += '+';
      seen.add(key);
      const sighting = sightings.get(key);
      if (sighting === undefined) sightings.set(key, { finding, versions: [bundle.version] });
      else sighting.versions.push(bundle.version);
    }
  }
  return [...sightings.values()].map((sighting) => named(sighting, bundles.length));
}
