// The views of what became of texts, of what was written about them, and of the model behind.
'use strict';

const OPEN_ITEMS = 3;

views.clauses = (body, sheet, games) => {
  const items = sheet.items.map(item => ({ item, ...tabled(games, item) })).filter(each => each.texts.length > 0);
  add(body, el('p', items.length === 0 ? {} : { class: 'came' }, say(items.length === 0 ? 'texts-none' : 'rating-says')));
  // What divides the class most is what it has to talk about.
  add(body, items.sort((a, b) => b.divided - a.divided).map((each, i) => {
    const one = clauses(sheet, each);
    one.open = i < OPEN_ITEMS;
    return one;
  }));
};

// The texts of an item that games have put to the table, and the games that did and that agreed one.
function tabled(games, item) {
  const having = games.map(game => ({ game, texts: game.fates.filter(fate => fate.item === item.id) })).filter(each => each.texts.length > 0);
  const agreed = having.filter(each => each.texts.some(text => text.agreed)).length;
  return { texts: having.flatMap(each => each.texts), having: having.length, agreed, divided: Math.min(agreed, having.length - agreed) };
}

function clauses(sheet, { item, texts, having, agreed }) {
  const rows = item.clauses.map((clause, i) => {
    const [first, last] = [mean(texts.map(text => text.first[i])), mean(texts.map(text => text.last[i]))];
    const stated = texts.filter(text => text.statement.includes(clause.id)).length;
    return [[{}, clause.says, clause.core ? el('small', {}, say('core')) : ''],
      [{ class: 'ladders' }, ladder(first, last), ' ', say('moved', rounded(first, 1), rounded(last, 1))],
      bar(texts.filter(text => text.last[i] < text.first[i] && !text.statement.includes(clause.id)).length, texts.length),
      bar(stated, texts.length),
      bar(texts.filter(text => text.agreed && text.last[i] > 0).length, texts.length)];
  });
  const guards = item.safeguards.map(guard => [guard.name, texts.filter(text => text.safeguards.includes(guard.id)).length]).filter(each => each[1] > 0);
  const stoppers = most(counted(texts.filter(text => !text.agreed).flatMap(text =>
    sheet.members.filter((member, m) => text.closed[m] === 'o').map(member => member.name)))).slice(0, 4);
  const ratings = most(counted(texts.map(text => text.rated.join(''))));
  return fold('clauses-' + item.id, say('item', item.title, texts.length, having, agreed),
    el('ul', { class: 'key' }, el('li', {}, say('rated')), ratings.map(([dots, count]) => el('li', {}, rated([...dots].map(Number)), ' ', say('often', count)))),
    table(item.title, [say('sentence'), say('first-last'), say('softened'), say('statement'), say('agreed-with')], rows),
    guards.length === 0 ? '' : el('p', {}, say('safeguards', guards.map(each => say('times', ...each)).join('; '))),
    stoppers.length === 0 ? '' : el('p', {}, say('stopped-by', stoppers.map(each => say('times', ...each)).join('; '))));
}

views.carriers = (body, sheet, games) => {
  const items = sheet.items.map(item => ({ item, ...carried(games, item) })).filter(each => each.agreed > 0);
  if (items.length === 0) {
    add(body, el('p', {}, say('agreed-nothing')));
    return;
  }
  const partners = sheet.partners.filter(partner => items.some(each => each.partners.has(partner.id)));
  if (partners.length === 0) add(body, el('p', {}, say('partners-none')));
  else {
    add(body, table(say('table-carriers'), [say('item-head'), say('agreed-games'), ...partners.map(partner => partner.name), say('no-partner')],
      items.map(({ item, agreed, partners: behind, alone }) => [item.title, number(agreed),
        ...partners.map(partner => bar(behind.get(partner.id) || 0, agreed)), bar(alone, agreed)])));
  }
  const rows = items.flatMap(({ item, agreed, carriers }) => most(carriers).map(([saying, count]) =>
    [item.title, [{ class: 'prose' }, sheet.sayings[saying]], bar(count, agreed, el('small', {}, say('of', agreed)))]));
  if (rows.length > 0) add(body, fold('carriers', say('carriers-all'), table(say('carriers-all'), [say('item-head'), say('carrier'), say('games')], rows)));
};

// Of the games that agreed a text of an item: how many, and in how many each partner and each thing carried one.
function carried(games, item) {
  const agreed = games.map(game => game.fates.filter(fate => fate.item === item.id && fate.agreed)).filter(texts => texts.length > 0);
  const once = key => counted(agreed.flatMap(texts => [...new Set(texts.flatMap(text => text[key]))]));
  const alone = agreed.filter(texts => texts.every(text => text.partners.length === 0)).length;
  return { agreed: agreed.length, partners: once('partners'), carriers: once('carried'), alone };
}

views.rules = (body, sheet, games) => {
  const items = sheet.items.map(item => ({ item, ...tabled(games.filter(game => game.over), item) })).filter(each => each.texts.length > 0);
  if (items.length === 0) {
    add(body, el('p', {}, say('rules-none')));
    return;
  }
  const rules = sheet.otherRules;
  const nameOf = id => (sheet.members.find(member => member.id === id) || { name: id }).name;
  add(body, table(say('table-rules'),
    [say('item-head'), say('texts'), say('agreed-by', sheet.rule), ...rules.flatMap(rule => [say('first-by', rule), say('last-by', rule)]), say('bound')],
    items.map(({ item, texts }) => {
      const bound = most(counted(texts.filter(text => !text.agreed).flatMap(text =>
        text.judged.slice(0, 1).filter(judged => judged.last).flatMap(judged => judged.against)))).slice(0, 3);
      return [item.title, number(texts.length), bar(texts.filter(text => text.agreed).length, texts.length),
        ...rules.flatMap((rule, i) => [bar(texts.filter(text => text.judged[i].first).length, texts.length),
          bar(texts.filter(text => text.judged[i].last).length, texts.length)]),
        [{ class: 'ends' }, bound.map(([id, count]) => el('span', { class: 'end' }, say('times', nameOf(id), count)))]];
    })));
  add(body, el('p', { class: 'came' }, say('bound-says', rules[0] || '')));
  const told = items.filter(({ item }) => item.history !== '');
  if (told.length > 0) {
    add(body, el('h3', {}, say('history')), table(say('history'), [say('item-head'), say('in-class'), say('in-history')],
      told.map(({ item, having, agreed }) => [item.title, bar(agreed, having, el('small', {}, say('of', having))), [{ class: 'prose' }, item.history]])));
  }
};

views.reflections = (body, sheet, games) => {
  const known = sheet.reflections.map(question => question.id);
  const others = [...new Set(games.flatMap(game => Object.keys(game.answers)))].filter(id => !known.includes(id))
    .map(id => ({ id, ask: say('other-question', id), about: '' }));
  if ([...sheet.reflections, ...others].length === 0) add(body, el('p', {}, say('reflections-none')));
  [...sheet.reflections, ...others].forEach(question => {
    const answered = games.filter(game => (game.answers[question.id] || '').trim() !== '');
    add(body, el('h3', {}, question.ask), el('p', { class: 'came' }, say('answered', answered.length, games.length)),
      el('ul', { class: 'answers' }, answered.map(game => el('li', {}, el('div', {}, named(game), el('blockquote', {}, game.answers[question.id])),
        el('div', { class: 'event' }, happened(sheet, game, question.about))))));
  });
};

// What a reflection is about: what became of its item in that game, or else how the game went.
function happened(sheet, game, about) {
  const fates = game.fates.filter(fate => fate.item === about);
  if (fates.length > 0) return fates.map(fate => fateOf(sheet, fate));
  const item = sheet.items.find(each => each.id === about);
  return [item ? el('p', {}, say('untabled', item.title)) : '', el('p', {}, say('pair-end', game.ends, number(game.ambition), number(game.comfort))),
    el('p', {}, game.agreed.size === 0 ? say('agreed-nothing')
      : say('agreed-list', sheet.items.filter(each => game.agreed.has(each.id)).map(each => each.label).join(', ')))];
}

function fateOf(sheet, fate) {
  const item = sheet.items.find(each => each.id === fate.item);
  return el('div', { class: 'fate' },
    el('p', { class: 'what' }, say('fate', item.title, sheet.sessions[fate.session].name, fate.forum, fate.result)),
    el('p', { class: 'came' }, say('rated'), ' ', rated(fate.rated)),
    el('ul', {}, item.clauses.map((clause, i) => ({ clause, first: fate.first[i], last: fate.last[i] })).filter(each => each.first + each.last > 0)
      .map(({ clause, first, last }) => el('li', {}, fate.statement.includes(clause.id) ? say('in-statement', clause.says, say('strength-' + first))
        : first === last ? say('kept', clause.says, say('strength-' + last)) : say('changed', clause.says, say('strength-' + first), say('strength-' + last)))),
      item.safeguards.filter(guard => fate.safeguards.includes(guard.id)).map(guard => el('li', {}, say('with', guard.name)))),
    fate.held.map(saying => el('p', { class: 'came' }, sheet.sayings[saying])));
}

views.method = (body, sheet, games) => {
  const doubts = sheet.games.filter(game => game.remarks.length > 0);
  if (doubts.length + sheet.remarks.length + data.refused > 0) {
    add(body, el('h3', {}, say('remarks')), el('ul', {},
      data.refused === 0 ? '' : el('li', {}, say('refused', data.refused)),
      doubts.flatMap(game => game.remarks.map(remark => el('li', {}, named(game), ' ', remark))),
      sheet.remarks.map(remark => el('li', {}, remark))));
  }
  const worlds = sheet.worlds.map((world, i) => [world, number(games.filter(game => game.world === i).length)]);
  add(body, el('h3', {}, say('assumed')), el('ul', {}, ['ambition', 'comfort', 'members', 'worlds', 'together', 'verified'].map(about => el('li', {}, say('assumed-' + about)))),
    profiles(sheet.assumed), el('h3', {}, say('measures')), el('ul', {}, sheet.measures.map(measure =>
      el('li', {}, el('b', {}, measure.name), ' ', say('measure-' + measure.direction), ' ', measure.says))),
    el('h3', {}, say('played')), el('dl', { class: 'facts' },
      [['story', `${sheet.title} (${sheet.id})`], ['version', sheet.version], ['content', sheet.sha256], ['rule', sheet.rule], ['engines', sheet.engines.join(', ')]]
        .map(([key, value]) => [el('dt', {}, say('fact-' + key)), el('dd', {}, value)])),
    worlds.length > 12 ? fold('worlds', say('table-worlds', worlds.length), table(say('table-worlds', worlds.length), [say('world'), say('games')], worlds))
      : table(say('table-worlds', worlds.length), [say('world'), say('games')], worlds));
};

// What the story assumes of its members, a row for each.
function profiles({ domains, interests, members }) {
  if (members.length === 0) return el('p', {}, say('profiles-hidden'));
  const sensitive = member => member.sensitivity.map((value, i) => member.redLines[i] === 0 ? number(value)
    : [{}, number(value), el('small', {}, say('red-line', say('strength-' + member.redLines[i])))]);
  return fold('profiles', say('profiles'), table(say('profiles'),
    [say('member'), say('capacity'), say('trust'), ...domains.map(name => say('touchy', name)), ...interests.map(name => say('wants', name))],
    members.map(member => [member.name, number(member.capacity), number(member.trust), ...sensitive(member), ...member.interest.map(number)])));
}
