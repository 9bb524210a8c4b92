/** The program's mark, beside its name. */
export function Mark() {
  return (
    <svg className="pv-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path
        className="pv-mark__a"
        d="M3 4.5A1.5 1.5 0 0 1 4.5 3h15A1.5 1.5 0 0 1 21 4.5v4A1.5 1.5 0 0 1 19.5 10h-15A1.5 1.5 0 0 1 3 8.5Z"
      />
      <path
        className="pv-mark__b"
        d="M3 15.5A1.5 1.5 0 0 1 4.5 14h8a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 3 19.5Z"
      />
      <path className="pv-mark__a" d="m16.2 17.6 1.5-1.5 1.3 1.3 2.6-2.7 1.4 1.4-4 4.2Z" />
    </svg>
  );
}
