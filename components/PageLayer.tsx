import type { CardModel } from "../utils/page/card-model.ts";
import type { Words } from "../utils/words.ts";
import { type CardActions, HoverCard } from "./HoverCard.tsx";
import { Legend } from "./Legend.tsx";
import { WordsContext } from "./words.ts";

/** All that stands over the page: the card and the legend. */
export function PageLayer(props: { readonly words: Words; readonly model: CardModel; readonly actions: CardActions }) {
  return (
    <WordsContext.Provider value={props.words}>
      <HoverCard model={props.model} actions={props.actions} />
      <Legend model={props.model} />
    </WordsContext.Provider>
  );
}
