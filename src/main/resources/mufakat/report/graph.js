// Follows paths through the picture of a story. Everything from the story is set as text, never as markup.
'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const panel = document.getElementById('panel');
const told = document.getElementById('told');
const trailBox = document.getElementById('trail');
const find = document.getElementById('find');
const found = document.getElementById('found');
const foundCount = document.getElementById('found-count');
const has = id => Object.prototype.hasOwnProperty.call(data.nodes, id);
let trail = [];

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function prose(name, text, className) {
  const made = element(name, text, className);
  made.lang = data.language;
  return made;
}

function address(id) {
  return '#' + id.split('/').map(encodeURIComponent).join('/');
}

function link(id, text) {
  const made = element('a', text);
  made.href = address(id);
  return made;
}

function idIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (malformed) {
    return '';
  }
}

// The picture.

function boxes(id) {
  return [...document.querySelectorAll('.drawing .node')].filter(box => box.dataset.node === id);
}

function light(id) {
  const near = new Set([id]);
  document.querySelectorAll('.lit, .here').forEach(lit => lit.classList.remove('lit', 'here'));
  document.querySelectorAll('.way').forEach(way => {
    if (way.dataset.from === id || way.dataset.to === id) {
      way.classList.add('lit');
      near.add(way.dataset.from).add(way.dataset.to);
    }
  });
  document.querySelectorAll('.drawing .node').forEach(box => {
    box.classList.toggle('lit', near.has(box.dataset.node));
    box.classList.toggle('here', box.dataset.node === id);
  });
  document.querySelectorAll('.drawing').forEach(drawing =>
    drawing.classList.toggle('followed', Boolean(drawing.querySelector('.here'))));
}

function show(view) {
  document.querySelectorAll('section.view').forEach(section => { section.hidden = section.dataset.view !== view; });
  document.querySelectorAll('button[data-view]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.view === view)));
}

function bringIntoView(id) {
  const drawn = boxes(id);
  if (drawn.length === 0) return;
  if (drawn.every(box => box.closest('section.view').hidden)) show(drawn[0].closest('section.view').dataset.view);
  const shown = drawn.filter(box => !box.closest('section.view').hidden);
  const isOver = getComputedStyle(panel).position === 'fixed';
  const free = isOver ? panel.getBoundingClientRect().top : innerHeight;
  const isSeen = box => {
    const place = box.getBoundingClientRect();
    const frame = box.closest('.scroll').getBoundingClientRect();
    return place.top >= 0 && place.bottom <= free && place.left >= frame.left && place.right <= frame.right;
  };
  if (!shown.some(isSeen)) shown[0].scrollIntoView({ block: isOver ? 'start' : 'center', inline: 'center' });
}

// The panel.

function list(items, className) {
  const made = element('ul', '', className);
  items.forEach(item => made.append(item));
  return made;
}

function way(one) {
  const to = data.nodes[one.to];
  const made = link(one.to);
  made.append(element('span', one.how + ' ' + to.kind, 'how'), ' ', prose('span', to.title));
  const item = element('li');
  item.append(made);
  return item;
}

function ways(heading, none, all) {
  if (all.length === 0 && !none) return [];
  return [element('h3', heading), all.length ? list(all.map(way), 'ways') : element('p', none)];
}

function paragraph(told) {
  const made = prose('p', '');
  if (told.when) made.append(element('span', told.when, 'when'));
  made.append(told.say);
  if (told.source) made.append(element('span', told.source, 'source'));
  return made;
}

const drawn = all => all.filter(one => one.drawn);

function tell(id) {
  const node = data.nodes[id];
  const title = prose('h2', node.title);
  title.tabIndex = -1;
  const parts = [element('p', node.kind, 'kind'), title];
  if (node.key) parts.push(element('code', node.key));
  if (node.only) parts.push(element('p', node.only, 'only'));
  if (node.seen) parts.push(element('p', node.seen, 'seen'));
  if (node.notes.length) parts.push(list(node.notes.map(note => prose('li', note))));
  parts.push(...ways(data.words.out, data.words['out.none'], drawn(node.out)));
  if (node.text.length) parts.push(element('h3', node.heading), ...node.text.map(paragraph));
  if (node.effects.length) parts.push(element('h3', data.words.effects), list(node.effects.map(one => prose('li', one))));
  parts.push(...ways(data.words.in, data.words['in.none'], drawn(node.in)));
  parts.push(...ways(data.words.also, '', [...node.out, ...node.in].filter(one => !one.drawn)));
  if (node.source) parts.push(element('p', node.source, 'source'));
  told.replaceChildren(...parts);
  panel.classList.add('told');
  panel.scrollTop = 0;
}

function tellNothing() {
  const first = Object.keys(data.nodes)[0];
  const start = element('p');
  start.append(link(first, data.words['panel.start']));
  told.replaceChildren(element('p', data.words['panel.empty']), start);
  panel.classList.remove('told');
}

function drawTrail() {
  const steps = element('ol');
  trail.forEach((id, i) => {
    const step = element('li');
    step.append(i === trail.length - 1 ? prose('span', data.nodes[id].title) : link(id, data.nodes[id].title));
    steps.append(step);
  });
  if (steps.lastChild) steps.lastChild.setAttribute('aria-current', 'step');
  trailBox.replaceChildren(...(trail.length > 1 ? [steps] : []));
}

// The path: a step to a neighbour goes on, a step to where one was cuts it there, a jump begins another.

function stepped(id) {
  const at = trail.lastIndexOf(id);
  const last = trail[trail.length - 1];
  if (at >= 0) return trail.slice(0, at + 1);
  const isNear = last !== undefined
    && [...data.nodes[last].out, ...data.nodes[last].in].some(way => way.to === id);
  return isNear ? [...trail, id] : [id];
}

function stand(steps) {
  trail = steps.filter(has);
  const id = trail[trail.length - 1];
  document.getElementById('back').disabled = trail.length === 0;
  document.getElementById('close').disabled = trail.length === 0;
  drawTrail();
  light(id);
  if (id === undefined) {
    tellNothing();
  } else {
    tell(id);
    bringIntoView(id);
  }
}

function go(id, focus) {
  if (id !== trail[trail.length - 1]) {
    const steps = stepped(id);
    history.pushState({ trail: steps, inside: true }, '', address(id));
    stand(steps);
  }
  if (focus) focus();
}

const focusPanel = () => told.querySelector('h2').focus({ preventScroll: true });

function fromAddress() {
  const id = idIn(location.hash);
  stand(history.state && history.state.trail ? history.state.trail : has(id) ? [id] : []);
}

document.addEventListener('click', event => {
  const chosen = event.target.closest('a[href^="#"]');
  if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // In a drawing an address is an object of its own kind.
  const id = idIn(chosen.getAttribute('href'));
  if (!has(id)) return;
  event.preventDefault();
  found.replaceChildren();
  go(id, focusPanel);
});

window.addEventListener('popstate', fromAddress);

document.getElementById('back').addEventListener('click', () => {
  if (history.state && history.state.inside) history.back(); else close();
});

function close() {
  history.pushState({ trail: [], inside: true }, '', location.pathname + location.search);
  stand([]);
}

document.getElementById('close').addEventListener('click', close);

// Keys in the picture.

function neighbour(box, key) {
  const all = [...box.closest('.drawing').querySelectorAll('.node')];
  const near = (mine, other) => [...box.closest('.drawing').querySelectorAll('.way')]
    .filter(way => way.dataset[mine] === box.dataset.node)
    .map(way => all.find(one => one.dataset.node === way.dataset[other]))[0];
  switch (key) {
    case 'ArrowDown': return near('from', 'to');
    case 'ArrowUp': return near('to', 'from');
    case 'ArrowRight': return all[all.indexOf(box) + 1];
    case 'ArrowLeft': return all[all.indexOf(box) - 1];
    default: return undefined;
  }
}

document.addEventListener('keydown', event => {
  const box = event.target.closest ? event.target.closest('.drawing .node') : null;
  const next = box ? neighbour(box, event.key) : undefined;
  if (next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Escape' && event.target === find) {
    find.value = '';
    search();
  } else if (event.key === 'Escape' && trail.length > 0) {
    const here = boxes(trail[trail.length - 1]).find(one => !one.closest('section.view').hidden);
    if (here) here.focus();
  }
});

// Views and search.

document.querySelectorAll('button[data-view]').forEach(button =>
  button.addEventListener('click', () => show(button.dataset.view)));

function matches() {
  const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = ([id, node]) => words.every(word => node.title.toLocaleLowerCase().includes(word)) ? 0
    : words.every(word => id.toLocaleLowerCase().includes(word)) ? 1
    : words.every(word => [node.title, ...node.notes, ...node.text.map(one => one.say)].join(' ')
      .toLocaleLowerCase().includes(word)) ? 2 : 3;
  return Object.entries(data.nodes)
    .map(entry => [rank(entry), entry])
    .filter(([place]) => place < 3)
    .sort(([a], [b]) => a - b)
    .map(([, [id]]) => id);
}

function search() {
  const ids = matches();
  found.replaceChildren(...ids.slice(0, 30).map(id => {
    const item = element('li');
    const made = link(id);
    made.append(element('span', data.nodes[id].kind + ': '), prose('span', data.nodes[id].title));
    item.append(made);
    return item;
  }));
  foundCount.textContent = find.value.trim() === '' ? ''
    : ids.length === 0 ? data.words['find.none'] : data.words['find.some'].replace('{0}', ids.length);
}

find.addEventListener('input', search);
find.addEventListener('keydown', event => {
  const first = found.querySelector('a');
  if (!first) return;
  if (event.key === 'Enter') first.click();
  if (event.key === 'ArrowDown') { event.preventDefault(); first.focus(); }
});
found.addEventListener('keydown', event => {
  const item = event.target.closest('li');
  const next = event.key === 'ArrowDown' ? item.nextElementSibling : event.key === 'ArrowUp' ? item.previousElementSibling : null;
  if (next) { event.preventDefault(); next.firstChild.focus(); }
});
document.addEventListener('click', event => { if (!event.target.closest('.find')) found.replaceChildren(); });

// Paper gets the lists as well.
window.addEventListener('beforeprint', () => document.querySelectorAll('.outline').forEach(list => { list.open = true; }));

show('flow');
fromAddress();
