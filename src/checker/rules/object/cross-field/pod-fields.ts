import { own } from '../../../../common/own';
import { dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SEARCH_LIMIT = 2048;

function checkDns(spec: JsonObject, scope: Scope): void {
  const dns = asObject(spec.dnsConfig);
  if (spec.dnsPolicy === 'None' && asList(dns.nameservers).length === 0) {
    scope.report(RULES.podFields, ['dnsConfig', 'nameservers'], 'dnsPolicy None leaves the Pod without a name server', 'List at least one server in dnsConfig.nameservers.');
  }
  const searches = asList(dns.searches).map((search) => asString(search) ?? '');
  searches.forEach((search, index) => {
    const wrong = search === '.' ? undefined : dnsSubdomainWithUnderscore(search.replace(/\.$/, ''));
    if (wrong !== undefined) scope.report(RULES.invalidFormat, ['dnsConfig', 'searches', index], `${quote(search)} ${wrong}`, 'Write a DNS domain.');
  });
  if (searches.join(' ').length > SEARCH_LIMIT) {
    scope.report(RULES.tooLong, ['dnsConfig', 'searches'], `the search domains have ${searches.join(' ').length} characters together`, `Keep them within ${SEARCH_LIMIT}.`);
  }
}

function checkHost(spec: JsonObject, scope: Scope): void {
  if (spec.shareProcessNamespace === true && spec.hostPID === true) {
    scope.report(RULES.podFields, ['shareProcessNamespace'], 'shareProcessNamespace and hostPID are both true', 'Set one of the two.');
  }
  if (typeof spec.hostnameOverride === 'string' && (spec.setHostnameAsFQDN === true || spec.hostNetwork === true)) {
    scope.report(RULES.podFields, ['hostnameOverride'], 'hostnameOverride excludes setHostnameAsFQDN and hostNetwork', 'Remove one of them.');
  }
  if (spec.hostUsers !== false) return;
  for (const field of ['hostPID', 'hostIPC', 'hostNetwork'] as const) {
    if (spec[field] === true) {
      scope.report(RULES.podFields, [field], `${field} is true though hostUsers is false`, 'Remove one of the two.');
    }
  }
  if (scope.minor < 36) return;
  forEachContainer(spec, (container, path) => {
    if (asList(container.volumeDevices).length === 0) return;
    scope.report(RULES.podFields, [...path, 'volumeDevices'], 'block devices are not possible where hostUsers is false', 'Remove one of the two.');
  });
}

function checkResize(spec: JsonObject, scope: Scope): void {
  if (spec.restartPolicy !== 'Never') return;
  forEachContainer(spec, (container, path) => asList(container.resizePolicy).forEach((policy, index) => {
    if (asObject(policy).restartPolicy !== 'RestartContainer') return;
    scope.report(RULES.podFields, [...path, 'resizePolicy', index], "resizing by a restart excludes the Pod's restartPolicy Never", 'Use NotRequired.');
  }));
}

function checkRestartRules(spec: JsonObject, scope: Scope): void {
  forEachContainer(spec, (container, path) => {
    if (asList(container.restartPolicyRules).length === 0 || container.restartPolicy) return;
    scope.report(RULES.podFields, [...path, 'restartPolicy'], 'restartPolicyRules need a restartPolicy of the container', 'Set restartPolicy.');
  });
}

/** A StatefulSet names its Pods itself, and its template is not asked. */
function checkNames(spec: JsonObject, scope: Scope): void {
  if (scope.root.kind === 'StatefulSet') return;
  for (const field of ['hostname', 'subdomain']) {
    const wrong = spec[field] ? dnsLabel(asString(spec[field]) ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.invalidFormat, [field], `${quote(spec[field])} ${wrong}`, 'Change it to that form.');
  }
}

/** The older name of serviceAccountName counts where the newer is not set. */
function checkAccount({ serviceAccount, serviceAccountName }: JsonObject, scope: Scope): void {
  const wrong = serviceAccount && !serviceAccountName ? dnsSubdomain(asString(serviceAccount) ?? '') : undefined;
  if (wrong !== undefined) scope.report(RULES.invalidFormat, ['serviceAccount'], `${quote(serviceAccount)} ${wrong}`, 'Name a service account in serviceAccountName.');
}

/** Settings of a Pod that depend on each other. */
export const podFields: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkDns(spec, scope);
    checkHost(spec, scope);
    checkResize(spec, scope);
    checkRestartRules(spec, scope);
    checkAccount(spec, scope);
    checkNames(spec, scope);
  },
};

/** What holds for Pods alone, not for templates of them. */
export const barePod: ObjectRule = {
  types: ['V1Pod'],
  check: (pod, scope) => {
    const spec = asObject(pod.spec);
    if (spec.nodeName && asList(spec.schedulingGates).length > 0) {
      scope.report(RULES.podFields, ['spec', 'nodeName'], 'a Pod with scheduling gates is bound to no node yet', 'Remove nodeName or the gates.');
    }
    asList(spec.volumes).forEach((volume, index) => {
      const { image } = asObject(volume);
      if (!isObject(image) || image.reference) return;
      scope.report(RULES.requiredField, ['spec', 'volumes', index, 'image', 'reference'], 'the volume names no image', 'Set reference.');
    });
    forEachContainer(spec, ({ image }, path) => {
      if (typeof image !== 'string' || image === image.trim()) return;
      scope.report(RULES.invalidFormat, ['spec', ...path, 'image'], `${quote(image)} has blanks at its ends`, 'Remove the blanks.');
    });
  },
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
export const projectedPaths: ObjectRule = {
  types: ['V1ProjectedVolumeSource'],
  check: (volume, scope) => {
    const seen = new Set<string>();
    asList(volume.sources).forEach((projection, index) => {
      for (const path of pathsOf(asObject(projection))) {
        if (seen.has(path)) scope.report(RULES.duplicateEntry, ['sources', index], `another source writes ${quote(path)} too`, 'Change one of the paths.');
        seen.add(path);
      }
    });
  },
};
