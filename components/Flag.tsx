import type { CountryCode } from "../utils/model.ts";

/** A flag picture; the country's name always stands beside it, so it says nothing to a screen reader. */
export function Flag({ country }: { readonly country: CountryCode }) {
  return (
    <img
      class="flag"
      src={`/flags/${country.toLowerCase()}.svg`}
      alt=""
      width="20"
      height="15"
      loading="lazy"
      onError={(event) => {
        // States that are gone have no picture here.
        event.currentTarget.style.visibility = "hidden";
      }}
    />
  );
}
