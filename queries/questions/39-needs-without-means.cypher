// 39-needs-without-means
// question en: Which needs does the article name without anything that caters for them?
// question id: Kebutuhan mana yang disebut artikel tanpa apa pun yang mencukupinya?
// question uk: Які потреби стаття називає, не кажучи, що про них дбає?
// group: rights
// section: any
// params: none
// returns: entity STRING, name STRING
MATCH (need:Need)
WHERE NOT EXISTS {
  MATCH (:Entity)-[meets:ADDRESSES|GRANTS|GUARANTEES|MEETS_NEED|PRIORITISES|PROMOTES|PROTECTS|PROVIDES|RESPONDS_TO|SUPPORTS]->(need)
  WHERE meets.origin = 'article'
}
RETURN need.id AS entity, need.labelEn AS name
ORDER BY entity
