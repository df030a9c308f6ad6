import { own } from '../../../common/own';
import { containerResourceFault, hugePageSize, isOvercommittable, isWholeNumbered } from '../../../kubernetes/formats/resource-names';
import { isWhole, parseQuantity } from '../../../kubernetes/quantities/quantity';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

type Amounts = Readonly<Record<string, unknown>>;

const FORM = 'write it like "500m" (of a CPU), "512Mi" (of memory) or "2"';

/** Resources that are counted in bytes. */
const IN_BYTES: readonly string[] = ['memory', 'ephemeral-storage'];

function faultOf(name: string, amount: unknown): { readonly message: string; readonly hint: string } | undefined {
  const quantity = amount === null ? undefined : parseQuantity(amount);
  if (quantity === undefined) return { message: `${name} ${showValue(amount)} is no quantity`, hint: FORM };
  if (quantity < 0n) return { message: `${name} ${showValue(amount)} is below 0`, hint: FORM };
  if (IN_BYTES.includes(name) && !isWhole(quantity)) return { message: `${name} ${showValue(amount)} is a fraction of a byte`, hint: 'for mebibytes write "Mi": "m" is a thousandth' };
  if (isWholeNumbered(name) && !isWhole(quantity)) return { message: `${name} ${showValue(amount)} is no whole number`, hint: 'ask for a whole number' };
  const page = parseQuantity(hugePageSize(name));
  if (page !== undefined && page > 0n && (quantity === 0n || quantity % page !== 0n)) return { message: `${name} ${showValue(amount)} is no multiple of its page size`, hint: 'ask for whole pages' };
  return undefined;
}

function checkAmounts(amounts: Amounts, place: Place): void {
  for (const [name, amount] of Object.entries(amounts)) {
    const wrong = containerResourceFault(name);
    if (wrong !== undefined) place.at(name).add('resource-unknown', `${JSON.stringify(name)} ${wrong}`, 'use cpu, memory, ephemeral-storage or an extended resource such as "example.com/gpu"');
    const fault = wrong === undefined ? faultOf(name, amount) : undefined;
    if (fault) place.at(name).add('quantity-invalid', fault.message, fault.hint);
  }
}

/** Records a request that no limit leaves room for. */
function checkAgainst(requests: Amounts, limits: Amounts, place: Place): void {
  for (const [name, amount] of Object.entries(requests)) {
    const [request, limit] = [parseQuantity(amount), parseQuantity(own(limits, name))];
    if (request === undefined || amount === null) continue;
    if (limit === undefined) {
      if (!isOvercommittable(name) && own(limits, name) === undefined) place.at(name).add('request-without-limit', `${name} is requested without a limit`, 'set the same amount as limit');
    } else if (isOvercommittable(name) ? request > limit : request !== limit) {
      const relation = isOvercommittable(name) ? 'is above' : 'differs from';
      place.at(name).add('request-above-limit', `the request ${showValue(amount)} ${relation} the limit ${showValue(own(limits, name))}`, 'lower the request or raise the limit');
    }
  }
}

/** Records amounts that the API server refuses, or that nobody means. @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export function checkResources({ requests = {}, limits = {} }: { readonly requests?: Amounts; readonly limits?: Amounts }, place: Place): void {
  checkAmounts(requests, place.at('requests'));
  checkAmounts(limits, place.at('limits'));
  checkAgainst(requests, limits, place.at('requests'));
}
