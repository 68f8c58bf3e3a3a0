const PATHS = {
  link: "M6.5 9.5l3-3M7 4.5l1.2-1.2a2.6 2.6 0 0 1 3.7 3.7L10.5 8.4M9 11.5l-1.2 1.2a2.6 2.6 0 0 1-3.7-3.7l1.4-1.4",
  open: "M9 3h4v4M13 3L7.5 8.5M11 9.5V12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1h2.5",
  done: "M3.5 8.5l3 3 6-7",
  down: "M4 6.5l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  next: "M6 4l4 4-4 4",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  options: "M2.5 5h6M12 5h1.5M10.2 3.3v3.4M2.5 11h1.5M7.5 11h6M5.8 9.3v3.4",
  previous: "M10 4L6 8l4 4",
} as const;

/** A small line drawing in the colour of the text around it; the button it stands in carries the name. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
