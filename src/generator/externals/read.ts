import type { ExternalOptions } from './options';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { portNameFault, serviceNameFault } from '../../kubernetes/names/kubernetes-names';
import type { Shape } from '../options/shape';
import { anything, fields, listOf, mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

const OPTIONS = optionsOf<ExternalOptions>({ ports: mapOf(anything) }, ['ports']);
const PORTS = optional(mapOf(anything));
const ENDPOINT = fields({ app: fields({ name: text }), portName: text });

const ANSWERS: ReadonlyMap<string, Shape> = new Map([
  ['host', fields({ host: text, ports: PORTS })],
  ['addresses', fields({ addresses: listOf(text), ports: PORTS })],
  ['external-name', fields({ host: text })],
  ['service', fields({ name: text, namespace: text, ports: PORTS })],
  ['endpoints', fields({ endpoints: mapOf(ENDPOINT) })],
]);

const ANSWER: Shape = (answer, place) => {
  if (fields({ kind: oneOf(...ANSWERS.keys()) })(answer, place) === undefined) return undefined;
  return ANSWERS.get((answer as { readonly kind: string }).kind)?.(answer, place);
};

const BINDING_FIELDS = fields({ external: fields({ name: text }), answer: ANSWER });

/** Fits what the methods of an external return. */
export const BINDING: Shape = (value, place) => {
  if (typeof value === 'object' && value !== null && 'is' in value && value.is === 'binding') return BINDING_FIELDS(value, place);
  place.add('option-invalid', showValue(value), 'give what a method of an external returns, such as database.toHost("db.example.com")');
  return undefined;
};

/** Records a number that is none of a port. */
export function checkPortNumber(port: unknown, place: Place): void {
  if (typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535) return;
  place.add('port-out-of-range', `port ${showValue(port)}`, 'use a whole number from 1 to 65535');
}

/** Reads the options of an external; records what does not fit. */
export function readExternal(name: unknown, options: unknown, place: Place): void {
  place.name(name, serviceNameFault(name) ?? fileNameFault(String(name)), 'use lower case letters, digits and "-", starting with a letter: a Service may have the name');
  const { ports = {} } = (OPTIONS(options, place) ?? {}) as Partial<ExternalOptions>;
  for (const [key, port] of Object.entries(ports)) {
    const at = place.at('ports').at(key);
    at.name(key, portNameFault(key), 'name the port with at most 15 lower case letters, digits and "-", such as "sql"');
    checkPortNumber(port, at);
  }
}
