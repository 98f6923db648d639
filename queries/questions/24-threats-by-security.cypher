// 24-threats-by-security
// question en: How many threats stand against each of the seven securities?
// question id: Berapa ancaman yang dihadapi setiap keamanan dari ketujuhnya?
// question uk: Скільки загроз постає перед кожним із семи видів безпеки?
// group: threats
// section: any
// params: none
// returns: entity STRING, count INTEGER, others LIST, claims LIST
MATCH (threat:Threat)-[threatens:THREATENS]->(category:SecurityCategory)
WITH category, threat, threatens
ORDER BY threat.id, threatens.id
RETURN category.id AS entity, count(DISTINCT threat.id) AS count, collect(DISTINCT threat.id) AS others, collect(threatens.id) AS claims
ORDER BY count DESC, entity
