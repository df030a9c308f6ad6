import type { Cause } from './origin';
import type { Places } from './place';
import type { Step } from './steps';
import type { Trace } from './trace';
import { isGenerated, leafMark } from '../findings/sources/leaf-mark';
import type { SourceFiles } from '../findings/sources/source-files';
import type { Field, Mark } from '../findings/sources/writer';

/** Names causes. */
export interface CauseNames {
  /** A step, as far as it has to do with a field. */
  step(step: Step, field: Field): Cause;
  /** The file of the object, or its generator. */
  leaf(field: Field): Cause & Pick<Mark, 'strength'>;
}

/** Names the causes of the fields of one object. */
export function causeNames({ leaf, way: [{ level: { node } }] }: Trace, files: SourceFiles, places: Places): CauseNames {
  return {
    step: ({ node: { file: kustomization }, entry: [by], file, line, write }, field) => {
      const mark = write?.(field) ?? (file === undefined ? { file: kustomization, line } : { file, line: 1 });
      const source = places.place(mark);
      const named = mark.file === kustomization ? {} : { namedIn: places.line({ file: kustomization, line }) };
      return { by, source, ...named, ...places.declared(mark, leaf) };
    },
    leaf: (field) => {
      const mark = leafMark({ leaf, node }, field, files);
      const by = isGenerated({ leaf, node }) ? leaf.kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator' : 'file';
      const namedIn = by === 'file' || mark.file === leaf.file ? {} : { namedIn: places.line(leaf) };
      return { by, source: places.place(mark), strength: mark.strength, ...namedIn, ...places.declared(mark, leaf) };
    },
  };
}
