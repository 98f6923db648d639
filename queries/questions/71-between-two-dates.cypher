// 71-between-two-dates
// question en: What happened between two dates, according to the article and the record?
// question id: Apa yang terjadi di antara dua tanggal menurut artikel dan catatan rujukan?
// question uk: Що сталося між двома датами за статтею та довідковими джерелами?
// group: time
// section: any
// param since DATE = 2022-02: From | Dari | Від
// param until DATE = 2022-12-31: To | Sampai | До
// returns: date STRING, statement STRING, origin STRING, status STRING, claims LIST
MATCH (claim:Claim)
WHERE claim.from >= $since AND claim.from <= $until AND claim.negated = false
RETURN claim.from AS date, claim.text AS statement, claim.origin AS origin, claim.status AS status, [claim.id] AS claims
ORDER BY date, claims
