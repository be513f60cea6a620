// A full stop after these ends no sentence.
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr rev fr hon gen col lt capt sgt maj cpl gov sen rep no nos art arts sec para
  paras vs etc e.g i.e cf approx dept inc ltd co jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k
  u.n e.u a.m p.m ph.d`.split(/\s+/),
)
