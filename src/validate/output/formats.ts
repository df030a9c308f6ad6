import { githubReporter } from './github';
import { jsonReporter } from './json';
import { junitReporter } from './junit';
import type { Reporter, ReporterOptions } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

/** Every output format by its name; a new one is a new file and a line here. */
export const FORMATS = {
  text: ({ colour }: ReporterOptions) => textReporter(colour),
  json: () => jsonReporter,
  sarif: ({ rules, folder }: ReporterOptions) => sarifReporter(rules, folder),
  github: ({ folder }: ReporterOptions) => githubReporter(folder),
  junit: () => junitReporter,
} satisfies Readonly<Record<string, (options: ReporterOptions) => Reporter>>;
