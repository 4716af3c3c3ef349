/** The style sheet of the map, for the page and for standalone files, in light and dark. */
export const style = `
.map {
  --ground: #f5f6f4;
  --box: #fff;
  --ink: #1b1f23;
  --quiet: #59626b;
  --line: #d9dedb;
  --arrow: #7b8681;
  --accent: #1f5f52;
  --on-accent: #fff;
  --tint: #e1ece8;
  font-family: system-ui, 'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .map {
    --ground: #171a1f;
    --box: #242a31;
    --ink: #eceff1;
    --quiet: #a2acb6;
    --line: #343b43;
    --arrow: #7c8791;
    --accent: #7fd1bd;
    --on-accent: #06231d;
    --tint: #213a35;
  }
}
.map text { fill: var(--ink); }
.map .region rect { fill: var(--ground); stroke: var(--line); }
.map .region text { font-size: 15px; font-weight: 650; }
.map .place rect { fill: var(--box); stroke: var(--arrow); }
.map .question text { font-size: 13px; font-weight: 600; }
.map .outcome rect { fill: var(--accent); stroke: var(--accent); }
.map .outcome text { fill: var(--on-accent); font-size: 13px; font-weight: 600; }
.map :is(.rule, .rules) rect { fill: var(--tint); stroke: var(--tint); }
.map :is(.rule, .rules) text { font-size: 12px; }
.map :is(.rule tspan:first-child, .rules text) { fill: var(--accent); font-weight: 700; }
.map .goto rect { fill: none; stroke-dasharray: 4 3; }
.map .goto text { fill: var(--quiet); font-size: 12px; }
.map .list rect { fill: none; stroke: none; }
.map .list text { fill: var(--quiet); font-size: 13px; }
.map .line path { fill: none; stroke: var(--arrow); stroke-width: 1.25; }
.map .line .head { fill: var(--arrow); stroke: none; }
.map .line rect { fill: var(--ground); }
.map .line text { fill: var(--quiet); font-size: 12px; }
.map.is-filtered :is(.place, .line):not(.is-way) { opacity: 0.25; }
.map.is-filtered .line.is-way path { stroke: var(--accent); }
.map.is-filtered .line.is-way .head { fill: var(--accent); stroke: none; }
.map .is-said path { stroke: var(--accent); stroke-width: 2.5; }
.map .is-said .head { fill: var(--accent); }
.map .line.is-said text { fill: var(--ink); }
.map .place.is-said rect { stroke: var(--accent); stroke-width: 2; }
.map :is(.question, .goto).is-said rect { fill: var(--tint); }
.map .outcome.is-said rect { stroke: var(--ink); stroke-width: 3; }
.map .place.is-now rect { stroke: var(--accent); stroke-width: 4; }
.map .outcome.is-now rect { stroke: var(--ink); }
`;
