/** Members whom time may bring something before they do anything themselves. */
import type { MemberProfile } from '../../engine/event.js';
import { compareText } from '../../text/compare-text.js';
import { bookPart, type Told } from './book-part.js';
import { wantedBy } from './fetch-needed.js';
import type { LedgerRun } from './ledger-run.js';

/** By id, in parts. Those whom the ledger knows are left as they are. */
export async function* enrolMembers(
  run: LedgerRun,
  members: ReadonlyMap<string, MemberProfile>,
  firstMs: number,
): AsyncGenerator<Told> {
  const instantMs = Math.max(firstMs, run.position.clockMs ?? firstMs);
  const ids = [...members.keys()].sort(compareText);
  for (let at = 0; at < ids.length; at += run.limits.duesMax) {
    const part = ids.slice(at, at + run.limits.duesMax);
    const known = new Set((await run.store.members(part)).map(({ account }) => account.profile.id));
    const profiles = part.flatMap((id) => (known.has(id) ? [] : (members.get(id) ?? [])));
    if (profiles.length === 0) continue;
    const wanted = wantedBy([]);
    for (const { id } of profiles) wanted.members.add(id);
    yield* await bookPart(run, {
      wanted,
      dues: [],
      horizon: null,
      work: (accounts) =>
        profiles.flatMap((profile) =>
          accounts.enrol(profile, instantMs).map((outcome) => ({ outcome, event: null })),
        ),
      settles: () => [],
    });
  }
}
