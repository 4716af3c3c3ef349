import { Value } from '../../../letters/bow-out/template.ts';

/** “y”, or “e” before the sound of an i: “Sam e Irene”, but “Sam y Ian”. */
const and = (next: string) => (/^h?[ií](?![aeou])/iu.test(next) ? ' e ' : ' y ');

/** “uno”, “uno y dos”, “uno, dos y tres” */
export const listOf = (values: readonly Value[]): Value =>
  new Value(
    values.flatMap((value, index) => [
      ...(index
        ? [{ text: index === values.length - 1 ? and(value.text) : ', ', by: 'author' as const }]
        : []),
      ...value.segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
