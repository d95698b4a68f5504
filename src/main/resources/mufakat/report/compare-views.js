// The views of what was decided. Each fills its part of the page from the games that the filters leave.
'use strict';

const SPLITS = 6;
const views = {};

views.questions = (body, sheet, games) => {
  if (sheet.openers.length === 0) add(body, el('p', {}, say(sheet.games.length === 1 ? 'questions-one' : 'questions-none')));
  if (sheet.games.length === 1) add(body, names(sheet.games));
  if (sheet.openers.length > 0 && games.length < sheet.games.length) add(body, el('p', { class: 'note' }, say('questions-all', sheet.games.length)));
  add(body, el('ol', { class: 'openers' }, sheet.openers.map(opener => el('li', {},
    el('p', {}, opener.says),
    opener.sides.filter(side => side.length > 0).map(side => names(side.map(index => sheet.games[index]), 6)),
    el('p', {}, el('a', { href: '#' + opener.view, 'data-view': opener.view },
      say('see', document.getElementById(opener.view + '-heading').textContent)))))));
  if (sheet.discussion.length > 0) {
    add(body, fold('discussion', say('discussion', sheet.discussion.length),
      el('ol', {}, sheet.discussion.map(question => el('li', {}, question)))));
  }
};

views.outcomes = (body, sheet, games) => {
  const box = chartBox('outcomes', say('chart-outcomes'));
  const here = el('div', { class: 'here', 'aria-live': 'polite' });
  add(body, box, here);
  const chart = chartIn(box, width => outcomesOption(sheet, games, width));
  chart.on('click', ({ data: point }) => {
    if (!point.games) return;
    const met = point.games.map(index => sheet.games[index]);
    if (met.length === 1) openGame(sheet, met[0]);
    else here.replaceChildren(el('p', {}, say('here', met.length)), names(met, 40));
  });
  add(body, el('p', {}, sheet.frontier.length > 0 ? say('frontier-says') : [say('frontier-none'), ' ',
    el('code', {}, `${say('program')} playtest ${sheet.id} --frontier best.json`)]));
  const came = counted(games.map(game => game.kind));
  add(body, table(say('table-endings'), [say('ending'), say('games'), say('mean-ambition'), say('mean-comfort')],
    sheet.kinds.filter(kind => came.has(kind)).map(kind => {
      const all = games.filter(game => game.kind === kind);
      return [[{}, mark(kind), ' ', kind.name, ' ', only({ ending: kind.id }, kind.name)], bar(all.length, games.length),
        rounded(mean(all.map(game => game.ambition))), rounded(mean(all.map(game => game.comfort)))];
    })));
  if (sheet.frontier.length > 0) {
    add(body, fold('frontier', say('table-frontier'), table(say('table-frontier'), [say('frontier'), say('ambition'), say('comfort')],
      sheet.frontier.map(([comfort, ambition], i) => [number(i + 1), number(ambition), number(comfort)]))));
  }
  add(body, fold('games', say('table-games', games.length), gamesTable(sheet, games)));
};

function gamesTable(sheet, games) {
  const promised = sheet.games.some(game => game.promises[0] > 0) ? sheet.games[0].promises.length : 0;
  const promises = [say('promised'), say('promises-kept'), say('promises-broken')].slice(0, promised);
  return table(say('table-games', games.length),
    [say('game'), say('class'), say('ending'), say('ambition'), say('comfort'), say('agreed'), ...promises, ...sheet.measures.map(measure => measure.name)],
    games.map(game => [named(game), el('bdi', {}, game.group), [{ class: 'end-cell' }, game.ends], number(game.ambition), number(game.comfort), number(game.agreed.size),
      ...promises.map((head, i) => number(game.promises[i])), ...sheet.measures.map(measure => number(game.measures[measure.id]))]));
}

views.splits = (body, sheet, games) => {
  const cards = sheet.points.map((point, index) => split(sheet, games, point, index)).filter(card => card);
  if (cards.length === 0) add(body, el('p', {}, say('splits-none')));
  add(body, cards.slice(0, SPLITS));
  if (cards.length > SPLITS) add(body, fold('splits', say('splits-more', cards.length - SPLITS), cards.slice(SPLITS)));
};

// A decision with what followed for each way, or nothing where all of these games went one way.
function split(sheet, games, point, index) {
  const sides = Object.keys(point.ways)
    .map(way => ({ way, games: games.filter(game => game.ways[index] === way) }))
    .filter(side => side.games.length > 0)
    .sort((a, b) => b.games.length - a.games.length);
  if (sides.length < 2) return undefined;
  const came = sides.reduce((sum, side) => sum + side.games.length, 0);
  const telling = tellingItems(sheet, point, sides);
  const rows = sides.map(side => {
    const ended = side.games.filter(game => game.over);
    return [[{}, point.ways[side.way], ' ', only({ at: point.id, way: side.way }, point.ways[side.way])],
      bar(side.games.length, came, el('small', {}, percent(side.games.length, came) + ' %')),
      ended.length === 0 ? '–' : rounded(mean(ended.map(game => game.ambition))),
      ended.length === 0 ? '–' : rounded(mean(ended.map(game => game.comfort))),
      [{ class: 'ends' }, endings(side.games)],
      ...telling.map(item => ended.length === 0 ? '–' : bar(ended.filter(game => game.agreed.has(item.id)).length, ended.length,
        el('small', {}, say('of', ended.length))))];
  });
  return el('article', { class: 'card' }, el('h3', {}, point.says),
    el('p', { class: 'ask' }, say('ask-' + point.kind)),
    table(point.says, [say('way'), say('games'), say('mean-ambition'), say('mean-comfort'), say('endings'),
      ...telling.map(item => say('agreed-item', item.label))], rows));
}

function endings(games) {
  const all = most(counted(games.map(game => game.kind)));
  return [all.slice(0, 3).map(([kind, count]) => el('span', { class: 'end' }, mark(kind), ' ', say('count', count, kind.name))),
    all.length > 3 ? el('span', { class: 'end' }, say('others', all.slice(3).reduce((sum, each) => sum + each[1], 0))) : ''];
}

// At most two items that the sides agreed most unequally often.
function tellingItems(sheet, point, sides) {
  const ended = sides.map(side => side.games.filter(game => game.over)).filter(side => side.length > 0);
  if (ended.length < 2) return [];
  return sheet.items.filter(item => point.id !== `agenda:${point.session}:${item.id}`).map(item => {
    const shares = ended.map(side => side.filter(game => game.agreed.has(item.id)).length / side.length);
    return { item, spread: Math.max(...shares) - Math.min(...shares) };
  }).filter(each => each.spread >= .25).sort((a, b) => b.spread - a.spread).slice(0, 2).map(each => each.item);
}

views.pairs = (body, sheet, games) => {
  const shown = new Set(games);
  const pairs = sheet.pairs.filter(pair => shown.has(sheet.games[pair.left]) && shown.has(sheet.games[pair.right]));
  if (pairs.length === 0) add(body, el('p', {}, say('pairs-none')));
  const side = (game, did) => el('div', {}, el('h4', {}, named(game)),
    did.length === 0 ? el('p', {}, say('did-nothing')) : el('ul', {}, did.map(each => el('li', {}, each))),
    el('p', { class: 'came' }, say('pair-end', game.ends, number(game.ambition), number(game.comfort))));
  add(body, pairs.map(pair => el('article', { class: 'card' },
    el('h3', {}, say('pair', sheet.games[pair.left].name, sheet.games[pair.right].name, pair.shared)),
    el('div', { class: 'two' }, side(sheet.games[pair.left], pair.leftDid), side(sheet.games[pair.right], pair.rightDid)),
    el('ul', { class: 'turned' }, pair.turned.map(each => el('li', {}, each))))));
};

views.paths = (body, sheet, games) => {
  if (games.length < 2 || sheet.stages.length === 0) {
    add(body, el('p', {}, say('paths-none')));
    return;
  }
  const all = paths(sheet, games);
  const box = chartBox('paths', say('chart-paths'));
  add(body, el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('chart-paths') },
    el('div', { class: 'wide', style: `--columns:${all.stages.length}` },
      el('ol', { class: 'stages' }, all.stages.map(stage => el('li', {}, stage.says))), box)));
  const chart = chartIn(box, width => pathsOption(sheet, games, all, width));
  chart.on('click', ({ data: node }) => {
    if (node.way === undefined || node.way.startsWith('*') && node.stage < all.stages.length - 1) return;
    const stage = all.stages[node.stage];
    go(stage.index === undefined ? { ending: node.way } : { at: sheet.points[stage.index].id, way: node.way });
  });
  add(body, fold('paths', say('table-paths'), table(say('table-paths'), [say('from'), say('way'), say('to'), say('way'), say('games')],
    all.links.sort((a, b) => a.stage - b.stage || b.count - a.count).map(link => {
      const [from, to] = [all.stages[link.stage], all.stages[link.stage + 1]];
      return [from.says, from.name(link.from), to.says, to.name(link.to), bar(link.count, games.length)];
    }))));
};

views.members = (body, sheet, games) => {
  const empty = () => ({ s: 0, j: 0, h: 0, o: 0 });
  const stood = sheet.members.map((member, m) => {
    const sessions = sheet.sessions.map(empty);
    games.forEach(game => game.fates.forEach(fate => {
      const letter = fate.closed[m];
      if (letter in LETTERS) sessions[fate.session][letter]++;
    }));
    const all = empty();
    sessions.forEach(stances => Object.keys(all).forEach(letter => { all[letter] += stances[letter]; }));
    return { member, sessions, texts: sum(all), objected: all.o };
  }).sort((a, b) => b.objected - a.objected);
  if (stood.every(each => each.texts === 0)) {
    add(body, el('p', {}, say('texts-none')));
    return;
  }
  add(body, stanceKey(), el('ul', { class: 'multiples' }, stood.map(({ member, sessions, texts, objected }) => el('li', {},
    el('h3', {}, member.name), stancePicture(sessions), el('p', { class: 'came' }, say('objected', objected, texts))))));
  add(body, el('p', { class: 'came' }, say('sessions'), ' ', sheet.sessions.map((session, i) => `${i + 1} ${session.name}`).join(' · ')));
  add(body, fold('members', say('table-members'), table(say('table-members'),
    [say('member'), say('session'), say('texts'), ...Object.values(LETTERS).map(stance => say(stance))],
    stood.flatMap(({ member, sessions }) => sessions.map((stances, i) => ({ stances, i })).filter(({ stances }) => sum(stances) > 0)
      .map(({ stances, i }) => [member.name, sheet.sessions[i].name, number(sum(stances)),
        ...Object.keys(LETTERS).map(letter => bar(stances[letter], sum(stances)))])))));
};

function sum(numbers) {
  return Object.values(numbers).reduce((all, each) => all + each, 0);
}
