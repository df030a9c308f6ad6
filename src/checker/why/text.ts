import type { ChangedField } from './changed-fields';
import type { Explanation } from './explain-object';
import type { Cause, Link, Origin } from './origin';
import { own } from '../../common/own';
import type { JsonValue } from '../../kubernetes/objects/json';
import { cutMiddle, guardLines, inert } from '../../system/inert';

/** What is known of an object in overlays that have it from the same places. */
export interface Answer extends Explanation {
  readonly overlays: readonly string[];
  /** `apps/v1 Deployment default/web`. */
  readonly resource: string;
}

const LONGEST = 60;
const LABEL = 11;

const NAMES: Readonly<Record<string, string>> = {
  file: 'the object\'s file', patches: 'patch', patchesStrategicMerge: 'patch', patchesJson6902: 'patch', replacements: 'replacement', transformers: 'transformer',
};

function valueText(value: JsonValue | undefined): string {
  if (value === undefined) return '(not there)';
  const text = typeof value === 'string' && /^\S(?:.*\S)?$/.test(value) ? value : JSON.stringify(value);
  return inert(cutMiddle(text, LONGEST));
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(LABEL)}${text}`.trimEnd();
}

function placeText({ file, line: number }: { readonly file: string; readonly line: number }): string {
  return inert(`${file}:${number}`);
}

function causeTexts({ by, source, namedIn, declaredIn, changedIn = [], of }: Cause): string[] {
  const what = of === undefined ? own(NAMES, by) ?? by : `name of ${of}, which kustomize follows`;
  return [
    `${placeText(source)}  ${inert(what)}`,
    ...namedIn === undefined ? [] : [`named in ${placeText(namedIn)}`],
    ...declaredIn === undefined ? [] : [`declared in ${placeText(declaredIn)}${changedIn.length === 0 ? '' : `, which changes it in ${changedIn.map(placeText).join(', ')}`}`],
  ];
}

/** All causes; where it may have been any of several, that is said first. */
function causesTexts(causes: readonly Cause[]): string[] {
  const texts = causes.flatMap(causeTexts);
  return causes.length < 2 ? texts : [`one of these ${causes.length}:`, ...texts];
}

function labelled(label: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => line(index === 0 ? label : '', text));
}

function linkLines({ value, causes }: Link, index: number): string[] {
  const before = index === 0 ? [] : [line('before', valueText(value))];
  return [...before, ...labelled('set by', causesTexts(causes))];
}

const UNPROVEN = 'What came first is read from the files: the build could not be tried without all that changes the object.';

function fieldLines({ path, links, repeats, proven }: Origin): string[] {
  const [first] = links;
  return [
    `${inert(path)}: ${valueText(first?.value)}`,
    ...links.length === 0 ? [line('set by', 'nothing that can be read')] : links.flatMap(linkLines),
    ...repeats.flatMap((cause) => labelled('set again', causeTexts(cause))),
    ...proven ? [] : [UNPROVEN],
  ];
}

function changedLines({ path, value, causes }: ChangedField): string[] {
  return [`  ${inert(path)}: ${value === undefined ? '(removed)' : valueText(value)}`, ...causesTexts(causes).map((text) => `    ${text}`)];
}

function unseenLines(unseen: NonNullable<Explanation['unseen']>): string[] {
  if (unseen.length === 0) return [line('from', 'no file that can be read')];
  return labelled('from', ['something that only the build sees:', ...unseen.map(({ what, ...place }) => `${placeText(place)}  ${inert(what)}`)]);
}

function objectLines({ from, unseen = [], field, changed }: Answer): string[] {
  if (field !== undefined) return fieldLines(field);
  if (from === undefined) return unseenLines(unseen);
  const { fields = [], proven = true } = changed ?? {};
  return [
    ...labelled('from', causeTexts(from)),
    ...fields.length > 0 ? ['Set by something else than its file:', ...fields.flatMap(changedLines)] : proven ? ['Nothing else sets any of its fields.'] : [],
    ...proven ? [] : [UNPROVEN],
  ];
}

/** What is known of objects, for people. */
export function whyText(answers: readonly Answer[]): string {
  return guardLines(answers.map((answer) => {
    const head = `${inert(answer.resource)} in ${answer.overlays.map(inert).join(', ')}`;
    return `${[head, ...objectLines(answer)].join('\n')}\n`;
  }).join('\n'));
}
