// 64-contradictions
// question en: Which statements contradict each other?
// question id: Pernyataan mana yang saling bertentangan?
// question uk: Які твердження суперечать одне одному?
// about en: Some are tensions that the article itself speaks of; others were noticed by the atlas.
// about id: Sebagian adalah ketegangan yang dibahas artikel sendiri; yang lain ditemukan oleh atlas.
// about uk: Про одні говорить сама стаття, інші помітив атлас.
// group: argument
// section: any
// params: none
// returns: statement STRING, otherStatement STRING, origin STRING, claims LIST
MATCH (one:Claim)-[against:CONTRADICTS]->(other:Claim)
RETURN one.text AS statement, other.text AS otherStatement, against.origin AS origin, [one.id, other.id] AS claims
ORDER BY claims
