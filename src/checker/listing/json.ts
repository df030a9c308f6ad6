import type { ListedOverlay } from './list-overlay';
import { numberOf } from './quantity-units';
import type { Requests } from './sizes';
import { inertJson } from '../../system/inert';

function numbers({ cpu, memory }: Requests): { readonly cpu: number; readonly memory: number } {
  return { cpu: numberOf(cpu), memory: numberOf(memory) };
}

/** What overlays consist of, for other programs: cores and bytes as numbers. */
export function listJson(overlays: readonly ListedOverlay[]): string {
  const shown = overlays.map(({ requests, workloads, ...overlay }) => ({
    ...overlay, requests: numbers(requests), workloads: workloads.map((workload) => ({ ...workload, requests: numbers(workload.requests) })),
  }));
  return inertJson(`${JSON.stringify({ overlays: shown }, undefined, 2)}\n`);
}
