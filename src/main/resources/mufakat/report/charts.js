// What the charts of all pages share: the page's colours, shapes beside them, axes, and drawing again when these change.
'use strict';

const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'path://M0,0L10,0L5,9Z',
  'path://M3,0L7,0L7,3L10,3L10,7L7,7L7,10L3,10L3,7L0,7L0,3L3,3Z', 'path://M2.5,0L7.5,0L10,5L7.5,10L2.5,10L0,5Z', 'pin',
  'path://M5,0L6.5,3.5L10,3.8L7.3,6.2L8.1,10L5,7.9L1.9,10L2.7,6.2L0,3.8L3.5,3.5Z'];
const DECALS = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: .7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [4, 2] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
  { symbol: 'triangle', symbolSize: .7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 2] },
  { symbol: 'rect', dashArrayX: [3, 3], dashArrayY: [3, 3] },
  { symbol: 'rect', dashArrayX: [2, 4], dashArrayY: [1, 0] },
].map(decal => ({ color: 'rgba(255,255,255,.45)', ...decal }));
const charts = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
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
  return { data: icons, top: 0, textStyle: { color: colour('ink') }, itemGap: 14, itemHeight: 12, itemWidth: 14,
    pageTextStyle: { color: colour('ink') }, pageIconColor: colour('accent'), pageIconInactiveColor: colour('line') };
}

// The edge of the best known games, each as comfort and ambition; it reaches to both axes, to the left as far as is said.
function edge(points, least, name) {
  const line = [...points].sort((a, b) => a[0] - b[0]);
  const whole = line.length === 0 ? [] : [[Math.min(least, line[0][0]), line[0][1]], ...line, [line[line.length - 1][0], 0]];
  return {
    type: 'line', name,
    data: whole.map((point, i) => ({ value: point, symbol: i % (whole.length - 1) === 0 ? 'none' : 'circle' })),
    step: 'start', symbolSize: 13, silent: true, z: 5,
    lineStyle: { color: colour('ink'), width: 1.6, type: [6, 4] },
    itemStyle: { color: 'transparent', borderColor: colour('ink'), borderWidth: 1.8 },
  };
}

// Draws a chart in a box, whose width its option is a function of.
function chartIn(box, option) {
  const one = { box, option, chart: echarts.init(box, null, { renderer: 'svg' }) };
  charts.push(one);
  draw(one);
  return one.chart;
}

function draw({ box, option, chart }) {
  chart.resize();
  chart.setOption(option(box.clientWidth), true);
  // With it the picture can be made as wide as paper.
  const picture = box.querySelector('svg');
  picture.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  picture.setAttribute('aria-hidden', 'true');
}

function drawAll() {
  charts.forEach(draw);
}

// Lets go of the charts inside an element that is about to be emptied.
function dropCharts(element) {
  for (let i = charts.length - 1; i >= 0; i--) {
    if (element.contains(charts[i].box)) charts.splice(i, 1)[0].chart.dispose();
  }
}

let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width) {
    width = innerWidth;
    drawAll();
  }
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
// Paper is white whatever the screen is.
matchMedia('print').addEventListener('change', drawAll);
