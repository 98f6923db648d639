// 65-what-explains-what
// question en: Which statements does the article explain by others?
// question id: Pernyataan mana yang dijelaskan artikel dengan pernyataan lain?
// question uk: Які твердження стаття пояснює іншими?
// group: argument
// section: any
// params: none
// returns: statement STRING, because STRING, claims LIST
MATCH (reason:Claim)-[explains:EXPLAINS]->(thesis:Claim)
RETURN thesis.text AS statement, reason.text AS because, [thesis.id, reason.id] AS claims
ORDER BY claims
