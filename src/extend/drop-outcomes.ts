import type { DroppableOutcome } from './types.ts';

/** A state as it was configured. */
export interface StateConfig {
  initial?: string;
  tags?: string | readonly string[];
  on?: Ways;
  always?: unknown;
  states?: States;
}
export type States = Readonly<Record<string, StateConfig>>;
type Ways = Readonly<Record<string, unknown>>;

/** The questions that only a dropped outcome turns on, and where the conversation goes instead. */
const passedBy: Readonly<Partial<Record<DroppableOutcome, Readonly<Record<string, string>>>>> = {
  'redirect-earlier': { earlier: 'other-work' },
  'redirect-direction': { direction: '#decide' },
};

/** The states of the conversation without some outcomes, and without the questions that only these need. */
export function dropOutcomes(states: States, drop: readonly DroppableOutcome[]): States {
  const isDropped = (name: string) => drop.some((outcome) => outcome === name.replace(/^#?(again-)?/, ''));
  const changes: Ways = Object.assign({}, ...drop.map((outcome) => passedBy[outcome])) as Ways;
  const { assess = {}, advise = {}, required = {}, desk = {}, debrief, reconsider = {}, ...others } = states;
  const hasDebrief = !isDropped('probe');
  const withoutDropped = ({ on, states, ...state }: StateConfig): StateConfig => ({
    ...state,
    ...(on && { on: without(on, isDropped) }),
    ...(states && { states: without(states, isDropped) }),
  });
  const { outcome = {}, ...details } = desk.states ?? {};
  const isIdle = (name: string, { on = {} }: StateConfig) =>
    (name === 'interview' && !hasDebrief) ||
    Object.values(on).every((way) => refinedBy(way).every(isDropped));
  const requiring = without(
    required.states ?? {},
    (name, { on = {} }) => isDropped(name) || isDropped(String(on['typed'])),
  );
  return {
    ...others,
    assess: {
      ...assess,
      states: mapped(
        without(assess.states ?? {}, (name) => name in changes),
        (state) => redirected(state, changes),
      ),
    },
    advise: hasDebrief ? withoutDropped(advise) : withoutReturn(withoutDropped(advise)),
    required: { ...required, initial: Object.keys(requiring)[0] ?? '', states: requiring },
    desk: { ...desk, states: { outcome: withoutDropped(outcome), ...without(details, isIdle) } },
    ...(debrief && hasDebrief && { debrief, reconsider: withoutDropped(reconsider) }),
  };
}

const without = <Each>(
  table: Readonly<Record<string, Each>>,
  isLeftOut: (name: string, each: Each) => boolean,
): Readonly<Record<string, Each>> =>
  Object.fromEntries(Object.entries(table).filter(([name, each]) => !isLeftOut(name, each)));

const mapped = <Each>(
  table: Readonly<Record<string, Each>>,
  change: (each: Each) => Each,
): Readonly<Record<string, Each>> =>
  Object.fromEntries(Object.entries(table).map(([name, each]) => [name, change(each)]));

/** A state whose ways lead past the questions that are left out. */
function redirected({ on, always, ...state }: StateConfig, changes: Ways): StateConfig {
  const redirect = (way: unknown): unknown => {
    if (Array.isArray(way)) return way.map(redirect);
    if (typeof way === 'object' && way !== null && 'target' in way)
      return { ...way, target: redirect(way.target) };
    return typeof way === 'string' && Object.hasOwn(changes, way) ? redirect(changes[way]) : way;
  };
  return {
    ...state,
    ...(on && { on: mapped(on, redirect) }),
    ...(always !== undefined && { always: redirect(always) }),
  };
}

/** The advice states without their way to the advice after an interview. */
const withoutReturn = ({ states = {}, ...state }: StateConfig): StateConfig => ({
  ...state,
  states: mapped(states, ({ always: _, ...advice }) => advice),
});

/** The outcomes whose message a detail refines. */
const refinedBy = (way: unknown): readonly string[] =>
  (way as { guard?: { params?: { of?: readonly string[] } } }).guard?.params?.of ?? ['all'];
