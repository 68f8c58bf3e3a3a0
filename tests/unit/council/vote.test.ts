import { describe, expect, test } from "vitest";
import { membersOn, type Seat } from "../../../utils/council/members.ts";
import { countVote, type Vote } from "../../../utils/council/vote.ts";
import type { Position } from "../../../utils/model.ts";

function vote(date: string, positions: Readonly<Record<string, Position>>): Vote {
  const membership = membersOn(date);
  if (membership.kind !== "known") throw new Error(membership.reason);
  return countVote(membership.members, new Map(Object.entries(positions)));
}

const codes = (seats: readonly Seat[]) => seats.map((seat) => seat.country);

describe("July 2006, as one report had it", () => {
  const sum = vote("2006-07-12", {
    JP: "resolution", US: "resolution", GB: "resolution", GR: "resolution", DK: "resolution", SK: "resolution", PE: "resolution",
    FR: "two-step", CN: "statement", KP: "opposed",
  }); // biome-ignore format: one article

  test("seven votes are known, two short of nine", () => {
    expect(codes(sum.inFavour)).toEqual(["GB", "US", "DK", "GR", "JP", "PE", "SK"]);
    expect([sum.needed, sum.short]).toEqual([9, 2]);
  });
  test("those who want another order or another text do not count as votes", () => {
    expect(codes(sum.later)).toEqual(["FR"]);
    expect(codes(sum.instead)).toEqual(["CN"]);
  });
  test("countries without a seat have no vote", () => {
    expect(sum.against).toEqual([]);
  });
  test("a veto stays possible, and nobody has announced one", () => {
    expect(codes(sum.possibleVetoes)).toEqual(["CN"]);
    expect(sum.opposedVetoes).toEqual([]);
  });
  test("the others are not heard from", () => {
    expect(codes(sum.unheard)).toEqual(["RU", "AR", "GH", "QA", "CG", "TZ"]);
  });
  test("a presidential statement needs everyone", () => {
    expect(sum.statement.needed).toBe(15);
    expect(codes(sum.statement.wanted)).toEqual(["CN", "FR"]);
    expect(sum.statement.unheard).toBe(sum.unheard);
  });
  test("every seat is counted once", () => {
    const groups = [sum.inFavour, sum.later, sum.instead, sum.against, sum.undecided, sum.unheard];
    expect(groups.flat()).toHaveLength(15);
    expect(new Set(groups.flat()).size).toBe(15);
  });
});

test("before 1966 seven votes of eleven were enough", () => {
  const sum = vote("1956-10-31", {
    US: "resolution",
    GB: "opposed",
    FR: "opposed",
    AU: "undecided",
    BE: "undecided",
    CN: "resolution",
    CU: "resolution",
    IR: "resolution",
    PE: "resolution",
    RU: "resolution",
    YU: "resolution",
  });
  expect([sum.needed, sum.inFavour.length, sum.short]).toEqual([7, 7, 0]);
  expect(codes(sum.opposedVetoes)).toEqual(["FR", "GB"]);
  expect(sum.statement.needed).toBe(11);
});

test("the opposition of an elected member is no veto", () => {
  const sum = vote("2006-07-12", { QA: "opposed", RU: "undecided" });
  expect(codes(sum.against)).toEqual(["QA"]);
  expect(sum.opposedVetoes).toEqual([]);
  expect(codes(sum.possibleVetoes)).toEqual(["RU"]);
});

test("more votes than needed are not short by less than nothing", () => {
  const everyone = Object.fromEntries(
    "CN FR GB RU US AR CG DK GH GR".split(" ").map((country) => [country, "resolution" as const]),
  );
  expect(vote("2006-07-12", everyone).short).toBe(0);
});
