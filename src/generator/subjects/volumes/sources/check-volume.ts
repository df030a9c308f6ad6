import { checkFiles, checkMode } from './check-files';
import { checkBytes } from './claim-spec';
import { VOLUME_TYPES } from './volume-source';
import { nearest } from '../../../../common/nearest';
import { own } from '../../../../common/own';
import { absolutePath, noBacksteps } from '../../../../kubernetes/formats/paths';
import { dnsSubdomainFault } from '../../../../kubernetes/names/kubernetes-names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, at } from '../../../../kubernetes/objects/json';
import type { Place } from '../../../problems/place';
import { showValue } from '../../../problems/show-value';

type Check = (fields: JsonObject, place: Place) => void;

const HOST_PATH_TYPES: readonly (JsonValue | undefined)[] = [undefined, '', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'];

function checkHostPath({ path, type }: JsonObject, place: Place): void {
  const fault = typeof path === 'string' ? absolutePath(path) ?? noBacksteps(path) : 'must be a string';
  if (fault !== undefined) place.at('path').add('host-path-invalid', `${showValue(path)} ${fault}`, 'give the absolute path of a folder or file of the node');
  if (!HOST_PATH_TYPES.includes(type)) place.at('type').add('host-path-invalid', `type ${showValue(type)}`, `use one of ${HOST_PATH_TYPES.slice(2).join(', ')}, or leave it out`);
}

/** Checks the name of what a volume comes from. */
function named(field: string, kind: string): Check {
  return (fields, place) => place.at(field).name(fields[field], dnsSubdomainFault(fields[field]), `use the name that the ${kind} has in the cluster`);
}

function withFiles(check: Check): Check {
  return (fields, place) => {
    check(fields, place);
    checkFiles(fields, place);
  };
}

const PROJECTIONS: Readonly<Record<string, Check>> = {
  configMap: withFiles(named('name', 'ConfigMap')),
  secret: withFiles(named('name', 'Secret')),
  downwardAPI: checkFiles,
};

function checkProjected({ sources, defaultMode }: JsonObject, place: Place): void {
  checkMode(defaultMode, place.at('defaultMode'));
  asList(sources).forEach((source, index) => {
    for (const [type, fields] of Object.entries(asObject(source))) own(PROJECTIONS, type)?.(asObject(fields), place.at('sources').item(index).at(type));
  });
}

/** What is checked of some types; of the others `validate` knows the fields. */
const CHECKS: Readonly<Record<string, Check>> = {
  ...PROJECTIONS,
  secret: withFiles(named('secretName', 'Secret')),
  persistentVolumeClaim: named('claimName', 'claim'),
  csi: named('driver', 'driver'),
  projected: checkProjected,
  hostPath: checkHostPath,
  emptyDir: ({ sizeLimit }, place) => {
    if (sizeLimit !== undefined) checkBytes(sizeLimit, place.at('sizeLimit'));
  },
  ephemeral: (fields, place) => {
    const path = ['volumeClaimTemplate', 'spec', 'resources', 'requests', 'storage'] as const;
    checkBytes(at(fields, ...path), path.reduce((here, key) => here.at(key), place));
  },
};

/** Records what the API server refuses of a volume, or what would be another volume than is meant. */
export function checkVolume(source: JsonObject, place: Place): void {
  const types = Object.keys(source).filter((type) => source[type] !== undefined);
  if (types.length > 1) place.add('volume-invalid', `a volume of several types: ${types.join(', ')}`, 'make a volume of each');
  for (const type of types) {
    const meant = VOLUME_TYPES.includes(type) ? undefined : nearest(type, VOLUME_TYPES);
    if (meant !== undefined) place.at(type).add('option-unknown', `there is no volume type "${type}"`, `did you mean "${meant}"?`);
    own(CHECKS, type)?.(asObject(source[type]), place.at(type));
  }
}
