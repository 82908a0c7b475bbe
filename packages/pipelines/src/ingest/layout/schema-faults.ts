import { nearNames, type Sentence } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import { z } from 'zod';
import { layoutKeys, layoutSchema } from './layout-schema.ts';

/** The keys that lead to a place in a source record. */
export type Path = readonly PropertyKey[];

/** What is wrong with a source record, and where. */
export interface RecordFault {
  readonly path: Path;
  readonly problem: Sentence;
}

/** Of a union's faults, those of the alternative that came closest. */
function closest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const below = issue.errors
    .map((errors) => errors.flatMap(closest))
    .sort((a, b) => Math.max(...b.map(depth)) - Math.max(...a.map(depth)))[0];
  return !below || below.every((inner) => inner.path.length === 0 && inner.code === 'invalid_type')
    ? [issue]
    : below.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
const depth = ({ path, code }: z.core.$ZodIssue) =>
  path.length + (code === 'unrecognized_keys' ? 1 : 0);

/** What our own words say better than Zod's: a key that is not there, a day of no calendar. */
function problemOf(issue: z.core.$ZodIssue, content: unknown, said: Sentence): Sentence {
  const given = issue.path.reduce<unknown>(
    (inner, key) => (inner instanceof Object ? Reflect.get(inner, key) : undefined),
    content,
  );
  if (given === undefined) return layoutMessages.keyMissing();
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return layoutMessages.recordDate(String(given));
  return said;
}

/** What the schema of source records finds wrong with a record, each with its key. */
export function schemaFaults(content: unknown): RecordFault[] {
  const issuesIn = ({ localeError: error }: ReturnType<typeof z.locales.en>) =>
    (layoutSchema.safeParse(content, { error }).error?.issues ?? []).flatMap(closest);
  const zh = issuesIn(z.locales.zhCN());
  return issuesIn(z.locales.en()).flatMap((issue, index): RecordFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          problem: layoutMessages.unknownKey(key, nearNames(key, layoutKeys)),
        }))
      : [
          {
            path: issue.path,
            problem: problemOf(issue, content, {
              zh: zh[index]?.message ?? issue.message,
              en: issue.message,
            }),
          },
        ],
  );
}
