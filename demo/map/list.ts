import { html, nothing, render } from 'lit';
import { isEarly, leads } from './graph.ts';
import { says } from './labels.ts';
import { told } from './details-panel.ts';
import type { Graph } from './graph.ts';

/** Renders the map as a list: all of it, or only the paths to the selected outcome. */
export function list(place: HTMLElement, graph: Graph, ways: ReadonlySet<string> | null): void {
  const { questions, rules, outcomes } = graph;
  const after = (isBeside: boolean) =>
    questions.filter((question) => !isEarly(question, graph) && leads(question, graph) !== isBeside);
  const parts: readonly (readonly [title: string, ofs: readonly string[]])[] = [
    [
      says.regions.assess,
      questions.filter((question) => isEarly(question, graph)).map(({ id }) => `question/${id}`),
    ],
    [says.regions.decide, rules.map(({ name }) => `rule/${name}`)],
    [says.short.advise, outcomes.map(({ id }) => `outcome/${id}`)],
    [says.regions.desk, after(true).map(({ id }) => `question/${id}`)],
    [says.regions.debrief, after(false).map(({ id }) => `question/${id}`)],
  ];
  render(
    parts
      .map(([title, ofs]) => [title, ofs.filter((of) => ways?.has(of) ?? true)] as const)
      .map(([title, ofs]) =>
        ofs.length
          ? html`<h3>${title}</h3>
              ${ofs.map((of) => {
                const telling = told(of, graph);
                return html`<details id=${of}>
                  <summary>${telling?.title}</summary>
                  ${telling?.body}
                </details>`;
              })}`
          : nothing,
      ),
    place,
  );
}
