import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check.ts';
import { faultText } from '../../src/model/fault.ts';
import { type Changes, withContent } from './good-content.ts';

/** What is changed in the good community, and all that the check then says. */
export type Case = [title: string, changes: Changes, faults: string[]];

/** Changes the good community and lists what the check says of it. */
export function faultsOf(changes: Changes): Promise<string[]> {
  return withContent(changes, async (folder) => (await checkContent(folder)).map(faultText));
}

/** States for each case the exact sentences that staff read. */
export function check(group: string, cases: readonly Case[]): void {
  describe(group, () => {
    test.each(cases)('%s', async (_title, changes, faults) => {
      expect(await faultsOf(changes)).toEqual(faults);
    });
  });
}
