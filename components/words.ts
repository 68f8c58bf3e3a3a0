import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createWords, type Words } from "../utils/words.ts";

/** The interface's language, for every view below. */
export const WordsContext = createContext<Words>(createWords(() => "", "en"));

export function useWords(): Words {
  return useContext(WordsContext);
}
