import { BARE_RULES } from "./bare.ts";
import { EXPLAINED_RULES } from "./explained.ts";
import { GROUP_RULES } from "./groups.ts";
import { INTRODUCED_RULES } from "./introduced.ts";
import type { Rule } from "./rule.ts";
import { UNOFFICIAL_RULES } from "./unofficial.ts";

/** Tried in order; a later rule takes nothing that an earlier one took. */
export const NAMED_RULES: readonly Rule[] = [
  ...UNOFFICIAL_RULES,
  ...INTRODUCED_RULES,
  ...EXPLAINED_RULES,
  ...GROUP_RULES,
];

/** Tried after the surnames of all whom the named rules found. */
export { BARE_RULES };
