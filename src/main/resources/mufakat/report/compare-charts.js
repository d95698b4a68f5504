// The charts of a comparison. The tables hold the same numbers.
'use strict';

const LETTERS = { s: 'supports', j: 'joins', h: 'hesitates', o: 'objects' };
const PATH_COLUMN = 150;

function chartBox(kind, label) {
  return el('div', { class: 'chart ' + kind, role: 'img', 'aria-label': label });
}

// Every game as a point; games at one place and with one ending are one point with their number.
function outcomesOption(sheet, games, width) {
  const series = sheet.kinds.filter(kind => games.some(game => game.kind === kind)).map(kind => {
    const places = new Map();
    games.filter(game => game.kind === kind).forEach(game => {
      const place = game.comfort + ' ' + game.ambition;
      places.set(place, [...places.get(place) || [], game]);
    });
    return {
      type: 'scatter', name: kind.name, symbol: 'path://' + kind.shape, z: 6,
      itemStyle: { color: colour(kind.hue), opacity: .85, borderColor: colour('paper'), borderWidth: .6 },
      data: [...places.values()].map(here => ({
        value: [here[0].comfort, here[0].ambition], games: here.map(game => game.index),
        symbolSize: Math.min(30, 11 + 2 * Math.sqrt(here.length - 1)),
        says: say('point', here.slice(0, 6).map(game => game.name).join(', ') + (here.length > 6 ? ' …' : ''), kind.name,
          number(here[0].ambition), number(here[0].comfort)),
      })),
    };
  });
  const icons = series.map(each => ({ name: each.name, icon: each.symbol }));
  if (sheet.frontier.length > 0) {
    series.push(edge(sheet.frontier, Math.min(...games.map(game => game.comfort)), say('frontier')));
    icons.push({ name: say('frontier'), icon: 'path://M0,4L4,4L4,6L0,6ZM7,4L11,4L11,6L7,6Z' });
  }
  const narrow = width < 560;
  const rows = narrow ? 1 : Math.ceil(icons.reduce((sum, icon) => sum + 40 + 7 * icon.name.length, 0) / width);
  return common({
    legend: { ...legend(icons), type: narrow ? 'scroll' : 'plain', selectedMode: false },
    grid: { left: 56, right: 20, top: 20 + 24 * rows, bottom: 48 },
    xAxis: axis(say('comfort'), { type: 'value', scale: true, minInterval: 1 }),
    yAxis: axis(say('ambition'), { type: 'value', nameGap: 36, minInterval: 1 }),
    series,
  });
}

// The ways that games went from stage to stage; those that few went are one.
function paths(sheet, games) {
  const rare = games.length * .05;
  const stages = sheet.stages.map(index => {
    const point = sheet.points[index];
    const ways = counted(games.map(game => game.ways[index] || ''));
    const few = [...ways].filter(([way, count]) => way !== '' && count < rare).map(([way]) => way);
    const merged = few.length > 1 ? few : [];
    return {
      says: point.says, index,
      of: game => {
        const way = game.ways[index] || '';
        return way === '' ? '*none' : merged.includes(way) ? '*few' : way;
      },
      name: way => way === '*none' ? say('way-none') : way === '*few' ? say('way-few') : point.ways[way] || way,
    };
  });
  stages.push({ says: say('ending'), of: game => game.kind.id, name: id => sheet.kinds.find(kind => kind.id === id).name });
  const links = stages.slice(1).flatMap((stage, i) =>
    [...counted(games.map(game => JSON.stringify([stages[i].of(game), stage.of(game)])))].map(([ways, count]) => {
      const [from, to] = JSON.parse(ways);
      return { stage: i, from, to, count };
    }));
  return { stages, links };
}

function pathsOption(sheet, games, { stages, links }, width) {
  const column = width / stages.length;
  const node = 12;
  const id = (stage, way) => stage + ' ' + way;
  const nodes = stages.flatMap((stage, i) => [...counted(games.map(stage.of))].map(([way, count]) => ({
    name: id(i, way), depth: i, way, stage: i, says: say('share', stage.name(way), count, games.length),
    itemStyle: { color: i === stages.length - 1 ? colour(sheet.kinds.find(kind => kind.id === way).hue)
      : colour(way.startsWith('*') ? 'hue-0' : 'hue-4') },
    label: { formatter: () => `${stage.name(way)} (${count})` },
  })));
  return common({
    series: [{
      type: 'sankey', left: 0, right: column - node, top: 8, bottom: 8, nodeWidth: node, nodeGap: 14, draggable: false,
      layoutIterations: 48, emphasis: { focus: 'trajectory' }, data: nodes,
      label: { color: colour('ink'), fontSize: 11.5, width: column - node - 12, overflow: 'break', lineHeight: 14 },
      links: links.map(link => ({
        source: id(link.stage, link.from), target: id(link.stage + 1, link.to), value: link.count,
        says: say('link', stages[link.stage].name(link.from), stages[link.stage + 1].name(link.to), link.count),
      })),
      lineStyle: { color: colour('soft'), opacity: .3, curveness: .5 },
    }],
  });
}

// How a member stood, session by session: shares of the four stances, from support at the foot to objection at the head.
function stancePicture(sessions) {
  const [wide, high, gap] = [22, 72, 6];
  const drawing = picture('svg', { class: 'stances', viewBox: `0 0 ${sessions.length * (wide + gap)} ${high + 14}`, 'aria-hidden': 'true' });
  sessions.forEach((stances, i) => {
    const all = Object.values(stances).reduce((sum, each) => sum + each, 0);
    let top = high;
    for (const letter of Object.keys(LETTERS)) {
      const height = all === 0 ? 0 : high * stances[letter] / all;
      top -= height;
      drawing.append(...stance(letter, i * (wide + gap), top, wide, height));
    }
    drawing.append(picture('text', { x: i * (wide + gap) + wide / 2, y: high + 11, 'text-anchor': 'middle' }, String(i + 1)));
    if (all === 0) drawing.append(picture('path', { class: 'none', d: `M${i * (wide + gap)},${high}h${wide}` }));
  });
  return drawing;
}

// A stance has a pattern beside its colour: doubt is striped, objection is crossed.
function stance(letter, x, y, wide, high) {
  const box = picture('rect', { class: 'stance ' + LETTERS[letter], x, y, width: wide, height: high });
  const lines = [];
  if (letter === 'h' || letter === 'o') for (let at = y + 3; at < y + high - 1; at += 5) lines.push(`M${x},${at}h${wide}`);
  if (letter === 'o') for (let at = x + 4; at < x + wide; at += 5) lines.push(`M${at},${y}v${high}`);
  return lines.length === 0 ? [box] : [box, picture('path', { class: 'pattern', d: lines.join('') })];
}

function stanceKey() {
  return el('ul', { class: 'key' }, Object.keys(LETTERS).map(letter => el('li', {},
    picture('svg', { viewBox: '0 0 20 14', 'aria-hidden': 'true' }, ...stance(letter, 1, 1, 18, 12)), say(LETTERS[letter]))));
}

// Where a sentence began (hollow) and where it came to (full) on the ladder from absent to commits.
function ladder(first, last) {
  const x = strength => 6 + strength * 22;
  return picture('svg', { class: 'ladder', viewBox: '0 0 100 14', 'aria-hidden': 'true' },
    picture('path', { class: 'rungs', d: [0, 1, 2, 3, 4].map(at => `M${x(at)},4v6`).join('') + `M${x(0)},7H${x(4)}` }),
    picture('path', { class: 'moved', d: `M${x(first)},7H${x(last)}` }),
    picture('circle', { class: 'first', cx: x(first), cy: 7, r: 4 }),
    picture('circle', { class: 'last', cx: x(last), cy: 7, r: 3.4 }));
}
