// The chart itself, by uPlot; loaded when the archives open. Colours and type come from the tokens, so it follows the theme.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface ChartLine {
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  /** Custom property of the colour. */
  readonly colour: string;
  readonly dash: readonly number[];
  readonly shown: boolean;
  readonly label: string;
}

export interface ChartRequest {
  readonly height: number;
  readonly lines: readonly ChartLine[];
  /** Name under a round; empty beyond the last. */
  readonly month: (round: number) => string;
}

/** Draws into the box and follows its width; returns how to take it away. */
export function drawLeverage(box: HTMLElement, { height, lines, month }: ChartRequest): () => void {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const ink = token('--ink-2');
  const rule = token('--rule');
  const serif = token('--serif');
  const x = lines.reduce<readonly number[]>((longest, line) => (line.x.length > longest.length ? line.x : longest), []);
  const all = lines.filter(({ shown }) => shown).flatMap(({ y }) => y.filter((value) => value !== null));
  const top = Math.max(3, ...all) + 1;
  const bottom = Math.min(-1, ...all) - 1;
  // Whole names need about 90 px each.
  const short = box.clientWidth < 90 * (x.length + 1);
  const named = (round: number) => (short ? month(round).slice(0, 3) : month(round));
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const chart = new uPlot(
    {
      width: box.clientWidth,
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: [1, Math.max(2, x.at(-1) ?? 2)] }, y: { range: [bottom, top] } },
      axes: [
        {
          stroke: ink,
          font: `650 15px ${serif}`,
          grid: { show: false },
          ticks: { show: false },
          // A name stands in the middle of its month.
          splits: () => x.slice(0, -1).map((round) => round + 0.5),
          values: (_chart, splits) => splits.map((middle) => named(Math.floor(middle))),
        },
        {
          stroke: ink,
          font: `600 15px ${serif}`,
          size: 44,
          grid: { stroke: rule, width: 1 },
          ticks: { show: false },
          incrs: [1, 2, 5],
          values: (_chart, splits) =>
            splits.map((value) => (value > 0 ? `+${value}` : String(value).replace('-', '−'))),
        },
      ],
      series: [
        {},
        ...lines.map(({ colour, dash, shown, label }, i) => ({
          label,
          show: shown,
          stroke: token(colour),
          width: i === 0 ? 4.5 : 3,
          dash: [...dash],
          points: { show: false },
          ...(stepped === undefined ? {} : { paths: stepped }),
        })),
      ],
      hooks: {
        // The line between having leverage and owing it.
        drawClear: [
          (plot) => {
            const y = plot.valToPos(0, 'y', true);
            plot.ctx.save();
            plot.ctx.strokeStyle = ink;
            plot.ctx.lineWidth = 2 * devicePixelRatio;
            plot.ctx.beginPath();
            plot.ctx.moveTo(plot.bbox.left, y);
            plot.ctx.lineTo(plot.bbox.left + plot.bbox.width, y);
            plot.ctx.stroke();
            plot.ctx.restore();
          },
        ],
      },
    },
    [[...x], ...lines.map(({ y }) => [...y])],
    box,
  );
  const watch = new ResizeObserver(() => chart.setSize({ width: box.clientWidth, height }));
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.destroy();
  };
}
