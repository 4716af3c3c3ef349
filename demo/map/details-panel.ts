import { html, nothing } from 'lit';
import { leads, rulesAfter, table } from './graph.ts';
import { condition, says } from './labels.ts';
import type { Arrow, Graph, Outcome, Question, Rule } from './graph.ts';

/** The description of a node on the map: its title and its contents. */
export interface Told {
  title: unknown;
  body: unknown;
}

/** Words of the conversation, in its language. */
const spoken = (words: unknown, { lang }: Graph) => html`<bdi lang=${lang}>${words}</bdi>`;

/** A link to a node. */
const link = (of: string, name: unknown) =>
  html`<button type="button" class="link" data-at=${of}>${name}</button>`;

const rows = (all: readonly unknown[]) =>
  html`<ul>
    ${all.map((row) => html`<li>${row}</li>`)}
  </ul>`;

const among = (all: readonly unknown[], word: string) =>
  all.map((one, index) => html`${index ? (index < all.length - 1 ? ', ' : ` ${word} `) : ''}${one}`);

export const ruleLink = ({ name, number }: Rule) =>
  link(`rule/${name}`, html`<b>${number}</b> <code>${name}</code>`);

/** Describes a node by its id. */
export function told(of: string, graph: Graph): Told | undefined {
  const { questions, arrows, rules, outcomes } = graph;
  const id = of.slice(of.indexOf('/') + 1);
  if (of.startsWith('question/')) {
    const question = questions.find((one) => one.id === id);
    return question && { title: spoken(question.ask, graph), body: ofQuestion(question, graph) };
  }
  if (of.startsWith('rule/')) {
    const rule = rules.find(({ name }) => name === id);
    return rule && { title: says.rule(rule), body: ofRule(rule, graph) };
  }
  if (of.startsWith('outcome/')) {
    const outcome = outcomes.find((one) => one.id === id);
    return outcome && { title: spoken(outcome.title, graph), body: ofOutcome(outcome, graph) };
  }
  const arrow = arrows.find((one) => one.id === id);
  return arrow && { title: says.after(arrow.says), body: rows(rulesAfter(arrow, graph).map(ruleLink)) };
}

function ofQuestion(question: Question, graph: Graph) {
  const { id, help, answers, of, isPassed } = question;
  const ways = graph.arrows.filter(({ from }) => from === id);
  // For sets of choices, the edges show where each set leads.
  const isSeveral = ways.some(({ says, answers }) => says.length < answers.length);
  const refined = graph.outcomes.filter((outcome) => of.includes(outcome.id));
  return html`${help ? html`<p>${spoken(help, graph)}</p>` : nothing}
  ${isPassed ? html`<p>${says.passed}</p>` : nothing}
  ${
    isSeveral
      ? html`${rows(answers.map((answer) => html`“${spoken(answer.says, graph)}”`))}
        ${rows(ways.map((arrow) => html`${spoken(arrow.says.join(), graph)} → ${whither(arrow, graph)}`))}`
      : rows(
          answers.map(({ id, says }) => {
            const these = ways.filter((arrow) => arrow.answers.includes(id));
            const to = among(
              these.map((arrow) => whither(arrow, graph, says)),
              'or',
            );
            return html`“${spoken(says, graph)}”${these.length ? html` → ${to}` : nothing}`;
          }),
        )
  }
  ${
    refined.length && !leads(question, graph)
      ? html`<p>
          ${says.refines}
          ${
            refined.length === graph.outcomes.length
              ? says.every
              : among(
                  refined.map((outcome) => link(`outcome/${outcome.id}`, spoken(outcome.title, graph))),
                  'and',
                )
          }.
        </p>`
      : nothing
  }`;
}

/** Links the targets of an edge: a question, or the rules that can decide after this answer. */
function whither(arrow: Arrow, graph: Graph, answer?: string) {
  if (arrow.to !== table) {
    const question = graph.questions.find(({ id }) => id === arrow.to);
    return link(`question/${arrow.to}`, spoken(question?.ask ?? arrow.to, graph));
  }
  const open = rulesAfter(arrow, graph).filter(({ when }) => {
    const here = when.find(({ question }) => question === arrow.from);
    return !here || !answer || here.answers.includes(answer);
  });
  return html`${open.length === 1 ? says.oneRule : says.someRules} ${among(open.map(ruleLink), 'or')}`;
}

function ofRule({ when, advise }: Rule, graph: Graph) {
  const outcome = graph.outcomes.find(({ id }) => id === advise);
  const question = graph.questions.find(({ id }) => id === advise);
  return html`<p>${says.when}</p>
    ${rows(
      when.map(
        (one) => html`${spoken(condition(one, graph.lang), graph)}${one.isAlways ? '' : says.ifAsked}`,
      ),
    )}
    <p>
      ${
        outcome
          ? html`${says.advises} ${link(`outcome/${advise}`, spoken(outcome.title, graph))}`
          : html`${says.asksFirst} ${link(`question/${advise}`, spoken(question?.ask, graph))}`
      }
    </p>`;
}

function ofOutcome({ id, kind, leads: onwards }: Outcome, graph: Graph) {
  const beside = graph.questions.filter((question) => question.of.includes(id) && !leads(question, graph));
  return html`<p>${spoken(kind, graph)}</p>
    <p>${says.waysIn}</p>
    ${rows(graph.rules.filter(({ advise }) => advise === id).map(ruleLink))}
    <p>
      ${says.beside}
      ${among(
        beside.map((question) => link(`question/${question.id}`, spoken(question.ask, graph))),
        'and',
      )}
    </p>
    ${onwards.map((question) => {
      const asked = graph.questions.find((one) => one.id === question);
      return html`<p>${says.onwards} ${link(`question/${question}`, spoken(asked?.ask, graph))}</p>`;
    })}`;
}
