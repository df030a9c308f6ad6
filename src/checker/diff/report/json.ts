import type { ReportSubject } from './report';
import { inertJson } from '../../../system/inert';
import type { DiffResult, ObjectChange } from '../changes/change';
import type { FieldChange } from '../changes/compare';

function fieldToJson({ path, before, after, reordered }: FieldChange): object {
  return { path, before: before ?? null, after: after ?? null, ...(reordered ? { reordered } : {}) };
}

function changeToJson(change: ObjectChange): object {
  const { overlay, resource, was, fields, risks, forbidden } = change;
  return {
    overlay,
    resource,
    change: change.change,
    ...(was === undefined ? {} : { was }),
    fields: fields.map(fieldToJson),
    risks,
    forbidden: forbidden.length > 0,
    refusals: forbidden,
  };
}

/** The difference as JSON, described by `docs/diff.schema.json`. */
export function renderJson(result: DiffResult, subject: ReportSubject): string {
  const overlays = result.overlays.map(({ overlay, presence, objects, errors, repaired }) => (
    { overlay, presence, objects, errors, ...(repaired ? { repaired } : {}) }));
  const changes = result.overlays.flatMap((overlay) => overlay.changes).map(changeToJson);
  return inertJson(`${JSON.stringify({ ...subject, reason: result.reason, notCompared: result.notCompared, overlays, changes }, null, 2)}\n`);
}
