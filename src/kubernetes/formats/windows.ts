import type { Format } from './format';
import { dnsSubdomain } from './names';

const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;

/** The name of a Windows user, with or without a domain: `ContainerUser`, `NT AUTHORITY\SYSTEM`. */
export const windowsUser: Format = (value) => {
  if (value === '') return 'must not be empty';
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'must not contain control characters';
  const parts = value.split('\\');
  if (parts.length > 2) return 'must not contain more than one backslash';
  const [user, domain] = parts.reverse();
  if (domain !== undefined && !NET_BIOS.test(domain) && dnsSubdomain(domain.toLowerCase()) !== undefined) return 'has a domain that is neither a NetBIOS nor a DNS name';
  if (user === '') return 'must name a user';
  if (user.length > 104) return 'must have a user of no more than 104 characters';
  if (/^[. ]+$/.test(user)) return 'must have a user that is more than dots and blanks';
  return /["/\\:;|=,+*?<>@[\]]/.test(user) ? 'has characters that no user may have' : undefined;
};
