import type { FieldsCheck } from '../scope/fields-check';

const REQUEST = /-----BEGIN CERTIFICATE REQUEST-----\s([A-Za-z0-9+/=\s]*?)-----END CERTIFICATE REQUEST-----/;

/** A DER sequence as long as it says, which is all that can be told of a request without its cryptography. */
function isSequence(der: Buffer): boolean {
  if (der.length < 2 || der[0] !== 0x30) return false;
  if (der[1] < 0x80) return der.length === 2 + der[1];
  const size = der[1] - 0x80;
  return size > 0 && size <= 4 && der.length > 2 + size && der.length === 2 + size + der.readUIntBE(2, size);
}

function isRequest(base64: string): boolean {
  const match = REQUEST.exec(Buffer.from(base64, 'base64').toString('latin1'));
  return match !== null && isSequence(Buffer.from(match[1], 'base64'));
}

/** What is to be signed is a certificate request in PEM. */
export const signingRequest: FieldsCheck = {
  types: ['V1CertificateSigningRequestSpec'],
  check: ({ request }, scope) => {
    if (typeof request === 'string' && request !== '' && !isRequest(request)) {
      scope.report(['request'], 'the request is no PEM block of type CERTIFICATE REQUEST', 'Write the request in PEM, in base64.');
    }
  },
};
