import { githubReporter } from './github';
import { jsonReporter } from './json';
import { junitReporter } from './junit';
import type { Reporter, ReporterOptions } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

/** Every output format by its name; a new one is a new file and a line here. */
export const FORMATS: Readonly<Record<string, (options: ReporterOptions) => Reporter>> = {
  text: ({ colour }) => textReporter(colour),
  json: () => jsonReporter,
  sarif: ({ rules, folder }) => sarifReporter(rules, folder),
  github: ({ folder }) => githubReporter(folder),
  junit: () => junitReporter,
};
