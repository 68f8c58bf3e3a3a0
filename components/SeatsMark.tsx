/** Nine places on a horseshoe: the extension's mark, drawn in the colour of the text around it. */
export function SeatsMark({ busy }: { readonly busy: boolean }) {
  const seats = Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI * (1.08 - (1.16 * i) / 8);
    return { x: 24 + 18 * Math.cos(angle), y: 27 - 18 * Math.sin(angle) };
  });
  return (
    <svg class={`seats${busy ? " busy" : ""}`} viewBox="0 0 48 36" aria-hidden="true">
      {seats.map(({ x, y }, i) => (
        <circle key={x} cx={x} cy={y} r="2.6" style={{ "--i": i }} />
      ))}
    </svg>
  );
}
