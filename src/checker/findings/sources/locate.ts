import type { JsonObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { describeResource } from '../../../kubernetes/objects/resource';
import type { Finding, SourcePlace } from '../finding';

/** Finds the line that sets what a finding is about; `object` is the finding's, where it has one. Undefined where that cannot be told. */
export type Locate = (finding: Finding, object: JsonObject | undefined) => SourcePlace | undefined;

function keyOf(document: number, resource: string): string {
  return `${document}\n${resource}`;
}

/** Adds its source line to each finding that has none yet. */
export function withSources(findings: readonly Finding[], locate: Locate, resources: readonly Resource[]): Finding[] {
  let objects: Map<string, JsonObject> | undefined;
  return findings.map((finding) => {
    if (finding.source !== undefined || finding.document < 0) return finding;
    objects ??= new Map(resources.map((resource) => [keyOf(resource.document, describeResource(resource)), resource.object]));
    const source = locate(finding, objects.get(keyOf(finding.document, finding.resource)));
    return source === undefined ? finding : { ...finding, source };
  });
}
