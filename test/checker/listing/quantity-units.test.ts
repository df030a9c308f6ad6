import { bytesText, coresText } from '../../../src/checker/listing/quantity-units';
import { readQuantity } from '../../../src/kubernetes/quantities/quantity';

test.each([['0', '-'], ['50m', '50m'], ['999m', '999m'], ['1', '1'], ['1500m', '1.5'], ['2250m', '2.3'], ['100u', '0.1m']])('%s cores are %s', (quantity, text) => {
  expect(coresText(readQuantity(quantity) ?? -1n)).toBe(text);
});

test.each([['0', '-'], ['512', '512'], ['1Ki', '1Ki'], ['64Mi', '64Mi'], ['1000Mi', '1000Mi'], ['1536Mi', '1.5Gi'], ['2048Ti', '2Pi'], ['9Ei', '8192Pi']])('%s bytes are %s', (quantity, text) => {
  expect(bytesText(readQuantity(quantity) ?? -1n)).toBe(text);
});
