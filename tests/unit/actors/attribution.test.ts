import { describe, expect, test } from "vitest";
import { readingOf } from "../stance/reading.ts";

/** Speaker and country of each quote, in order. */
function speakers(text: string): readonly string[] {
  return readingOf(text).attributions.map(({ speaker }) => `${speaker?.name ?? "nobody"}/${speaker?.country ?? "–"}`);
}

describe("who said it", () => {
  test.each([
    ["French Ambassador Luc Morel said: “We will vote for it.”", ["Luc Morel/FR"]],
    ["“We will vote for it,” said French Ambassador Luc Morel.", ["Luc Morel/FR"]],
    ["“We will vote,” French Ambassador Luc Morel said, “for the text.”", ["Luc Morel/FR", "Luc Morel/FR"]],
    ["“We will vote for it,” said Luc Morel, the French ambassador to the United Nations.", ["Luc Morel/FR"]],
    ["Luc Morel, France’s envoy, called it a “very strong” text.", ["Luc Morel/FR"]],
    ["U.S. Ambassador to Japan Amy Cole told reporters: “No. We think it best.”", ["Amy Cole/US"]],
    ["China’s ambassador, Li Wen, spoke first.\n\n“It is too early,” he said.", ["Li Wen/CN"]],
    ["“It is too early,” a Western diplomat said.", ["a Western diplomat/–"]],
    ["“It is too early,” a British official said.", ["a British official/GB"]],
    ["Peru’s envoy, Inez Paz, was blunt. “It will fail,” she said.", ["Inez Paz/PE"]],
    ["“It will fail,” a spokeswoman for the US mission said.", ["a spokeswoman for the US mission/US"]],
    ["The resolution calls for “full and safe access” to the town.", ["The resolution/–"]],
    ["According to Kenya’s ambassador, Joy Otieno, “the text is ready”.", ["Joy Otieno/KE"]],
    ["“We begin now.\n\n“We end soon,” said Chilean envoy Ana Rojas.", ["Ana Rojas/CL", "Ana Rojas/CL"]],
    ["France was pleased.\n\nRosa Adler, a pharmacist, lives nearby. “I heard nothing,” she said.", ["Rosa Adler/–"]],
    [
      "France was pleased.\n\nA nurse in the ward, Rosa Adler, had no time. “I heard nothing,” she said.",
      ["Rosa Adler/–"],
    ],
    ["Peru spoke. “We agree,” said A.K.M. Rahim of Bangladesh.", ["A.K.M. Rahim/BD"]],
    ["Peru spoke. “We agree,” said Inés Rivas, who teaches law.", ["Inés Rivas/–"]],
    ["Peru spoke. “We agree,” said Noor el Amin, a tailor.", ["Noor el Amin/–"]],
    ["“We agree,” says Aoife Byrne, who leads on the file for Ireland.", ["Aoife Byrne/IE"]],
    ["“We agree,” says Inga Holm, who spoke for the United States.", ["Inga Holm/US"]],
    ["“We agree,” says Inga Holm, who chairs Haiti’s council.", ["Inga Holm/HT"]],
    [
      "A vote in May had been Dublin’s idea from the start, Ms Aoife Byrne said, “and it will be June”.",
      ["Aoife Byrne/IE"],
    ],
    ["Barbados holds no seat. Mia Clarke, who flew to New York, said it was “no time to rest”.", ["Mia Clarke/BB"]],
    ["Peru’s envoy, Inez Paz, left. One shopkeeper shrugged. “It will fail,” she said.", ["One shopkeeper/–"]],
    [
      "Peru’s envoy, Inez Paz, left. Rain fell, according to a teacher nearby. “It will fail,” she said.",
      ["a teacher/–"],
    ],
    [
      "Peru’s envoy, Luis Paz, left. Ana Solis, whose son was there with his friends, told the radio so. “I saw it,” she said.",
      ["Ana Solis/–"],
    ],
    ["Peru’s envoy, Luis Paz, left. “I saw it,” said Omar al-Haddad, a volunteer.", ["Omar al-Haddad/–"]],
    ["Peru’s envoy, Luis Paz, left. “I saw it,” said Jean-Marc, a mechanic.", ["Jean-Marc/–"]],
    ["Peru’s envoy, Luis Paz, left. John Lane Jr. of Canada rose. “I saw it,” he said.", ["John Lane Jr./CA"]],
    ["“I saw it,” coalition member Omar Haddad said.", ["Omar Haddad/–"]],
    ["Nadia Saleh, for the Palestinians, said it was “one step”.", ["Nadia Saleh/PS"]],
    ["In Tripoli, state radio said that nobody would “bow to this”.", ["state radio/LY"]],
    ["Pavel Orlov, Russia’s deputy industry minister, called it “a bigger band”.", ["Pavel Orlov/RU"]],
    ["The Dane spoke last. “We agree,” he said.", ["The Dane/DK"]],
    ["“We agree,” the Dutchman said.", ["the Dutchman/NL"]],
    ["“We saw tracks,” said Anna Drost, a spokeswoman for the observer mission.", ["Anna Drost/–"]],
    [
      "Iran’s envoy, Ali Zand, spoke. He was answered by Iraq’s envoy, Omar Said. “No,” he said, “never again.”",
      ["Omar Said/IQ", "Omar Said/IQ"],
    ],
    ["Angolan envoy Rui Paz recalled that President Deng Ajak had promised talks. “We wait,” he said.", ["Rui Paz/AO"]],
    ["For Italy, which votes next, the text must come “with or without a smile”.", ["Italy/IT"]],
    ["Chile spoke. A SWAPO spokesman, Mr. Tobias Nuyoma, was glum. “We go on,” he said.", ["Tobias Nuyoma/–"]],
    [
      "US envoy Sam Hill hailed it and warned that if the generals did not “start talking”, a resolution would follow.",
      ["Sam Hill/US"],
    ],
    ["So does Panama, whose delegate called it “a text to be proud of”.", ["whose delegate/PA"]],
    ["A text, complains Ana Rojas of Chile’s foreign ministry, “rewards the thief”.", ["Ana Rojas/CL"]],
    ["In Kingston, the Foreign Ministry called both votes “a sad day”.", ["the Foreign Ministry/JM"]],
    [
      "In Washington, a senior administration official said it was “only a start”.",
      ["a senior administration official/US"],
    ],
    ["“We would like company,” one of them said.", ["one of them/–"]],
    ["U.S. diplomats were tired. “We would like company,” one of them said.", ["one of them/US"]],
    ["Chile spoke. “I wash cars here,” said a shopkeeper, Rosa Adler.", ["Rosa Adler/–"]],
    ["Chile spoke. “I wash cars here,” said a resident of Damascus.", ["a resident/–"]],
    [
      "Chile spoke. “He has signed,” a member of his party’s central committee told us.",
      ["a member of his party’s central committee/–"],
    ],
    ["Chile spoke. Our colleague Rosa Adler was there. “I heard nothing,” she said.", ["Rosa Adler/–"]],
    ["Chile spoke. “I can do Friday,” said Rosa Adler, 71, whose daughter was lost.", ["Rosa Adler/–"]],
    [
      "Ivan Orlov has a paper of his own. The Russian would have it read. “It binds nobody,” he says.",
      ["Ivan Orlov/RU"],
    ],
    ["“Check with your insurer,” Treasury Secretary Ann Cole said.", ["Ann Cole/US"]],
    ["Sen. Ann Cole, R-Ohio, was angry. “We have our own tools,” the senator said.", ["Ann Cole/US"]],
    ["Britain voted. Tory leader Neil Ward called the vote “a disgrace to us all”.", ["Neil Ward/–"]],
    ["US envoy Sam Hill warned both generals, Omar Zand and Ali Said. “We will know,” he said.", ["Sam Hill/US"]],
    ["“We have a process,” was how the Kenyan delegate put it.", ["the Kenyan delegate/KE"]],
    ["Kenya’s envoy, Joy Otieno, was glad. Her letter thanks the council for “a wise silence”.", ["Joy Otieno/KE"]],
    [
      "Peru’s envoy, Inez Paz, proposed that the council president speak. “It binds nobody,” she said.",
      ["Inez Paz/PE"],
    ],
    ["Cuba spoke. Ann Cole, the No. 2 at the U.S. mission, called it “a sad day”.", ["Ann Cole/US"]],
    ["Cuba spoke. “We wait,” said Omar Said, an adviser to Palestinian President Ali Zand.", ["Omar Said/PS"]],
    [
      "Cuba spoke. Speaking for the United States, which wrote the text, Ann Cole called it “a good day”.",
      ["Ann Cole/US"],
    ],
    ["Pakistan spoke. “We wait,” Foreign Office spokesperson Rubina Tariq said.", ["Rubina Tariq/PK"]],
    ["India waits. “We wait,” Foreign Secretary Anand Rao told reporters.", ["Anand Rao/IN"]],
    ["Syria waits. “We wait,” Relief Coordinator Ann Brandt of the United Nations said.", ["Ann Brandt/–"]],
    [
      "The text is “blind to the facts”, according to the foreign ministry in Turkey.",
      ["the foreign ministry in Turkey/TR"],
    ],
    ["Chile poured scorn on it, its mission remarking: “You are too quick.”", ["its mission/CL"]],
    ["Sudan was glad. Its foreign ministry thanked Moscow for “standing up for us all”.", ["Its foreign ministry/SD"]],
    ["Cuba spoke. Australia’s Attorney-General, Ann Cole, called it “a sad day”.", ["Ann Cole/AU"]],
    [
      "Peru’s envoy, Inez Paz, said the force was a stopgap; a text of that kind “would do nothing to end the war”.",
      ["Inez Paz/PE"],
    ],
    ["“That cannot be ruled out,” a diplomat on Werderscher Markt said.", ["a diplomat on Werderscher Markt/DE"]],
    [
      "Iran spoke. The IAEA’s board voted to report Iran. Its director, Omar Said, asked all “to lower the pitch”.",
      ["Omar Said/–"],
    ],
    [
      "Peru voted.\n\n‘A bad day for us’\n\nChile watched. “A bad day for us,” Peru’s envoy, Inez Paz, said.",
      ["Inez Paz/PE", "Inez Paz/PE"],
    ],
    [
      "Peru’s foreign ministry was angry. “It is a farce,” the ministry said. “We will not obey,” the statement added.",
      ["Peru’s foreign ministry/PE", "Peru’s foreign ministry/PE"],
    ],
    [
      `${"The Council met on the crisis for the third day in a row. ".repeat(9)}\n\nIran’s top negotiator warned of “painful measures”.\n\n“We will answer in kind,” Ali Zand told reporters.`,
      ["Iran’s top negotiator/IR", "Ali Zand/IR"],
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
