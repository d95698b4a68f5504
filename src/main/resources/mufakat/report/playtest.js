// Draws the charts of a play-test. The tables hold the same numbers, and everything from the story is set as text.
'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const words = data.words;
const search = data.habits.length - 1;

function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (all, index) => String(values[index]));
}

// By kind: what a chart of that kind shows.
const DRAWN = {
  worth(index, width) {
    const series = data.points.map((points, habit) => ({
      type: 'scatter', name: data.habits[habit], symbol: SYMBOLS[habit], z: habit === search ? 6 : 3,
      itemStyle: { color: colour('hue-' + habit), opacity: habit === search ? 1 : .62,
        borderColor: colour('paper'), borderWidth: .5 },
      data: points.map(([comfort, ambition, games]) => ({
        value: [comfort, ambition],
        symbolSize: habit === search ? 14 : Math.min(26, 6 + 1.6 * Math.sqrt(games)),
        says: fill(words.point, data.habits[habit], ambition, comfort, games),
      })),
    }));
    series.push(edge(data.frontier, Math.min(...data.points.flat().map(point => point[0])), words.frontier));
    const best = Math.max(1, ...data.frontier.map(point => point[1]));
    const near = data.ceiling <= 1.6 * best;
    if (near) {
      series.push({
        type: 'line', name: words.ceiling, data: [], silent: true,
        markLine: {
          symbol: 'none', silent: true, data: [{ yAxis: data.ceiling }], lineStyle: { color: colour('alarm'), type: 'solid' },
          label: { position: 'insideStartTop', color: colour('alarm'), formatter: fill(words.ceiling, data.ceiling) },
        },
      });
    }
    return common({
      legend: legend([...data.habits.map((name, habit) => ({ name, icon: SYMBOLS[habit] })),
        { name: words.frontier, icon: 'path://M0,4L4,4L4,6L0,6ZM7,4L11,4L11,6L7,6Z' }]),
      grid: { left: 56, right: 16, top: width < 560 ? 84 : 56, bottom: 48 },
      xAxis: axis(words.comfort, { type: 'value', scale: true, minInterval: 1 }),
      yAxis: axis(words.ambition, { type: 'value', nameGap: 36, minInterval: 1, ...(near ? { max: Math.ceil(data.ceiling * 1.1) } : {}) }),
      series,
    });
  },
  measure(index) {
    const measure = data.measures[index];
    const all = measure.boxes.flat().concat(measure.start);
    const boxes = measure.boxes.map((box, habit) => box.length === 0 ? '-' : {
      value: box,
      itemStyle: { color: colour('fill'), borderColor: colour('hue-' + habit), borderWidth: 1.8 },
      says: fill(words.spread, data.habits[habit], measure.name, ...box),
    });
    return common({
      title: {
        text: measure.name, subtext: measure.says, itemGap: 6,
        textStyle: { fontSize: 14, color: colour('ink') }, subtextStyle: { color: colour('soft') },
      },
      grid: { left: 78, right: 18, top: 64, bottom: 28 },
      xAxis: axis('', { type: 'value', scale: true, min: Math.min(...all), max: Math.max(...all), splitNumber: 4, minInterval: 1 }),
      yAxis: axis('', { type: 'category', data: data.habits.slice(0, search), inverse: true, splitLine: { show: false } }),
      series: [{
        type: 'boxplot', data: boxes, boxWidth: [8, 16],
        markLine: {
          symbol: 'none', silent: true, data: [{ xAxis: measure.start }],
          lineStyle: { color: colour('soft'), type: 'dashed' },
          label: { formatter: words.start, color: colour('soft'), position: 'start', fontSize: 11 },
        },
      }],
    });
  },
  unspent(index, width) {
    return common({
      aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: DECALS } },
      legend: legend(data.habits.slice(0, search)),
      grid: { left: 48, right: 16, top: width < 560 ? 64 : 40, bottom: 32 },
      xAxis: axis('', { type: 'category', data: data.sessions, splitLine: { show: false },
        axisLabel: { color: colour('soft'), width: (width - 64) / data.sessions.length - 8, overflow: 'break', interval: 0 } }),
      yAxis: axis(words.days, { type: 'value', minInterval: 1, nameGap: 26 }),
      series: data.unspent.map((sessions, habit) => ({
        type: 'bar', name: data.habits[habit], itemStyle: { color: colour('hue-' + habit) },
        data: sessions.map((box, session) => box.length === 0 ? '-' : {
          value: box[2], says: fill(words.spread, data.habits[habit], data.sessions[session], ...box),
        }),
      })),
    });
  },
};

for (const box of document.querySelectorAll('[data-chart]')) {
  chartIn(box, width => DRAWN[box.dataset.chart](Number(box.dataset.index), width));
}

// What a number stands for is said below its table.
for (const table of document.querySelectorAll('.scroll')) {
  const tips = [...table.querySelectorAll('[data-tip]')];
  const said = table.nextElementSibling;
  if (tips.length === 0) continue;
  said.hidden = false;
  said.textContent = words.select;
  said.classList.add('far');
  for (const tip of tips) {
    const show = () => {
      said.textContent = tip.dataset.tip;
      said.classList.remove('far');
    };
    tip.addEventListener('mouseenter', show);
    tip.addEventListener('focus', show);
  }
}

function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.tagName === 'DETAILS') target.open = true;
}
addEventListener('hashchange', unfold);
unfold();

document.getElementById('copy').addEventListener('click', async () => {
  const lines = document.getElementById('lines');
  getSelection().selectAllChildren(lines);
  let copied = false;
  try {
    await navigator.clipboard.writeText(lines.textContent);
    copied = true;
  } catch (notAllowed) {
    copied = document.execCommand('copy');
  }
  document.getElementById('copied').textContent = copied ? words.copied : words.selected;
});
