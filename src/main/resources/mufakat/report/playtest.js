// Draws the charts of a play-test. The tables hold the same numbers, and everything from the story is set as text.
'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const words = data.words;
const search = data.habits.length - 1;
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'path://M0,0L10,0L5,9Z',
  'path://M5,0L6.5,3.5L10,3.8L7.3,6.2L8.1,10L5,7.9L1.9,10L2.7,6.2L0,3.8L3.5,3.5Z'];
const DECALS = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: .7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [4, 2] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
].map(decal => ({ color: 'rgba(255,255,255,.45)', ...decal }));
const charts = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (all, index) => String(values[index]));
}

function axis(name, more) {
  return {
    name, nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: colour('soft') },
    axisLabel: { color: colour('soft') }, axisLine: { show: true, lineStyle: { color: colour('soft') } },
    splitLine: { lineStyle: { color: colour('line'), opacity: .6 } }, ...more,
  };
}

function common(more) {
  return {
    animation: false, textStyle: { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: 'richText', confine: true, backgroundColor: colour('raised'), borderColor: colour('line'),
      textStyle: { color: colour('ink') }, formatter: point => point.data && point.data.says,
    },
    ...more,
  };
}

function legend(icons) {
  return { data: icons, top: 0, textStyle: { color: colour('ink') }, itemGap: 14, itemHeight: 12, itemWidth: 14 };
}

// By kind: what a chart of that kind shows.
const DRAWN = {
  worth(index, width) {
    const series = data.points.map((points, habit) => ({
      type: 'scatter', name: data.habits[habit], symbol: SYMBOLS[habit], z: habit === search ? 6 : 3,
      itemStyle: { color: colour('habit-' + habit), opacity: habit === search ? 1 : .62,
        borderColor: colour('paper'), borderWidth: .5 },
      data: points.map(([comfort, ambition, games]) => ({
        value: [comfort, ambition],
        symbolSize: habit === search ? 14 : Math.min(26, 6 + 1.6 * Math.sqrt(games)),
        says: fill(words.point, data.habits[habit], ambition, comfort, games),
      })),
    }));
    const line = [...data.frontier].sort((a, b) => a[0] - b[0]);
    const least = Math.min(...data.points.flat().map(point => point[0]));
    // The edge of what was found reaches to both axes.
    const edge = line.length === 0 ? [] : [[least, line[0][1]], ...line, [line[line.length - 1][0], 0]];
    series.push({
      type: 'line', name: words.frontier, 
      data: edge.map((point, i) => ({ value: point, symbol: i % (edge.length - 1) === 0 ? 'none' : 'circle' })),
      step: 'start', symbolSize: 13, silent: true, z: 5,
      lineStyle: { color: colour('ink'), width: 1.6, type: [6, 4] },
      itemStyle: { color: 'transparent', borderColor: colour('ink'), borderWidth: 1.8 },
    });
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
      itemStyle: { color: colour('fill'), borderColor: colour('habit-' + habit), borderWidth: 1.8 },
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
        type: 'bar', name: data.habits[habit], itemStyle: { color: colour('habit-' + habit) },
        data: sessions.map((box, session) => box.length === 0 ? '-' : {
          value: box[2], says: fill(words.spread, data.habits[habit], data.sessions[session], ...box),
        }),
      })),
    });
  },
};

function draw() {
  for (const { box, chart } of charts) {
    chart.resize();
    chart.setOption(DRAWN[box.dataset.chart](Number(box.dataset.index), box.clientWidth), true);
    // With it the picture can be made as wide as paper.
    const picture = box.querySelector('svg');
    picture.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    picture.setAttribute('aria-hidden', 'true');
  }
}

for (const box of document.querySelectorAll('[data-chart]')) {
  charts.push({ box, chart: echarts.init(box, null, { renderer: 'svg' }) });
}
draw();

let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width) {
    width = innerWidth;
    draw();
  }
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
// Paper is white whatever the screen is.
matchMedia('print').addEventListener('change', draw);

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
