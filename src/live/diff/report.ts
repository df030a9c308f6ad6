import pc from 'picocolors';
import type { LiveChange, LiveComparison, LiveField, LiveRefusal } from './comparison';
import type { Manager } from './managed-fields';
import { describeSides } from '../../checker/diff/changes/describe-sides';
import { inert } from '../../system/inert';

type Colours = ReturnType<typeof pc.createColors>;

function nameOf({ name, subresource, time }: Manager): string {
  return `${name}${subresource === undefined ? '' : ` (${subresource})`}${time === undefined ? '' : ` at ${time}`}`;
}

function setBy({ owners, isDrift, before }: LiveField): string {
  if (before === undefined) return '';
  if (owners.length === 0) return '  the server chose it';
  return `  ${isDrift ? 'drift, set' : 'set'} by ${owners.map(nameOf).join(' and ')}`;
}

function fieldLine(field: LiveField, colours: Colours): string {
  const [before, after] = describeSides(field);
  return `    ${inert(field.path)}: ${colours.red(before)} → ${colours.green(after)}${colours.dim(inert(setBy(field)))}\n`;
}

function changeLines({ resource, change, fields, conflicts, fieldManager }: LiveChange, colours: Colours): string {
  const [sign, what] = change === 'added' ? [colours.green('+'), 'new'] : [colours.yellow('~'), `applied as ${inert(fieldManager)}`];
  const owned = conflicts.map(({ path, message }) => `    an apply that does not force stops here: ${inert(`${path === '' ? '' : `${path}: `}${message}`)}\n`);
  return `${sign} ${colours.bold(inert(resource))}  ${what}\n${fields.map((field) => fieldLine(field, colours)).join('')}${owned.join('')}`;
}

/** So many fields of an object are named. */
const MOST = 20;

function ownedLines({ resource, fields }: LiveComparison['owned'][number], colours: Colours): string {
  const lines = fields.slice(0, MOST).map(({ path, owner }) => `    ${inert(path)}  ${colours.dim(inert(`set by ${nameOf(owner)}`))}\n`);
  const more = fields.length > MOST ? `    … and ${fields.length - MOST} more\n` : '';
  return `= ${colours.bold(inert(resource))}  set by others, and left by an apply\n${lines.join('')}${more}`;
}

function refusalLines({ resource, message }: LiveRefusal, colours: Colours): string {
  return `${colours.red('!')} ${colours.bold(inert(resource))}  the server refuses it\n    ${inert(message)}\n`;
}

function plural(count: number): string {
  return `${count} object${count === 1 ? '' : 's'}`;
}

function sentence(overlay: string, { changes, refused, untried, unknown, same }: LiveComparison): string {
  const count = (kind: LiveChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const tried = [[count('modified'), 'changed'], [count('added'), 'created'], [refused.length, 'refused']] as const;
  const parts = [...tried, [untried.length, 'not tried'], [unknown.length, 'unknown'], [same, 'the same']] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what], index) => `${index === 0 ? plural(number) : number} ${what}`);
  if (told.length === 0) return `${overlay} has no objects`;
  return told.length === 1 && same > 0 ? `${overlay}: an apply changes nothing, ${told[0]}` : `${overlay}: by an apply, ${told.join(', ')}`;
}

/** A comparison for people. */
export function comparisonText(overlay: string, comparison: LiveComparison, colour: boolean): string {
  const colours = pc.createColors(colour);
  const { changes, refused, untried, unknown, owned } = comparison;
  const others = [...untried, ...unknown].map(({ resource, why }) => `? ${colours.bold(inert(resource))}  ${inert(why)}\n`);
  return [
    `${colours.bold(inert(sentence(overlay, comparison)))}\n`,
    ...refused.map((one) => refusalLines(one, colours)), ...changes.map((one) => changeLines(one, colours)),
    ...others, ...owned.map((one) => ownedLines(one, colours)),
  ].join('');
}
