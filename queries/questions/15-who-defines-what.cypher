// 15-who-defines-what
// question en: Which concepts are defined, and by whom?
// question id: Konsep mana yang didefinisikan, dan oleh siapa?
// question uk: Які поняття визначено і хто дає визначення?
// group: ideas
// section: any
// params: none
// returns: entity STRING, who STRING, statement STRING, origin STRING, claims LIST
MATCH (claim:Claim {type: 'DEFINES'})-[:OBJECT]->(concept:Concept)
MATCH (claim)-[:SUBJECT]->(source)
RETURN concept.id AS entity, coalesce(source.shortTitle, source.labelEn, source.name) AS who,
  claim.text AS statement, claim.origin AS origin, [claim.id] AS claims
ORDER BY entity, claims
