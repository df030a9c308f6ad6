import type { Reporter } from './reporter';
import { inertJson } from '../../command/inert';
import type { Report } from '../report';

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}

/** A part for each finding: a report of a million is longer than any string may be. */
function* parts({ renderer, documents, kubernetes, findings, overlays, schemas }: Report): Generator<string> {
  const head = indented({ renderer, documents, kubernetes }, '').slice(0, -'\n}'.length);
  yield inertJson(`${head},\n  "findings": [`);
  let separator = '';
  for (const finding of findings) {
    yield inertJson(`${separator}\n    ${indented(finding, '    ')}`);
    separator = ',';
  }
  yield inertJson(`${findings.length === 0 ? '' : '\n  '}],\n${indented({ overlays, schemas }, '').slice('{\n'.length)}\n`);
}

/** The machine-readable contract of `validate`. */
export const jsonReporter: Reporter = { parts, report: (report) => [...parts(report)].join('') };
