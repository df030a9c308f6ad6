/**
 * The part of both comment scripts that makes inert what a review printed, as text that a pull request may have written: no mention, no
 * reference, no address, picture or link, no HTML but the folds of our own reports. A character without width stands in the middle of each.
 */
export const QUIET = String.raw`// No text of a change may notify people, refer to anything, or load anything.
const quiet = (text) => String(text)
  .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
  .replace(/&(?!(?:amp|lt|gt|quot);)/g, '&amp;')
  .replace(/<(?=[a-z/!?])(?!\/?(?:details|summary|code|sub)>)/gi, '<\u200b')
  .replace(/@(?!(?<=[a-z0-9]@)sha256:)(?=[\w-])|[#!~%^](?=[\w[])|\$(?=\d)|&amp;(?=\d)|\bGH-(?=\d)|\*(?=iteration:)|\](?=[(:])/gi, '$&\u200b')
  .replace(/:(?=\/\/)|\b(?:www|mailto|xmpp|tel)(?=[.:])/gi, '$&\u200b')
  .replace(/(?<![0-9a-z])(?=\d*[a-f])[0-9a-f](?=[0-9a-f]{6,39}(?![0-9a-z]))/gi, '$&\u200b');`;
