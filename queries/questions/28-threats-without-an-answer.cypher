// 28-threats-without-an-answer
// question en: For which threats does the article name nothing that addresses, prevents or reduces them?
// question id: Untuk ancaman mana artikel tidak menyebut apa pun yang menangani, mencegah, atau menguranginya?
// question uk: Для яких загроз стаття не називає нічого, що їм протидіє, відвертає чи зменшує їх?
// group: threats
// section: any
// params: none
// returns: entity STRING, name STRING
MATCH (threat:Threat)
WHERE threat.inArticle = 'named' AND NOT EXISTS {
  MATCH (:Entity)-[answers:ADDRESSES|PREVENTS|REDUCES]->(threat)
  WHERE answers.origin = 'article'
}
RETURN threat.id AS entity, threat.labelEn AS name
ORDER BY entity
