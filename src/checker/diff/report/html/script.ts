import { isWanted } from './filter';

/**
 * The program of the page: shows the filters, which without it would do nothing, and hides what they leave out.
 * The choice is kept in the address, so that a filtered page can be passed on.
 */
export function pageScript(): string {
  return `'use strict';
const isWanted = ${isWanted.toString()};
const asked = location.hash;
const form = document.querySelector('#filters');
const entries = [...document.querySelectorAll('[data-facets]')];
const apply = () => {
  const wish = Object.fromEntries(new FormData(form));
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = !isWanted(JSON.parse(entry.dataset.facets), wish);
    if (!entry.hidden && entry.classList.contains('change')) shown += 1;
  }
  for (const section of document.querySelectorAll('section[data-list]')) {
    section.querySelector('.nothing').hidden = section.querySelector('[data-facets]:not([hidden])') !== null;
  }
  document.querySelector('#shown').textContent = shown + ' of ' + document.querySelectorAll('.change').length + ' changes shown';
  const chosen = new URLSearchParams(Object.entries(wish).filter(([, value]) => value !== ''));
  history.replaceState(null, '', '#' + chosen);
};
const open = (state) => { for (const entry of document.querySelectorAll('.change:not([hidden])')) entry.open = state; };
if (form) {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (field && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.querySelector('#open-all').addEventListener('click', () => open(true));
  document.querySelector('#close-all').addEventListener('click', () => open(false));
  apply();
}
const reveal = (hash) => {
  const target = /^#change-\\d+$/.test(hash) ? document.querySelector(hash) : null;
  if (!target) return;
  if (form && target.hidden) { form.reset(); apply(); }
  target.open = true;
  target.scrollIntoView();
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#change-"]');
  if (link) { event.preventDefault(); reveal(link.getAttribute('href')); document.querySelector(link.getAttribute('href') + ' summary').focus(); }
});
reveal(asked);
let before = [];
addEventListener('beforeprint', () => { before = [...document.querySelectorAll('.change:not([open])')]; for (const entry of before) entry.open = true; });
addEventListener('afterprint', () => { for (const entry of before) entry.open = false; });
`;
}
