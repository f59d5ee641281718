// Lengths of time as query documents write them: `30m`, `1h30m`, `7d`.

const units = new Map([['us', 0.001], ['ms', 1], ['s', 1000], ['m', 60_000], ['h', 3_600_000], ['d', 86_400_000], ['w', 604_800_000]]);

/** The milliseconds of a length of time; 0 where there is none, or it is no length. */
export function milliseconds(text: string | undefined): number {
  if (text === undefined || !/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(text)) return 0;
  let sum = 0;
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g)) sum += Number(number) * units.get(unit!)!;
  return sum;
}
