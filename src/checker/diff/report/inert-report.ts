import type { Report, ReportChange, ReportFailure, ReportGroup, ReportRisk, ReportRow } from './report';
import { cutMiddle, inert, inertLines, inertName } from '../../../system/inert';
import type { FieldChange } from '../changes/compare';
import type { Risk } from '../changes/risk';

const LONGEST_MESSAGE = 2_000;

function sentence(text: string): string {
  return cutMiddle(inert(text), LONGEST_MESSAGE);
}

function names(all: readonly string[]): string[] {
  return all.map((name) => inertName(name));
}

function risk<Any extends Risk>(found: Any): Any {
  const { message, hint, subject } = found;
  return { ...found, message: sentence(message), hint: sentence(hint), ...subject === undefined ? {} : { subject: inertName(subject) } };
}

function reportRisk(found: ReportRisk): ReportRisk {
  return { ...risk(found), subjects: names(found.subjects), overlays: names(found.overlays) };
}

function fields(all: readonly FieldChange[]): FieldChange[] {
  return all.map((field) => ({ ...field, path: inertName(field.path, 600) }));
}

function change(found: ReportChange): ReportChange {
  return {
    ...found,
    overlays: names(found.overlays),
    resource: inertName(found.resource),
    kind: inertName(found.kind),
    fields: fields(found.fields),
    risks: found.risks.map(risk),
    hunk: inertLines(found.hunk),
    ...found.was === undefined ? {} : { was: inertName(found.was) },
    ...found.summary === undefined ? {} : { summary: sentence(found.summary) },
  };
}

function group(found: ReportGroup): ReportGroup {
  return { changes: found.changes.map(change), title: inertName(found.title), fields: fields(found.fields) };
}

function failure(found: ReportFailure): ReportFailure {
  return { ...found, overlays: names(found.overlays), message: inertLines(found.message) };
}

function row(found: ReportRow): ReportRow {
  return { ...found, overlay: inertName(found.overlay) };
}

/** The report as people read it: no text in it can control a terminal, and no name is endless. */
export function inertReport(report: Report): Report {
  return {
    sentence: cutMiddle(inert(report.sentence), 10_000),
    rows: report.rows.map(row),
    failures: report.failures.map(failure),
    risks: report.risks.map(reportRisk),
    changes: report.changes.map(change),
    groups: report.groups.map(group),
    notes: report.notes.map((note) => cutMiddle(inert(note), 10_000)),
    before: inertName(report.before),
    after: inertName(report.after),
    ...report.reason === undefined ? {} : { reason: cutMiddle(inert(report.reason), 10_000) },
    ...report.renderer === undefined ? {} : { renderer: inertName(report.renderer) },
  };
}
