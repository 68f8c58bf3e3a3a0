import { describe, expect, test } from "vitest";
import { findForum } from "../../../utils/stance/forum.ts";

describe("where votes are cast", () => {
  test.each([
    { name: "the Council", text: "The Security Council voted. Its members adopted the draft.", elsewhere: false },
    {
      name: "the Council by its bare name",
      text: "Russia vetoed the draft at the United Nations. The council adjourned. The council meets again on Friday.",
      elsewhere: false,
    },
    {
      name: "the Assembly, which looks back at the Council",
      text: "The General Assembly voted. The Assembly had met before. A veto in the Security Council came first. The Assembly rose.",
      elsewhere: true,
    },
    {
      name: "a city's council",
      text: "The city council voted. Alderman Ode spoke. The mayor broke the tie. The text names the Security Council.",
      elsewhere: true,
    },
    {
      name: "an agency's board",
      text: "The agency's board censured Iran. The board did not send the matter to the Security Council. The board rose.",
      elsewhere: true,
    },
    {
      name: "the parties to a treaty",
      text: "The OPCW met in The Hague. The states parties voted. The Security Council had failed. The Conference of States Parties rose.",
      elsewhere: true,
    },
    {
      name: "the Council, beside a rights council in passing",
      text: "The Security Council haggles. The Council met. The Council will meet again. There is a Human Rights Council too. The Council rose.",
      elsewhere: false,
    },
    {
      name: "the Council, in which somebody has no seat",
      text: "Spain, which does not hold a Security Council seat, asked for a draft. Parliament met. The EU backed it.",
      elsewhere: false,
    },
    {
      name: "a contest for a seat",
      text: "It was a secret ballot. A seat on the Security Council was at stake; the candidacy had cost millions. No seat on the council came of it.",
      elsewhere: true,
    },
  ])("$name", ({ text, elsewhere }) => {
    expect(findForum(text).elsewhere).toBe(elsewhere);
  });
  test("a president's own council is another", () => {
    expect(findForum("The National Security Council met at the White House.").council).toBe(0);
  });
  test("a bare council without the United Nations is nobody's", () => {
    expect(findForum("The council met. The council rose.").council).toBe(0);
  });
});
