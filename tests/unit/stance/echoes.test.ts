import { describe, expect, test } from "vitest";
import type { Position } from "../../../utils/model.ts";
import { findClaims } from "../../../utils/stance/claims.ts";
import { settleEchoes } from "../../../utils/stance/echoes.ts";
import type { Verdict } from "../../../utils/stance/positions.ts";
import { readingOf } from "./reading.ts";

const sure = (position: Position): Verdict => ({ position, confidence: 0.9 });

/** Positions after echoes are settled, by country. */
function settled(line: string, verdicts: Readonly<Record<string, Verdict>>): Readonly<Record<string, string>> {
  const { claims, echoes } = findClaims(readingOf(`The Security Council met on a draft resolution.\n\n${line}`));
  const { verdicts: after } = settleEchoes(echoes, new Map(Object.entries(verdicts)), claims);
  return Object.fromEntries([...after].map(([country, { position }]) => [country, position]));
}

describe("echoes", () => {
  test.each([
    ["France spoke for an hour. Spain takes the same view.", "ES"],
    ["France spoke for an hour. Spain argued along the same lines.", "ES"],
    ["France spoke for an hour. Spain agreed with France.", "ES"],
    ["France spoke for an hour. So did Spain.", "ES"],
  ])("take the position that the whole article shows: %s", (line, country) => {
    expect(settled(line, { FR: sure("two-step") })[country]).toBe("two-step");
  });
  test("go from one to the next", () => {
    const line = "France spoke for an hour. Spain takes the same view. Peru agreed with Spain.";
    expect(settled(line, { FR: sure("statement") })).toEqual({ FR: "statement", ES: "statement", PE: "statement" });
  });
  test("yield to what is told of a country itself", () => {
    const line = "France spoke for an hour. Spain takes the same view. Spain voted against the resolution.";
    expect(settled(line, { FR: sure("statement"), ES: sure("opposed") })["ES"]).toBe("opposed");
  });
  test("repeat nothing of somebody without a position", () => {
    expect(settled("France spoke for an hour. Spain takes the same view.", {})).toEqual({});
  });
  test("leave alone what the same sentence tells", () => {
    const line = "France, along with Spain, voted for the resolution.";
    expect(settled(line, { FR: sure("opposed"), ES: sure("resolution") })["ES"]).toBe("resolution");
  });
  test("show the line that they rest on", () => {
    const text = "The Security Council met on a draft resolution.\n\nFrance spoke. Spain takes the same view.";
    const { claims, echoes } = findClaims(readingOf(text));
    const shown = settleEchoes(echoes, new Map([["FR", sure("statement")]]), claims).claims.find(
      ({ country }) => country === "ES",
    );
    expect(text.slice(shown?.cue.start, shown?.cue.end)).toBe("takes the same view");
    expect(shown?.leaning).toBe("statement");
  });
});
