import { comprehensions } from './comprehensions';
import { format } from './format';
import { formatting } from './formatting';
import type { CelLibrary } from './library';
import { lists, sets } from './lists';
import { cidrs, ips } from './network';
import { optionals } from './optionals';
import { quantity } from './quantity';
import { semver } from './semver';
import { regex, strings } from './strings';
import { time } from './time';
import { url } from './url';

/** Every library that Kubernetes adds to CEL; a new one is a new file and a line here. */
export const LIBRARIES: readonly CelLibrary[] = [
  comprehensions, strings, formatting, regex, lists, sets, optionals, time, url, ips, cidrs, quantity, semver, format,
];

/** Functions of the engine that differ from Kubernetes', and the name of ours that takes their place. */
export const REPLACED: ReadonlyMap<string, string> = new Map([
  ['matches', 'kubernetesMatches'], ['lowerAscii', 'kubernetesLowerAscii'], ['upperAscii', 'kubernetesUpperAscii'], ['trim', 'kubernetesTrim'],
  ['indexOf', 'kubernetesIndexOf'], ['lastIndexOf', 'kubernetesLastIndexOf'], ['substring', 'kubernetesSubstring'],
]);
