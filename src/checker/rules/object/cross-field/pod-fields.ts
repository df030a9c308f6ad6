import { own } from '../../../../common/own';
import { dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SEARCH_LIMIT = 2048;

function searchesOf(spec: JsonObject): readonly string[] {
  return asList(asObject(spec.dnsConfig).searches).map((search) => asString(search) ?? '');
}

/** Search domains are domains. */
export const searchDomains: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => searchesOf(spec).forEach((search, index) => {
    const wrong = search === '.' ? undefined : dnsSubdomainWithUnderscore(search.replace(/\.$/, ''));
    if (wrong !== undefined) scope.report(['dnsConfig', 'searches', index], `${quote(search)} ${wrong}`, 'Write a DNS domain.');
  }),
};

/** A resolver takes so many characters of search domains. */
export const searchLength: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    const { length } = searchesOf(spec).join(' ');
    if (length > SEARCH_LIMIT) scope.report(['dnsConfig', 'searches'], `the search domains have ${length} characters together`, `Keep them within ${SEARCH_LIMIT}.`);
  },
};

/** A StatefulSet names its Pods itself, and its template is not asked. */
function checkNames(spec: JsonObject, scope: Scope): void {
  if (scope.root.kind === 'StatefulSet') return;
  for (const field of ['hostname', 'subdomain']) {
    const wrong = spec[field] ? dnsLabel(asString(spec[field]) ?? '') : undefined;
    if (wrong !== undefined) scope.report([field], `${quote(spec[field])} ${wrong}`, 'Change it to that form.');
  }
}

/** The older name of serviceAccountName counts where the newer is not set. */
function checkAccount({ serviceAccount, serviceAccountName }: JsonObject, scope: Scope): void {
  const wrong = serviceAccount && !serviceAccountName ? dnsSubdomain(asString(serviceAccount) ?? '') : undefined;
  if (wrong !== undefined) scope.report(['serviceAccount'], `${quote(serviceAccount)} ${wrong}`, 'Name a service account in serviceAccountName.');
}

/** The names in a Pod are in the form of such names. */
export const podNames: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkAccount(spec, scope);
    checkNames(spec, scope);
  },
};

/** An image is named without blanks around it. */
export const imageBlanks: FieldsCheck = {
  types: ['V1Pod'],
  check: ({ spec }, scope) => forEachContainer(asObject(spec), ({ image }, path) => {
    if (typeof image !== 'string' || image === image.trim()) return;
    scope.report(['spec', ...path, 'image'], `${quote(image)} has blanks at its ends`, 'Remove the blanks.');
  }),
};

const SOURCE_PATHS: Readonly<Record<string, readonly string[]>> = {
  serviceAccountToken: [], podCertificate: ['credentialBundlePath', 'keyPath', 'certificateChainPath'],
};

function pathsOf(projection: JsonObject): string[] {
  const paths: string[] = [];
  for (const [name, source] of Object.entries(projection)) {
    const object = asObject(source);
    for (const item of asList(object.items)) paths.push(asString(asObject(item).path) ?? '');
    for (const field of own(SOURCE_PATHS, name) ?? []) paths.push(asString(object[field]) ?? '');
  }
  return paths.filter((path) => path !== '');
}

/** The sources of a projected volume write different files. */
export const projectedPaths: FieldsCheck = {
  types: ['V1ProjectedVolumeSource'],
  check: (volume, scope) => {
    const seen = new Set<string>();
    asList(volume.sources).forEach((projection, index) => {
      for (const path of pathsOf(asObject(projection))) {
        if (seen.has(path)) scope.report(['sources', index], `another source writes ${quote(path)} too`, 'Change one of the paths.');
        seen.add(path);
      }
    });
  },
};
