// What has been worked out is not worked out again, and says the same as if it were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latest, lazily, once, onceBy, saysTheSame } from '../../shared/board/memo.ts';

describe('a memo', () => {
  it('asks once for each thing, and once for each pair', () => {
    let asked = 0;
    const size = once((of: readonly number[]) => {
      asked += 1;
      return of.length;
    });
    const nth = onceBy((of: readonly number[], by: string) => {
      asked += 1;
      return of[Number(by)];
    });
    const [a, b] = [[1, 2], [3]];
    expect([size(a), size(a), size(b)]).toEqual([2, 2, 1]);
    expect(asked).toBe(2);
    expect([nth(a, '1'), nth(a, '1'), nth(b, '1'), nth(b, '1'), nth(b, '0')]).toEqual([2, 2, undefined, undefined, 3]);
    // What is not there is remembered too.
    expect(asked).toBe(5);
  });

  it('gives back the latest thing that said the same, for each anchor and key', () => {
    const keep = latest<string, readonly number[]>();
    const [here, there] = [{}, {}];
    const first = keep(here, 'a', [1]);
    expect(keep(here, 'a', [1])).toBe(first);
    expect(keep(here, 'b', [1])).not.toBe(first);
    expect(keep(there, 'a', [1])).not.toBe(first);
    expect(keep(here, 'a', [2])).toEqual([2]);
    expect(keep(here, 'a', [1])).not.toBe(first);
  });
});

describe('saying the same', () => {
  const value = fc.jsonValue({ maxDepth: 3 });

  it('is to be the same text as JSON', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        // JSON knows one zero.
        expect(saysTheSame(plain(a), plain(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(saysTheSame(plain(a), plain(structuredClone(a)))).toBe(true);
      }),
    );
  });

  it.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [null, {}],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }],
  ])('is not said of %j and %j', (a, b) => {
    expect(saysTheSame(a, b)).toBe(false);
    expect(saysTheSame(b, a)).toBe(false);
  });
});

describe('a thing worked out lazily', () => {
  const looked: string[] = [];
  const size = (name: string, n: number) => () => {
    looked.push(name);
    return n;
  };
  const thing = lazily<{ a: number; b: number }, { c: number }>({ a: size('a', 1), b: size('b', 2) }, { c: 3 });

  it('looks at a part when it is read, and once', () => {
    expect(looked).toEqual([]);
    expect([thing.a, thing.a, thing.c]).toEqual([1, 1, 3]);
    expect(looked).toEqual(['a']);
  });

  it('has all its parts for who copies, lists or writes it', () => {
    expect({ ...thing }).toEqual({ c: 3, a: 1, b: 2 });
    expect(JSON.parse(JSON.stringify(thing))).toEqual({ c: 3, a: 1, b: 2 });
    expect(Object.keys(thing)).toEqual(['c', 'a', 'b']);
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
