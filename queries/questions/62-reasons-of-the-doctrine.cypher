// 62-reasons-of-the-doctrine
// question en: Which reasons does the report on a human security doctrine give, in order?
// question id: Alasan apa yang diberikan laporan tentang doktrin keamanan manusia, secara berurutan?
// question uk: Які підстави, по порядку, наводить доповідь про доктрину людської безпеки?
// group: argument
// section: 9
// params: none
// returns: position INTEGER, entity STRING, statement STRING, claims LIST
MATCH (reason:Entity)-[speaks:REASON_FOR]->(thesis:Claim)
WHERE speaks.section = 9
RETURN speaks.order AS position, reason.id AS entity, thesis.text AS statement, [speaks.id, thesis.id] AS claims
ORDER BY position
