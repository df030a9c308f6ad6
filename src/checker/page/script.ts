import { isWanted } from './filter';

/**
 * The program of a page: shows the filters, which without it would do nothing, and hides what they leave out; an item whose own entries are all hidden
 * is hidden with them. The choice is kept in the address, so that a filtered page can be passed on.
 */
export function pageScript(): string {
  return `'use strict';
const isWanted = ${isWanted.toString()};
const asked = location.hash;
const form = document.querySelector('#filters');
const entries = [...document.querySelectorAll('[data-facets]')];
const items = [...document.querySelectorAll('.item')];
const texts = new Map();
const textOf = (entry) => {
  if (!texts.has(entry)) {
    const item = entry.parentElement.closest('.item');
    texts.set(entry, (item ? item.querySelector('summary').textContent : '') + ' ' + entry.textContent);
  }
  return texts.get(entry);
};
const apply = () => {
  const wish = Object.fromEntries(new FormData(form));
  for (const entry of entries) entry.hidden = !isWanted(JSON.parse(entry.dataset.facets), wish, wish.text ? textOf(entry) : '');
  for (const item of items) {
    const inside = [...item.querySelectorAll('[data-facets]')];
    if (inside.length > 0) item.hidden = inside.every((entry) => entry.hidden);
  }
  for (const section of document.querySelectorAll('section[data-list]')) {
    section.querySelector('.nothing').hidden = section.querySelector('[data-facets]:not([hidden])') !== null;
  }
  const shown = items.filter((item) => !item.hidden).length;
  document.querySelector('#shown').textContent = shown + ' of ' + items.length + ' ' + form.dataset.noun + ' shown';
  const chosen = new URLSearchParams(Object.entries(wish).filter(([, value]) => value !== ''));
  history.replaceState(null, '', '#' + chosen);
};
const open = (state) => { for (const item of items) if (!item.hidden) item.open = state; };
if (form) {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (field && (!field.options || [...field.options].some((option) => option.value === value))) field.value = value;
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.querySelector('#open-all').addEventListener('click', () => open(true));
  document.querySelector('#close-all').addEventListener('click', () => open(false));
  apply();
}
const itemAt = (hash) => items.find((item) => item.id !== '' && '#' + item.id === hash);
const reveal = (item) => {
  if (form && item.hidden) { form.reset(); apply(); }
  item.open = true;
  item.scrollIntoView();
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  const item = link && itemAt(link.getAttribute('href'));
  if (item) { event.preventDefault(); reveal(item); item.querySelector('summary').focus(); }
});
if (itemAt(asked)) reveal(itemAt(asked));
let before = [];
addEventListener('beforeprint', () => { before = items.filter((item) => !item.open); for (const item of before) item.open = true; });
addEventListener('afterprint', () => { for (const item of before) item.open = false; });
`;
}
