/**
 * Do the same with each of many things, so many at a time; the results stand in the order of the
 * things. After the first failure nothing more is begun.
 *
 * @example await inOrder([1, 2, 3], 2, async (number) => number * 2) // => [2, 4, 6]
 */
export async function inOrder<Thing, Result>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...things.entries()];
  const takeNext = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await work(next[1]);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, takeNext));
  } finally {
    left.length = 0;
  }
  return results;
}
