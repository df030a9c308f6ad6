import type { DiffResult } from '../../../src/checker/diff/changes/change';
import { diffStates } from '../../../src/checker/diff/diff-states';
import type { OverlayState } from '../../../src/checker/diff/state';
import { readResources } from '../../../src/checker/read/resources/read';
import { wellSaid } from '../well-said';

/** One overlay from a YAML stream. */
export function overlay(text: string, name = 'o'): OverlayState {
  return { overlay: name, resources: readResources(text, name).resources };
}

/** The difference between two YAML streams that stand for one overlay. */
export function diffYaml(before: string, after: string): DiffResult {
  return diffStates([overlay(before)], [overlay(after)]);
}

/** Everything that the difference says about risks, one line each: `level rule: message`. */
export function risksBetween(before: string, after: string): string[] {
  return diffYaml(before, after).overlays.flatMap((found) => found.changes)
    .flatMap((change) => wellSaid(change.risks).map((risk) => `${risk.level} ${risk.rule}: ${risk.message}`));
}

/** A Deployment `web` whose container, Pod spec, spec and labels can be completed. */
export function deployment(parts: { container?: string; pod?: string; spec?: string; labels?: string } = {}): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {${parts.spec ?? ''} selector: {matchLabels: {app: web}}, template: {metadata: {labels: {${parts.labels ?? 'app: web'}}}, spec: {${parts.pod ?? ''} containers: [{name: c, image: "x:1.2.0", ${parts.container ?? ''}}]}}}
`;
}

/** A Service. */
export function service(spec: string, name = 'web', metadata = ''): string {
  return `---
apiVersion: v1
kind: Service
metadata: {name: ${name}, ${metadata}}
spec: {${spec}}
`;
}

/** Any other object. */
export function manifest(apiVersion: string, kind: string, name: string, body: string): string {
  return `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: {name: ${name}}
${body}
`;
}
