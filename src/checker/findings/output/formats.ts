import { githubReporter } from './github';
import { htmlReporter } from './html';
import { jsonReporter } from './json';
import { junitReporter } from './junit';
import { markdownReporter } from './markdown';
import type { Reporter, ReporterOptions } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

/** Every output format by its name; a new one is a new file and a line here. */
export const FORMATS: Readonly<Record<string, (options: ReporterOptions) => Reporter>> = {
  text: textReporter,
  json: ({ rules }) => jsonReporter(rules),
  sarif: ({ rules, folder }) => sarifReporter(rules, folder),
  github: ({ folder }) => githubReporter(folder),
  junit: () => junitReporter,
  markdown: ({ rules }) => markdownReporter(rules),
  html: htmlReporter,
};
