// What the views are built of: words of the bundle, elements, names of games, tables. Everything is set as text.
'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const PLACE = /\{(\d)(?:\|((?:[^{}|]|\{\d\})*)\|((?:[^{}|]|\{\d\})*))?\}/g;
const MINUS = '\u2212';

// A text of the bundle, its arguments put in as the program does it.
function say(key, ...values) {
  const filled = text => text.replace(PLACE, (all, index, one, many) =>
    one === undefined ? String(values[index]) : filled(String(values[index]) === '1' ? one : many));
  return filled(data.words[key]);
}

// An element with attributes and children; texts among these become text.
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? '' : value);
  }
  add(element, children);
  return element;
}

// Adds children, which may be lists of children; what is empty is left out.
function add(element, ...children) {
  element.append(...children.flat(Infinity).filter(child => child !== '' && child !== undefined)
    .map(child => typeof child === 'number' ? number(child) : child));
}

function picture(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function number(value) {
  return value < 0 ? MINUS + -value : String(value);
}

function percent(part, whole) {
  return whole === 0 ? 0 : Math.round(100 * part / whole);
}

function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function rounded(value, digits) {
  return number(Number(value.toFixed(digits || 0)));
}

// How often each key comes, as a map in the order of the first.
function counted(keys) {
  const counts = new Map();
  keys.forEach(key => counts.set(key, (counts.get(key) || 0) + 1));
  return counts;
}

function most(counts) {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

// Ten shapes in a box of 10 by 10, for marks in the text as for points of a chart.
const SHAPES = ['M5,0A5,5 0 1 1 4.99,0Z', 'M5,0L10,9L0,9Z', 'M.7,.7H9.3V9.3H.7Z', 'M5,0L10,5L5,10L0,5Z', 'M0,1L10,1L5,10Z',
  'M5,0L6.5,3.5L10,3.8L7.3,6.2L8.1,10L5,7.9L1.9,10L2.7,6.2L0,3.8L3.5,3.5Z', 'M3.4,0H6.6V3.4H10V6.6H6.6V10H3.4V6.6H0V3.4H3.4Z',
  'M2.5,.7H7.5L10,5L7.5,9.3H2.5L0,5Z', 'M0,0L5,3L10,0V7L5,10L0,7Z', 'M0,0H10L6,5L10,10H0L4,5Z'];

// A ring and a cross: no ending.
const STOPPED = 'M5,0A5,5 0 1 1 4.99,0ZM5,2A3,3 0 1 0 5.01,2Z';
const LESSON = 'M1.5,0L5,3.5L8.5,0L10,1.5L6.5,5L10,8.5L8.5,10L5,6.5L1.5,10L0,8.5L3.5,5L0,1.5Z';

// Where a game came to: an ending of the story, the end of a lesson, or nowhere yet.
function kinds(sheet) {
  const all = sheet.endings.map((ending, i) => (
    { id: ending.id, name: ending.name, shape: SHAPES[i % SHAPES.length], hue: 'hue-' + (1 + i % 7) }));
  all.push({ id: '*over', name: say('over'), shape: LESSON, hue: 'hue-4' });
  all.push({ id: '*stopped', name: say('stopped'), shape: STOPPED, hue: 'hue-0' });
  return all;
}

function kindOf(game) {
  return game.over ? game.ending || '*over' : '*stopped';
}

function mark(kind) {
  return picture('svg', { class: 'mark', viewBox: '-1 -1 12 12', 'aria-hidden': 'true', style: `fill: var(--${kind.hue})` },
    picture('path', { d: kind.shape, 'fill-rule': 'evenodd' }));
}

// The name of a game, which opens its transcript.
function named(game) {
  return el('button', { type: 'button', class: 'name', 'data-game': game.index },
    mark(game.kind), el('bdi', {}, game.name), game.remarks.length === 0 ? '' : el('span', { class: 'doubt', title: say('doubted') }, ' (!)'));
}

// The names of games, those beyond a first few folded away.
function names(games, some = 8) {
  const few = games.length <= some + 2 ? games : games.slice(0, some);
  const rest = games.slice(few.length);
  return el('div', { class: 'names' }, few.map(named),
    rest.length === 0 ? '' : el('details', {}, el('summary', {}, say('more-games', rest.length)), el('div', { class: 'names' }, rest.map(named))));
}

// Rows begin with their head; a cell that is an array has its attributes first.
function table(caption, head, rows) {
  const cell = (content, i) => {
    const [attributes, ...children] = Array.isArray(content) ? content : [{}, content];
    return i === 0 ? el('th', { scope: 'row', ...attributes }, children) : el('td', attributes, children);
  };
  return [
    el('p', { class: 'caption', 'aria-hidden': 'true' }, caption),
    el('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
      el('table', {}, el('caption', {}, caption),
        el('thead', {}, el('tr', {}, head.map(each => el('th', { scope: 'col' }, each)))),
        el('tbody', {}, rows.map(row => el('tr', {}, row.map(cell)))))),
  ];
}

// Opened again when its view is drawn again, and opened for paper.
function fold(key, summary, ...children) {
  return el('details', { 'data-key': key }, el('summary', {}, summary), children);
}

// How sensitive a text is, in dots and a word; as tabled and as it ended, where that differs.
function rated([first, last]) {
  return first === last ? rating(first) : [rating(first), ' → ', rating(last)];
}

function rating(dots) {
  return [el('span', { class: 'dots', 'aria-hidden': 'true' }, '●'.repeat(dots) + '○'.repeat(4 - dots)), ' ', say('rating-' + dots)];
}

function bar(part, whole, ...more) {
  return [{ class: 'bar', style: `--share:${percent(part, whole)}` }, number(part), more];
}
