import { isIP, isIPv6 } from 'node:net';
import { own } from '../../../common/own';
import { parseRequestUri } from '../../../kubernetes/cel/engine/request-uri';
import { cidr } from '../../../kubernetes/formats/addresses';
import { DNS_LABEL, DNS_SUBDOMAIN, fitsPattern } from '../../../kubernetes/names/patterns';

type Accepts = (text: string) => boolean;

const matching = (pattern: RegExp): Accepts => (text) => pattern.test(text);

const CREDIT_CARD = /^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35\d{3})\d{11})$/;
const GO_DURATION = /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const OTHER_DURATION = /\d\s*(?:(?:ns|us|µs|ms|s|m|h|hr|d|w|wk)(?![A-Za-zµ])|nano|micro|milli|sec|min|hour|day|week)/i;
const MAC = /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?:\.[0-9a-f]{4})?|(?:[0-9a-f]{12}|[0-9a-f]{16}))$/i;
const HOST_CHAR = '[a-zA-Z0-9\\p{S}\\p{L}]';
/** As the API server has it: a name that may hold one hyphen, as its second character, or names joined by dots, the last of which is letters. */
const HOSTNAME = new RegExp(`^(?:${HOST_CHAR}(?:-?${HOST_CHAR}{0,62})?|(?:${HOST_CHAR}(?:[-a-zA-Z0-9\\p{S}\\p{L}]*${HOST_CHAR})?\\.)+[a-zA-Z\\p{L}]{2,63})$`, 'u');
const LOCAL_PART = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\uffff-]+";
const EMAIL = new RegExp(`^\\s*(?:[^<>@,;:]*<\\s*)?${LOCAL_PART}(?:\\.${LOCAL_PART})*@${LOCAL_PART}(?:\\.${LOCAL_PART})*(?:\\s*>)?\\s*$`);
const uuid = (version: string, variant = '[0-9a-f]'): Accepts =>
  matching(new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?${variant}[0-9a-f]{3}-?[0-9a-f]{12}$`, 'i'));

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/.exec(text);
  return match !== null && isDate(match[1]);
}

/** The API server reads numbers of an IPv4 address with leading zeros too. */
function withoutLeadingZeros(text: string): string {
  return text.replace(/(?<![0-9A-Fa-f:])0+(?=\d)/g, '');
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, index) => sum + (index + 1) * (digit === 'X' ? 10 : Number(digit)), 0) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{13}$/.test(digits) && [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

function isRgb(text: string): boolean {
  const match = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text);
  return match !== null && match.slice(1).every((part) => Number(part) <= 255);
}

/** By format without hyphens: what an API server enforces; others are ignored there too. */
const FORMATS: Readonly<Record<string, readonly [describes: string, accepts: Accepts]>> = {
  bsonobjectid: ['24 hexadecimal digits', matching(/^[0-9a-f]{24}$/i)],
  uri: ["a URI such as 'https://example.com/path'", (text) => parseRequestUri(text) !== undefined],
  email: ["an e-mail address such as 'name@example.com'", matching(EMAIL)],
  hostname: ["a host name such as 'www.example.com'", (text) => Buffer.byteLength(text) <= 255 && HOSTNAME.test(text) && text.split('.').every((label) => Buffer.byteLength(label) <= 63)],
  ipv4: ["an IPv4 address such as '192.168.0.1'", (text) => text.includes('.') && isIP(withoutLeadingZeros(text)) !== 0],
  ipv6: ["an IPv6 address such as '2001:db8::1'", (text) => isIPv6(text) && !text.includes('%')],
  cidr: ["an address range such as '10.0.0.0/8'", (text) => cidr(withoutLeadingZeros(text)) === undefined],
  mac: ["a MAC address such as '00:00:5e:00:53:01'", matching(MAC)],
  uuid: ['a UUID', uuid('[0-9a-f]')],
  uuid3: ['a UUID of version 3', uuid('3')],
  uuid4: ['a UUID of version 4', uuid('4', '[89ab]')],
  uuid5: ['a UUID of version 5', uuid('5', '[89ab]')],
  isbn: ['an ISBN', (text) => isIsbn10(text) || isIsbn13(text)],
  isbn10: ['an ISBN of 10 digits', isIsbn10],
  isbn13: ['an ISBN of 13 digits', isIsbn13],
  creditcard: ['a credit card number', (text) => CREDIT_CARD.test(text.replace(/\D/g, ''))],
  ssn: ['a social security number', matching(/^\d{3}[- ]\d{2}[- ]\d{4}$/)],
  hexcolor: ["a colour such as '#ff8800'", matching(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i)],
  rgbcolor: ["a colour such as 'rgb(255,136,0)'", isRgb],
  byte: ['base64 text', matching(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/)],
  date: ["a date such as '2026-01-31'", isDate],
  duration: ["a duration such as '1h30m'", (text) => GO_DURATION.test(text) || OTHER_DURATION.test(text)],
  datetime: ["a time such as '2026-01-31T12:00:00Z'", isDateTime],
  k8sshortname: ["a name of up to 63 letters, digits and '-'", (text) => fitsPattern(text, DNS_LABEL)],
  k8slongname: ["names of letters, digits and '-', joined by '.'", (text) => fitsPattern(text, DNS_SUBDOMAIN)],
};

/** What a text must be to have the format, in words; undefined where it has it, or where no server enforces the format. */
export function formatMismatch(text: string, format: string): string | undefined {
  const known = own(FORMATS, format.replaceAll('-', ''));
  if (known === undefined) return undefined;
  const [describes, accepts] = known;
  return accepts(text) ? undefined : describes;
}
