import { createTwoFilesPatch } from 'diff';
import type { Finding } from '../../findings/finding';
import { INPUT_RULES } from '../../findings/input-rules';
import type { Renderer } from '../../read/render/renderer';
import { cleanerOf, secretWords } from '../../read/resources/secret-words';

/** One renderer's output for an overlay. */
export interface RenderedText {
  readonly renderer: Renderer;
  readonly text: string;
}

function describeRenderer({ label, path }: Renderer): string {
  return `${label} at ${path}`;
}

/** A finding for each renderer whose output differs from the first one's, with the difference. */
export function renderersDiffer(overlay: string, [first, ...others]: readonly RenderedText[]): Finding[] {
  const rule = INPUT_RULES.renderersDiffer;
  const differing = others.filter((other) => other.text !== first.text);
  if (differing.length === 0) return [];
  const clean = cleanerOf([first, ...differing].flatMap(({ text }) => secretWords(text)));
  return differing.map((other): Finding => ({
    overlay,
    document: -1,
    resource: '',
    rule: rule.id,
    severity: rule.severity,
    path: '',
    message: `${describeRenderer(first.renderer)} and ${describeRenderer(other.renderer)} differ:\n`
      + clean(createTwoFilesPatch(first.renderer.label, other.renderer.label, first.text, other.text, undefined, undefined, { context: 3 })),
    hint: 'Pin one version for every place that renders, or write the part that differs so that both agree.',
  }));
}
