import { describe, expect, test } from "vitest";
import { isBoilerplate } from "../../../utils/article/boilerplate.ts";
import { looksEnglish } from "../../../utils/article/looks-english.ts";

describe("standing lines", () => {
  test.each([
    "Advertisement",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Story continues below advertisement",
    "Sign up for Daily Newsletters Manage Newsletters",
    "Subscribe to our channel",
    "Click here for reprint permission.",
    "Copyright © 2019 The Gazette, LLC.",
    "(c) The Gazette 2006",
    "© The Gazette. All rights reserved.",
    "By subscribing, you can help us get the story right.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Follow Ana Villalba on Twitter",
    "Read more: Why the talks failed",
    "READ MORE",
    "Related: Why the talks failed",
    "Slideshow (12 Images)",
    "Media playback is unsupported on your device Media caption The envoys arrive",
    "Image caption The envoys arrive",
    "Share this article",
    "Share Tweet Email",
    "Topics: UN World",
    "3 comments",
    "* * *",
    "The envoys arrive, May 29, 2017. REUTERS/Kim Hong-Ji",
    "The envoys arrive. (AP Photo/John Doe)",
    "The envoys arrive. | Saul Loeb/AFP/Getty Images",
  ])("%s", (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  // Each differs little from a line above.
  test.each([
    "Sign up to the treaty or face sanctions, the envoy told North Korea.".replace("Sign up", "They must sign up"),
    "Related talks on Yemen were put off, he said.",
    "Image matters less than votes, the ambassador said.",
    "Share prices fell as the council met.",
    "Read the text before you vote, she told them.",
    "The Associated Press contributed to this report.",
    "He took a photo of the ambassadors.",
    "“All rights must be reserved for the people of the island,” she said.",
    "Advertisements for the post of envoy were placed in twelve countries, and nobody has answered them so far.",
    "Yes.",
  ])("not: %s", (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe("English", () => {
  test.each([
    ["The council met on Tuesday to talk of the text that France has drafted.", true],
    ["U.N. envoys say the vote is off.", true],
    ["Le Conseil de sécurité s'est réuni mardi pour examiner un projet de résolution.", false],
    ["Der Sicherheitsrat trat am Dienstag zusammen, um über den Entwurf zu beraten.", false],
    ["El Consejo de Seguridad se reunió el martes para examinar el proyecto.", false],
    ["安理会周二举行会议。", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(looksEnglish(text)).toBe(expected);
  });
});
