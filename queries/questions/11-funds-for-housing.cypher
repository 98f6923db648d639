// 11-funds-for-housing
// question en: Through which funds or measures is the EU linked to the need for housing?
// question id: Melalui dana atau tindakan apa Uni Eropa terhubung dengan kebutuhan akan perumahan?
// question uk: Через які фонди чи заходи ЄС пов’язаний із потребою в житлі?
// group: rights
// first: 11
// section: 8
// params: none
// returns: entity STRING, name STRING, how STRING, claims LIST
MATCH (:Actor {id: 'eu'})-[link]->(means:Entity)-[meets:MEETS_NEED]->(:Need {id: 'need-housing'})
WHERE link.origin = 'article' AND meets.origin = 'article'
RETURN means.id AS entity, means.labelEn AS name, link.phrase AS how, collect(link.id) + collect(meets.id) AS claims
ORDER BY entity
