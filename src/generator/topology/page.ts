import { topologyOf } from './topology-of';
import { TOPOLOGY_PAGE } from '../../contract/generated-paths';
import { markdownHeader } from '../../contract/header';
import { mermaid } from '../../kubernetes/topology/mermaid';
import type { Topology } from '../../kubernetes/topology/topology';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';
import type { PlannedFile } from '../plan/file-plan';

/** What Mermaid draws before it refuses. @see https://mermaid.js.org/config/schema-docs/config.html#maxedges */
const MOST_ARROWS = 500;
/** In characters. @see https://mermaid.js.org/config/schema-docs/config.html#maxtextsize */
const LONGEST_TEXT = 50_000;

const INTRODUCTION = 'Who calls whom, and who is let in from where, in each overlay: drawn from the addresses and exposures that are declared. '
  + 'What files and manifests of your own add is not in it; `npx projen graph` draws it from what is rendered.';

function arrowsIn({ calls, exposures }: Topology): number {
  return calls.length + exposures.reduce((sum, { leadsTo }) => sum + leadsTo.length, 0);
}

function section(overlay: OverlayModel): string {
  const topology = topologyOf(overlay);
  const text = mermaid(topology);
  const arrows = arrowsIn(topology);
  const isTooMuch = arrows > MOST_ARROWS || text.length > LONGEST_TEXT;
  const drawing = isTooMuch
    ? `${topology.workloads.length} workloads and ${arrows} connections are more than a diagram shows here: \`npx projen graph ${overlay.name} --format svg > topology.svg\` draws them.\n`
    : `\`\`\`mermaid\n${text}\`\`\`\n`;
  return `## ${overlay.name}\n\n${drawing}`;
}

/** The page that shows the overlays of a repository. */
export function topologyPage({ overlays }: RepositoryModel, source: string): PlannedFile {
  return { path: TOPOLOGY_PAGE, content: [markdownHeader(source), '# Topology\n', `${INTRODUCTION}\n`, ...overlays.map(section)].join('\n') };
}
