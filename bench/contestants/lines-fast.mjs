/** Jifen's pipeline on one thread, as `jifen run` has it between its options and its summary. */
import { closeSync, openSync, writeSync } from 'node:fs';

export function createFastLines({ engines, ruleSet, members, wantsItems }) {
  const reader = engines.createRecordReader(ruleSet);
  const profiles = new Map(
    members.map((member) => [member.id, reader.readMember(JSON.stringify(member)).member]),
  );
  const { content } = ruleSet;
  const vocabulary = engines.vocabularyOfRuleSet(content);
  // Getting ready is measured by itself, and code that was just made would be slow in every round.
  const stream = engines.createStream(ruleSet, { members: profiles.values(), wantsItems });
  return {
    reset: () => stream.restart(),
    run: async (file, output) => {
      const { input } = await engines.openInput(file);
      const target = openSync(output, 'w');
      const result = await engines.runFast({
        ruleSet,
        vocabulary,
        zone: content.zone,
        members: profiles,
        refusedMembers: new Set(),
        inputs: [input],
        write: (bytes) => writeSync(target, bytes),
        writesItems: wantsItems,
        engine: 'fast',
        stream,
        onProgress: () => {},
      });
      closeSync(target);
      await input.close();
      if (result.kind !== 'done') throw new Error(`the pipeline gave up: ${result.why}`);
    },
  };
}
