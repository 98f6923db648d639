// 68-earlier-studies
// question en: Which earlier studies does the article review, and what do they study?
// question id: Penelitian terdahulu mana yang ditinjau artikel, dan apa yang dikajinya?
// question uk: Які попередні дослідження розглядає стаття і що вони вивчають?
// group: argument
// section: 2
// params: none
// returns: work STRING, title STRING, entity STRING, claims LIST
MATCH (:Source)-[reviews:REVIEWS]->(work:Work)
MATCH (work)-[studies:STUDIES]->(topic:Entity)
RETURN work.shortTitle AS work, work.title AS title, topic.id AS entity, [studies.id] AS claims
ORDER BY work, entity, claims
