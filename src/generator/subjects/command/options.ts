import type { Text } from '../../texts/text';

/** What the image is started with. */
export interface CommandOptions {
  /** In place of the image's entry point; addresses follow. An empty list is written with `hardening: 'none'` only. @default the image's own */
  readonly command?: readonly Text[];
  /** Arguments of the command line; addresses follow. An empty list is written with `hardening: 'none'` only. @default the image's own */
  readonly args?: readonly Text[];
}
