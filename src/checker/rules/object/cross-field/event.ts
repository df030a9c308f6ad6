import { qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const LIMIT = 128;

const NOTE_LIMIT = 1024;

/** What the fields of an event are called in each of its two APIs. */
export interface Names {
  readonly type: string;
  readonly controller: string;
  readonly note: string;
  readonly subject: string;
}

const NAMES: readonly Names[] = [
  { type: 'CoreV1Event', controller: 'reportingComponent', note: 'message', subject: 'involvedObject' },
  { type: 'EventsV1Event', controller: 'reportingController', note: 'note', subject: 'regarding' },
];

/** A check of events of both APIs. */
function ofEvents(check: (event: JsonObject, names: Names, scope: Scope) => void): readonly FieldsCheck[] {
  return NAMES.map((names) => ({ types: [names.type], check: (event, scope) => check(event, names, scope) }));
}

/** A check of events with `eventTime`, which say who saw what. */
export function ofNewEvents(check: (event: JsonObject, names: Names, scope: Scope) => void): readonly FieldsCheck[] {
  return ofEvents((event, names, scope) => {
    if (isSet(event.eventTime)) check(event, names, scope);
  });
}

function checkController(event: JsonObject, { controller }: Names, scope: Scope): void {
  const wrong = event[controller] ? qualifiedName(asString(event[controller]) ?? '') : undefined;
  if (wrong !== undefined) scope.report([controller], `${quote(event[controller])} ${wrong}`, "Write it like 'example.com/controller'.");
}

function checkLengths(event: JsonObject, { note }: Names, scope: Scope): void {
  for (const field of ['reportingInstance', 'action', 'reason']) {
    const text = asString(event[field]) ?? '';
    if (text.length > LIMIT) scope.report([field], `${quote(text)} has ${text.length} characters`, `Keep it within ${LIMIT} characters.`);
  }
  const length = (asString(event[note]) ?? '').length;
  if (length > NOTE_LIMIT) scope.report([note], `the text has ${length} characters`, `Keep it within ${NOTE_LIMIT} characters.`);
}

function checkNamespace(event: JsonObject, { subject }: Names, scope: Scope): void {
  const own = asString(at(event, 'metadata', 'namespace')) ?? '';
  const other = asString(asObject(event[subject]).namespace) ?? '';
  if (own === '' || own === other) return;
  const isNew = isSet(event.eventTime);
  if (isNew ? other !== '' || own === 'default' || own === 'kube-system' : other === '' && own === 'default') return;
  scope.report([subject, 'namespace'], `the object is in the namespace ${quote(other)}, the event in ${quote(own)}`, 'Give both the same namespace.');
}

/** Its texts are short. */
export const eventTexts = ofNewEvents(checkLengths);

/** Who saw it has a name as controllers have. */
export const eventController = ofNewEvents(checkController);

/** An event is in the namespace of what it is about. */
export const eventNamespace = ofEvents(checkNamespace);
