import type { Finding, SourcePlace } from '../../findings/finding';
import type { JsonObject } from '../../resources/json';
import type { Resource } from '../../resources/resource';
import { describeResource } from '../../resources/resource';

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
