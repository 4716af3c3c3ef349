import { Value } from '../../../letters/bow-out/template.ts';

/** «و» is written onto an Arabic word, but apart from a Latin one: «سامي ولينا», «Sam و Lena». */
const and = (next: string) => (/^\p{Script=Latin}/u.test(next) ? ' و ' : ' و');

/** «واحد», «واحد واثنان», «واحد واثنان وثلاثة» */
export const listOf = (values: readonly Value[]): Value =>
  new Value(
    values.flatMap((value, index) => [
      ...(index ? [{ text: and(value.text), by: 'author' as const }] : []),
      ...value.segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
