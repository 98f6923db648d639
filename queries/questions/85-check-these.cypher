// 85-check-these
// question en: Which statements could a class check against the record?
// question id: Pernyataan mana yang dapat diperiksa suatu kelas dengan catatan rujukan?
// question uk: Які твердження група студентів могла б перевірити за довідковими джерелами?
// about en: The answer is left out; it stands in the lens of contested statements.
// about id: Jawabannya tidak ditampilkan; jawaban itu ada pada lensa pernyataan yang dipersoalkan.
// about uk: Відповідь тут не наведено; вона — у лінзі спірних тверджень.
// group: teaching
// section: any
// param kind STRING(factual error, imprecise, misattribution, conceptual, omission) = factual error: Kind | Jenis | Різновид
// returns: summary STRING, places LIST
MATCH (contested:Contested {kind: $kind, confidence: 'high'})
RETURN contested.summary AS summary, contested.places AS places
ORDER BY contested.id
