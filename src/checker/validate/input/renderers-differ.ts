import { createTwoFilesPatch } from 'diff';
import type { Finding } from '../../findings/finding';
import { renderersDiffer as renderersDifferRule } from '../../findings/renderers-differ';
import { streamOf, tell } from '../../findings/tell';
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
  const differing = others.filter((other) => other.text !== first.text);
  if (differing.length === 0) return [];
  const clean = cleanerOf([first, ...differing].flatMap(({ text }) => secretWords(text)));
  return differing.map((other) => tell(streamOf(overlay), renderersDifferRule, {
    renderers: [describeRenderer(first.renderer), describeRenderer(other.renderer)],
    difference: clean(createTwoFilesPatch(first.renderer.label, other.renderer.label, first.text, other.text, undefined, undefined, { context: 3 })),
  }));
}
