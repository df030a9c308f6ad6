import type { Reporter } from './reporter';

/** The machine-readable contract of `validate`. */
export const jsonReporter: Reporter = {
  report: ({ renderer, documents, kubernetes, findings, overlays, schemas }) =>
    `${JSON.stringify({ renderer, documents, kubernetes, findings, overlays, schemas }, null, 2)}\n`,
};
