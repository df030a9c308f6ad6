import type { Address } from './addresses';
import type { ListedOverlay } from './list-overlay';
import { bytesText, coresText } from './quantity-units';
import type { Pods } from './sizes';
import { groupBy } from '../../common/group-by';
import { guardLines, inert } from '../../system/inert';
import { formatTable } from '../findings/output/table';

/** How a list is printed. */
export interface ListTextOptions {
  /** Columns of the terminal. @default as many as it takes */
  readonly columns?: number;
  /** Every row; without it, the first of each table. @default false */
  readonly all?: boolean;
}

/** So many rows of each table are one screen. */
const MOST_ROWS = 12;
const MOST_NAMES = 4;

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly right?: readonly number[];
  readonly prose?: boolean;
}

interface In<Row> {
  readonly overlay: string;
  readonly row: Row;
}

/** Where a row is: in all overlays, in all but a few of many, or in those named. */
function inText(names: readonly string[], overlays: readonly string[]): string {
  const missing = overlays.filter((name) => !names.includes(name));
  if (overlays.length > 1 && missing.length === 0) return 'all';
  if (missing.length > 0 && missing.length * 3 < names.length) return `all but ${missing.join(', ')}`;
  return names.length <= MOST_NAMES ? names.join(', ') : `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;
}

/** Rows that several overlays have are one, which says which. */
function together(rows: readonly In<readonly string[]>[], overlays: readonly string[]): string[][] {
  const same = groupBy(rows, ({ row }) => row.join('\0'));
  return [...same.values()].map((equal) => [...equal[0].row, inText([...new Set(equal.map(({ overlay }) => overlay))], overlays)]);
}

type Shorten = (name: string) => string;

function each<Row>(
  overlays: readonly ListedOverlay[], rowsOf: (overlay: ListedOverlay) => readonly Row[], cells: (row: Row, short: Shorten) => readonly string[],
): string[][] {
  const rows = overlays.flatMap((one) => {
    const short = shorten(one);
    return rowsOf(one).map((row) => ({ overlay: one.overlay, row: cells(row, short) }));
  });
  return together(rows, overlays.map(({ overlay }) => overlay));
}

function podsText({ least, most, each: runs }: Pods): string {
  if (runs === 'node') return 'each node';
  if (runs === 'run') return 'per run';
  return most === undefined ? String(least) : `${least} to ${most}`;
}

const REACH = { public: 'everywhere', internal: 'private network', nodes: 'every node', cluster: 'the cluster' };

const OUTSIDE = [REACH.public, REACH.internal, REACH.nodes];

function calledFrom({ from, callers }: Pick<Address, 'from' | 'callers'>, short: Shorten): string {
  return from === 'cluster' && callers.length > 0 ? callers.map(short).join(', ') : REACH[from];
}

function overlayTable(overlays: readonly ListedOverlay[]): Table {
  const rows = overlays.map(({ overlay, units, objects, pods, requests: { cpu, memory }, namespaces }) => (
    [overlay, String(objects), String(pods), coresText(cpu), bytesText(memory), String(units.length), namespaces.join(', ') || '-']));
  return { header: ['overlay', 'objects', 'Pods', 'CPU', 'memory', 'units', 'namespaces'], rows, right: [1, 2, 3, 4, 5] };
}

/** The name alone, where that says enough: in the overlay no other namespace has it as well. */
function shorten({ workloads }: ListedOverlay): Shorten {
  const bare = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  const homes = groupBy(new Set(workloads.map(({ name }) => name)), bare);
  return (name) => (homes.get(bare(name))?.length === 1 ? bare(name) : name);
}

function workloadTable(overlays: readonly ListedOverlay[]): Table {
  const rows = each(overlays, ({ workloads }) => workloads, ({ kind, name, pods, requests: { cpu, memory } }, short) => (
    [short(name), kind, podsText(pods), coresText(cpu), bytesText(memory)]));
  return { header: ['application', 'kind', 'Pods', 'CPU', 'memory', 'in'], rows, right: [2, 3, 4] };
}

/** Inside of the cluster a name is enough for whoever is in the same namespace. */
function addressText({ address, namespace }: Pick<Address, 'address' | 'namespace'>): string {
  return namespace === undefined ? address : address.replace(`.${namespace}:`, ':');
}

function addressTable(overlays: readonly ListedOverlay[]): Table {
  const rows = each(overlays, ({ addresses }) => addresses, ({ leadsTo, ...one }, short) => (
    [addressText(one), one.kind, calledFrom(one, short), leadsTo.map(short).join(', ') || '-']));
  const inside = rows.filter(([, , from]) => !OUTSIDE.includes(from));
  return { header: ['address', 'kind', 'called from', 'leads to', 'in'], rows: [...rows.filter((row) => !inside.includes(row)), ...inside] };
}

function imageTable(overlays: readonly ListedOverlay[]): Table {
  const rows = each(overlays, ({ images }) => images, ({ repository, tag = '-', isPinned, digest = '' }) => [repository, tag, isPinned ? digest.slice(0, 19) : 'no']);
  return { header: ['image', 'tag', 'pinned', 'in'], rows };
}

function shortName(resource: string): string {
  return resource.slice(resource.lastIndexOf(' ') + 1).replace(/^.*\//, '');
}

function acceptedTable(overlays: readonly ListedOverlay[]): Table {
  const found = overlays.flatMap(({ accepted }) => accepted.map(({ rule, reason, resource }) => ({ rule, reason, name: shortName(resource) })));
  const rows = [...groupBy(found, ({ rule, reason }) => `${rule}\0${reason}`).values()].map((same) => (
    [same[0].rule, [...new Set(same.map(({ name }) => name))].join(', '), same[0].reason]));
  return { header: ['accepted', 'by', 'because'], rows, prose: true };
}

function tableText({ header, rows, right = [], prose }: Table, { columns, all = false }: ListTextOptions): string {
  const shown = all || rows.length <= MOST_ROWS + 1 ? rows : rows.slice(0, MOST_ROWS);
  const rest = rows.length === shown.length ? '' : `and ${rows.length - shown.length} more; --all shows them\n`;
  return `${formatTable(header, shown.map((row) => row.map(inert)), new Set(right), { columns, prose })}${rest}`;
}

/** What overlays consist of, on one screen. */
export function listText(overlays: readonly ListedOverlay[], options: ListTextOptions): string {
  const tables = [overlayTable, workloadTable, addressTable, imageTable, acceptedTable].map((table) => table(overlays));
  return guardLines(tables.filter(({ rows }) => rows.length > 0).map((table) => tableText(table, options)).join('\n'));
}
