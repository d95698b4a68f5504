// The transcript of a game, in a dialog over the page, with the commands by which it can be played otherwise.
'use strict';

const dialog = document.getElementById('game');
const heading = document.getElementById('game-heading');

// A file's name may hold anything. Unless it is plain, single quotes keep a shell from reading it.
function quoted(file) {
  if (file === '' || /\p{C}/u.test(file)) return 'SAVE';
  return /^[\p{L}\p{N} _.,/\\:()+@=-]+$/u.test(file) ? `"${file}"` : `'${file.replaceAll("'", "'\\''")}'`;
}

function openGame(sheet, game) {
  heading.replaceChildren(mark(game.kind), ' ', el('bdi', {}, game.name));
  const body = document.getElementById('game-body');
  body.replaceChildren();
  add(body,
    el('p', {}, game.group === '' ? '' : [el('bdi', {}, game.group), ' · '], say('pair-end', game.ends, number(game.ambition), number(game.comfort))),
    el('p', { class: 'came' }, sheet.worlds[game.world]),
    el('ul', { class: 'doubts' }, game.remarks.map(remark => el('li', {}, remark))),
    el('h3', {}, say('game-texts')), game.fates.length === 0 ? el('p', {}, say('agreed-nothing')) : game.fates.map(fate => fateOf(sheet, fate)),
    el('h3', {}, say('game-decisions')), el('p', { class: 'came no-print' }, say('what-if-says')), transcript(sheet, game));
  dialog.showModal();
  dialog.scrollTop = 0;
  heading.focus();
}

function transcript(sheet, game) {
  const parts = [];
  let list;
  let session = -1;
  game.steps.forEach((index, i) => {
    const told = sheet.pool[index];
    if (told.session !== session) {
      session = told.session;
      list = el('ol', { class: 'deeds', start: i + 1 });
      parts.push(el('h4', {}, sheet.sessions[session].name), list);
    }
    list.append(el('li', {}, el('span', { class: 'deed' }, told.says), ' ', whatIf(game, i + 1),
      told.text.map(line => el('span', { class: 'line' }, line)), told.came.map(line => el('span', { class: 'came' }, line))));
  });
  return parts;
}

// Made only when it is asked for: a game has many decisions.
function whatIf(game, n) {
  const body = el('div', {});
  const details = el('details', { class: 'what-if no-print' }, el('summary', {}, say('what-if'), el('span', { class: 'hidden' }, ' ' + n)), body);
  details.addEventListener('toggle', () => {
    if (!details.open || body.firstChild) return;
    const command = `${say('program')} replay ${quoted(game.file)} --at ${n}`;
    body.append(el('p', {}, say('what-if-list')), copied(command), el('p', {}, say('what-if-instead')), copied(command + ' --instead "…"'));
  });
  return details;
}

function copied(command) {
  const code = el('code', {}, command);
  const done = el('span', { role: 'status' });
  return el('p', { class: 'command' }, code, ' ', el('button', { type: 'button', click: async () => {
    getSelection().selectAllChildren(code);
    let taken = false;
    try {
      await navigator.clipboard.writeText(command);
      taken = true;
    } catch (notAllowed) {
      taken = document.execCommand('copy');
    }
    done.textContent = say(taken ? 'copied' : 'selected');
  } }, say('copy')), ' ', done);
}

document.getElementById('game-close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});
