import { relative, sep } from 'node:path';
import type { SourceLine, SourcePlace } from '../findings/finding';
import { declarationFinder } from '../findings/sources/declared-in';
import type { SourceFiles } from '../findings/sources/source-files';

/** A line of a file; the file as an absolute path. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Shows lines as reports do: from the working directory, and for a generated file with the line that declares it. */
export interface Places {
  line(line: Line): SourceLine;
  place(line: Line): SourcePlace;
}

/** Places of one run. */
export function placesFrom(cwd: string, files: SourceFiles): Places {
  const declarationOf = declarationFinder(files);
  const line = ({ file, line: number }: Line): SourceLine => ({ file: relative(cwd, file).split(sep).join('/'), line: number });
  return {
    line,
    place: (written) => {
      const declared = declarationOf(written.file);
      return {
        ...line(written),
        ...written.column === undefined ? {} : { column: written.column },
        ...declared === undefined ? {} : { declaredIn: line(declared) },
      };
    },
  };
}
