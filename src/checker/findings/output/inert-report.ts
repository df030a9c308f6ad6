import { cutMiddle, inertLines, inertName } from '../../../system/inert';
import type { Finding, SourceLine, SourcePlace } from '../finding';
import type { Report } from '../report';

const LONGEST_MESSAGE = 2_000;
const LONGEST_TEXT = 50_000;

function line<Line extends SourceLine>(written: Line): Line {
  return { ...written, file: inertName(written.file) };
}

function place(source: SourcePlace): SourcePlace {
  return { ...line(source), ...source.declaredIn === undefined ? {} : { declaredIn: line(source.declaredIn) } };
}

/** What is said of a stream as a whole may be all that another program said. */
function textOf(text: string, { document }: Finding): string {
  return cutMiddle(inertLines(text), document < 0 ? LONGEST_TEXT : LONGEST_MESSAGE);
}

function finding(found: Finding): Finding {
  const { overlay, resource, path, message, hint, container, source } = found;
  return {
    ...found,
    overlay: inertName(overlay),
    resource: inertName(resource),
    path: inertName(path, 600),
    message: textOf(message, found),
    hint: textOf(hint, found),
    ...container === undefined ? {} : { container: inertName(container) },
    ...source === undefined ? {} : { source: place(source) },
  };
}

/** The report as formats for people and for logs show it: no text in it can control anything, and none is endless. */
export function inertReport(report: Report): Report {
  return {
    ...report,
    renderer: inertName(report.renderer),
    kubernetes: report.kubernetes.map((version) => inertName(version)),
    schemas: report.schemas.map((schema) => inertName(schema)),
    findings: report.findings.map(finding),
    overlays: report.overlays.map((overlay) => ({ ...overlay, overlay: inertName(overlay.overlay), source: inertName(overlay.source) })),
  };
}
