import { localPath } from '../../../../kubernetes/formats/paths';
import { dataKeyFault } from '../../../../kubernetes/names/kubernetes-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import type { Place } from '../../../problems/place';
import { showValue } from '../../../problems/show-value';

const MOST = 0o777;

/** Records permissions that are none: most are an octal number that was written as a decimal one. */
export function checkMode(mode: unknown, place: Place): void {
  if (mode === undefined || (typeof mode === 'number' && Number.isInteger(mode) && mode >= 0 && mode <= MOST)) return;
  const octal = /^[0-7]{3,4}$/.test(String(mode)) ? `0o${Number(mode)}` : '0o644';
  place.add('file-mode-invalid', `mode ${showValue(mode)}`, `write permissions as an octal number from 0 to 0o777: ${octal}`);
}

/** Records what a volume of files cannot hold: keys and paths of its files, and their permissions. */
export function checkFiles({ items, defaultMode }: JsonObject, place: Place): void {
  checkMode(defaultMode, place.at('defaultMode'));
  asList(items).map(asObject).forEach(({ key, path, mode }, index) => {
    const at = place.at('items').item(index);
    if (key !== undefined) at.at('key').name(key, dataKeyFault(key), 'use the key of the file in the ConfigMap or Secret');
    const fault = typeof path === 'string' && path !== '' ? localPath(path) : 'must be a path';
    if (fault !== undefined) at.at('path').add('file-path-invalid', `${showValue(path)} ${fault}`, 'give the path of the file inside the volume, such as "app.yaml"');
    checkMode(mode, at.at('mode'));
  });
}
