// The points of a fair trial that a hearing is held against: article 14 of the International Covenant on Civil
// and Political Rights, paragraph by paragraph. Each is respected, not respected or not observed.
export const FAIR_TRIAL = [
  { property: 'point-public', label: 'A public hearing' }, // 14 (1)
  { property: 'point-impartial', label: 'An independent and impartial court' }, // 14 (1)
  { property: 'point-equality', label: 'Equality of the parties' }, // 14 (1)
  { property: 'point-innocence', label: 'Presumption of innocence' }, // 14 (2)
  { property: 'point-informed', label: 'Told of the charge in a language understood' }, // 14 (3) (a)
  { property: 'point-preparation', label: 'Time and means to prepare' }, // 14 (3) (b)
  { property: 'point-delay', label: 'Without undue delay' }, // 14 (3) (c)
  { property: 'point-defence', label: 'Present, and defended by counsel of choice' }, // 14 (3) (d)
  { property: 'point-witnesses', label: 'Witnesses heard on both sides' }, // 14 (3) (e)
  { property: 'point-interpreter', label: 'An interpreter where needed' }, // 14 (3) (f)
  { property: 'point-silence', label: 'Not made to testify against oneself' }, // 14 (3) (g)
  { property: 'point-torture', label: 'Statements on ill-treatment looked into' }, // 7, 14 (3) (g)
  { property: 'point-reasons', label: 'A decision with reasons, read in public' }, // 14 (1)
  { property: 'point-appeal', label: 'Review by a higher court' }, // 14 (5)
] as const
