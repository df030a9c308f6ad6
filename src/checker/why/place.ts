import { relative, sep } from 'node:path';
import type { Cause } from './origin';
import type { OriginKey } from '../../contract/origins';
import type { SourceLine, SourcePlace } from '../findings/finding';
import { declarationFinder } from '../findings/sources/declared-in';
import type { SourceFiles } from '../findings/sources/source-files';

/** A line of a file; the file as an absolute path. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Shows lines as reports do: from the working directory. */
export interface Places {
  line(line: Line): SourceLine;
  place(line: Line): SourcePlace;
  /** What declares what a generated file says of an object; nothing for files written by hand. */
  declared(line: Line, object: OriginKey): Pick<Cause, 'declaredIn' | 'changedIn'>;
}

/** Places of one run. */
export function placesFrom(cwd: string, files: SourceFiles): Places {
  const declarationOf = declarationFinder(files);
  const line = ({ file, line: number }: Line): SourceLine => ({ file: relative(cwd, file).split(sep).join('/'), line: number });
  return {
    line,
    place: (written) => ({ ...line(written), ...written.column === undefined ? {} : { column: written.column } }),
    declared: ({ file }, object) => {
      const declaration = declarationOf(file, object);
      if (declaration === undefined) return {};
      const changedIn = declaration.changedIn.map(line);
      return { declaredIn: line(declaration.line), ...changedIn.length === 0 ? {} : { changedIn } };
    },
  };
}
