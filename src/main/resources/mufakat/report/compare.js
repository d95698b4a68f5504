// Shows a comparison: which story, which of its games, and where on the page. All of that stands in the address.
'use strict';

const ORDER = ['questions', 'outcomes', 'splits', 'pairs', 'paths', 'members', 'clauses', 'carriers', 'rules', 'reflections', 'method'];
const FILTERS = ['ending', 'at', 'way', 'world'];
const byId = id => document.getElementById(id);
const stale = new Set();
let state = {};
let shown = [];

data.sheets.forEach(sheet => {
  sheet.kinds = kinds(sheet);
  sheet.games.forEach((game, index) => {
    game.index = index;
    game.kind = sheet.kinds.find(kind => kind.id === kindOf(game)) || sheet.kinds[sheet.kinds.length - 1];
    game.agreed = new Set(game.fates.filter(fate => fate.agreed).map(fate => fate.item));
  });
});

function sheetOf({ story }) {
  return data.sheets.find(sheet => sheet.id === story) || data.sheets[0];
}

function read() {
  const [view, query] = location.hash.slice(1).split('?');
  return { view, ...Object.fromEntries(new URLSearchParams(query || '')) };
}

// Changes what is shown; a story brings its own games, so that the filters of another don't hold.
function go(change) {
  const next = 'story' in change ? { ...change } : { story: state.story, ...Object.fromEntries(FILTERS.map(key => [key, state[key]])), ...change };
  const query = new URLSearchParams(Object.entries(next).filter(([key, value]) => key !== 'view' && value !== undefined && value !== ''));
  const view = 'view' in change ? change.view : state.view || '';
  location.hash = view + (query.size === 0 ? '' : '?' + query);
}

// A button that leaves only the games of one kind.
function only(filter, name) {
  const on = Object.entries(filter).every(([key, value]) => state[key] === value);
  return el('button', { type: 'button', class: 'only', 'aria-pressed': String(on), 'aria-label': say('only-named', name), 'data-focus': JSON.stringify(filter),
    click: () => go(on ? Object.fromEntries(Object.keys(filter).map(key => [key, undefined])) : filter) }, say('only'));
}

function remains(sheet, game) {
  const point = sheet.points.findIndex(each => each.id === state.at);
  return (!state.ending || game.kind.id === state.ending) && (point < 0 || !state.way || game.ways[point] === state.way)
    && (!state.world || game.world === Number(state.world));
}

function options(select, entries, chosen) {
  select.replaceChildren(...entries.map(entry => entry.group ? el('optgroup', { label: entry.group }, entry.entries.map(one)) : one(entry)));
  function one([value, text]) {
    return el('option', { value, selected: value === chosen }, text);
  }
}

function controls(sheet) {
  const worlds = counted(sheet.games.map(game => game.world));
  const came = new Set(sheet.games.map(game => game.kind));
  byId('stories').hidden = data.sheets.length < 2;
  options(byId('story'), data.sheets.map(each => [each.id, say('story', each.title, each.games.length)]), sheet.id);
  options(byId('ending'), [['', say('all-endings')], ...sheet.kinds.filter(kind => came.has(kind)).map(kind => [kind.id, kind.name])], state.ending || '');
  const points = [...sheet.points].sort((a, b) => a.session - b.session);
  options(byId('decision'), [['', say('all-decisions')], ...points.map(point => (
    { group: point.says, entries: Object.entries(point.ways).map(([way, name]) => [JSON.stringify([point.id, way]), name]) }))],
  state.way ? JSON.stringify([state.at, state.way]) : '');
  byId('worlds').hidden = worlds.size < 2;
  options(byId('world'), [['', say('all-worlds')], ...most(worlds).map(([world, count]) => [String(world), say('world-games', count, sheet.worlds[world])])],
    state.world || '');
  const at = sheet.points.find(point => point.id === state.at);
  byId('chosen').hidden = !at || !state.way;
  byId('chosen').textContent = at && state.way ? say('chosen', at.says, at.ways[state.way] || state.way) : '';
  const filtered = FILTERS.some(key => state[key]);
  byId('clear').disabled = !filtered;
  byId('filters').classList.toggle('on', filtered);
  byId('count').textContent = say('count-games', shown.length, sheet.games.length);
  byId('about').textContent = say('about', sheet.title, sheet.version, sheet.games.length, sheet.games.filter(game => game.over).length);
  warn(sheet, most(worlds));
}

function warn(sheet, worlds) {
  const warnings = [];
  if (worlds.length > 1) {
    const [largest, count] = worlds[0];
    warnings.push(el('p', {}, el('b', {}, say('unlike')), ' ', say('unlike-says', worlds.length), ' ',
      state.world ? '' : el('button', { type: 'button', click: () => go({ world: String(largest) }) }, say('largest', count))));
  }
  const doubted = sheet.games.filter(game => game.remarks.length > 0).length;
  if (data.refused + doubted > 0) {
    warnings.push(el('p', {}, data.refused === 0 ? '' : say('refused', data.refused) + ' ', doubted === 0 ? '' : say('doubts', doubted) + ' ',
      el('a', { href: '#method', 'data-view': 'method' }, say('see', byId('method-heading').textContent))));
  }
  byId('warnings').replaceChildren(...warnings);
}

function fillView(view) {
  stale.delete(view);
  const body = document.querySelector(`#${view} > .body`);
  const open = [...body.querySelectorAll('details[data-key][open]')].map(details => details.dataset.key);
  const focus = body.contains(document.activeElement) && document.activeElement.dataset.focus;
  const first = !body.firstChild;
  dropCharts(body);
  body.replaceChildren();
  const sheet = sheetOf(state);
  if (shown.length === 0 && !['questions', 'method'].includes(view)) body.append(el('p', {}, say('no-games')));
  else views[view](body, sheet, shown);
  if (!first) body.querySelectorAll('details[data-key]').forEach(details => { details.open = open.includes(details.dataset.key); });
  if (focus) [...body.querySelectorAll('[data-focus]')].filter(button => button.dataset.focus === focus).forEach(button => button.focus());
}

// Draws what is due up to a view, or all of it.
function fill(last) {
  for (const view of ORDER) {
    if (stale.has(view)) fillView(view);
    if (view === last) return;
  }
}

const later = window.requestIdleCallback || (work => setTimeout(work, 1));

// What can be seen is drawn at once, the rest when there is time for it.
function fillLater() {
  const [next] = ORDER.filter(view => stale.has(view));
  if (next === undefined) return;
  fillView(next);
  later(fillLater);
}

function inSight(view) {
  const { top, bottom } = byId(view).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function update() {
  const before = state;
  state = read();
  const sheet = sheetOf(state);
  const changed = ['story', ...FILTERS].some(key => state[key] !== before[key]) || shown.length === 0;
  if (changed) {
    shown = sheet.games.filter(game => remains(sheet, game));
    if (sheetOf(before) !== sheet) document.querySelectorAll('.body').forEach(body => { dropCharts(body); body.replaceChildren(); });
    controls(sheet);
    ORDER.forEach(view => stale.add(view));
    ORDER.filter(inSight).forEach(fillView);
    later(fillLater);
  }
  if (state.view !== before.view && ORDER.includes(state.view)) show(state.view);
}

function show(view) {
  fill(view);
  byId(view).scrollIntoView();
  byId(view + '-heading').focus({ preventScroll: true });
}

document.addEventListener('click', event => {
  const game = event.target.closest('[data-game]');
  const link = event.target.closest('a[data-view]');
  if (game) openGame(sheetOf(state), sheetOf(state).games[game.dataset.game]);
  if (link) {
    event.preventDefault();
    if (state.view === link.dataset.view) show(state.view);
    else go({ view: link.dataset.view });
  }
});
byId('story').addEventListener('change', event => go({ story: event.target.value, view: '' }));
byId('ending').addEventListener('change', event => go({ ending: event.target.value }));
byId('world').addEventListener('change', event => go({ world: event.target.value }));
byId('decision').addEventListener('change', event => {
  const [at, way] = JSON.parse(event.target.value || '["",""]');
  go({ at, way });
});
byId('clear').addEventListener('click', () => {
  go(Object.fromEntries(FILTERS.map(key => [key, undefined])));
  byId('ending').focus();
});
addEventListener('hashchange', update);

// On paper nothing can be opened, so everything is but long lists of names.
let opened = [];
function unfold() {
  fill();
  const closed = [...document.querySelectorAll('main details[data-key]:not([open])')];
  closed.forEach(details => { details.open = true; });
  opened.push(...closed);
}
function refold() {
  opened.forEach(details => { details.open = false; });
  opened = [];
}
addEventListener('beforeprint', unfold);
addEventListener('afterprint', refold);
matchMedia('print').addEventListener('change', ({ matches }) => matches ? unfold() : refold());

update();
