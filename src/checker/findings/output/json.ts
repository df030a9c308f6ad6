import type { Reporter } from './reporter';
import { inertJson } from '../../../system/inert';
import type { Report } from '../report';

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}

const PART = 1_000;

/** A part for some findings at a time: a report of a million is longer than any string may be. */
function* parts({ renderer, documents, kubernetes, findings, overlays, schemas }: Report): Generator<string> {
  const head = indented({ renderer, documents, kubernetes }, '').slice(0, -'\n}'.length);
  yield inertJson(`${head},\n  "findings": [`);
  for (let at = 0; at < findings.length; at += PART) {
    const part = indented(findings.slice(at, at + PART), '  ').slice('['.length, -'\n  ]'.length);
    yield inertJson(`${at === 0 ? '' : ','}${part}`);
  }
  yield inertJson(`${findings.length === 0 ? '' : '\n  '}],\n${indented({ overlays, schemas }, '').slice('{\n'.length)}\n`);
}

/** The machine-readable contract of `validate`. */
export const jsonReporter: Reporter = { parts, report: (report) => [...parts(report)].join('') };
