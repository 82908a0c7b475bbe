import { type Exact, exact, parsePrinted, ratio, SourceError, type Unit } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

/** What arithmetic on printed numbers gives: the value, and the range that their rounding allows. */
export interface Derived {
  readonly value: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

interface Term {
  readonly sign: 1 | -1;
  readonly text: string;
}

const shape = /^\d+(\.\d+)?( [+-] \d+(\.\d+)?)*$/;
const quotient = /^(\d+(?:\.\d+)?) \/ (\d+(?:\.\d+)?)$/;

// A plain share carries the digits through: its unit is one.
const plain = {
  symbol: ':1',
  label: { zh: ':1', en: ':1' },
  kind: 'ratio',
  scale: exact(1),
} as const satisfies Unit;

function endsOf(text: string): Derived {
  const { value, interval } = parsePrinted(text, { unit: plain });
  return { value, low: interval.low?.value ?? value, high: interval.high?.value ?? value };
}

function divide(numerator: Derived, denominator: Derived, derivation: string): Derived {
  // A divisor that may be zero leaves every quotient possible.
  if (denominator.low.lte(0)) throw new SourceError(ingestMessages.derivationUnbounded(derivation));
  const corners = [numerator.low, numerator.high].flatMap((part) =>
    [denominator.low, denominator.high].map((whole) => ratio(part, whole)),
  );
  return {
    value: ratio(numerator.value, denominator.value),
    low: corners.reduce((least, corner) => (corner.lt(least) ? corner : least)),
    high: corners.reduce((most, corner) => (corner.gt(most) ? corner : most)),
  };
}

/**
 * Work out a derivation such as `10725.35 + 54.58` or `5243.69 / 408.31`, in the unit of its
 * parts; each part is known only as far as it is printed.
 *
 * @throws {SourceError} if it is anything but numbers with + - or one /, or the divisor may be zero
 * @example derive('10725.35 + 54.58').value.toString() // => '10779.93'
 */
export function derive(derivation: string): Derived {
  const division = quotient.exec(derivation);
  if (division) return divide(endsOf(division[1] ?? ''), endsOf(division[2] ?? ''), derivation);
  if (!shape.test(derivation))
    throw new SourceError(ingestMessages.derivationUnreadable(derivation));
  const terms = `+ ${derivation}`.match(/[+-] [\d.]+/g) ?? [];
  return terms
    .map((term): Term => ({ sign: term.startsWith('+') ? 1 : -1, text: term.slice(2) }))
    .reduce<Derived>(
      (total, { sign, text }) => {
        const { value, low, high } = endsOf(text);
        return {
          value: total.value.add(value.mul(sign)),
          low: total.low.add(sign === 1 ? low : high.neg()),
          high: total.high.add(sign === 1 ? high : low.neg()),
        };
      },
      { value: exact(0), low: exact(0), high: exact(0) },
    );
}
