// 12-without-counterpart
// question en: Which of the seven categories have no counterpart among the dimensions of comprehensive security?
// question id: Kategori mana dari ketujuhnya yang tidak memiliki padanan di antara dimensi keamanan komprehensif?
// question uk: Які із семи категорій не мають відповідника серед вимірів всеосяжної безпеки?
// group: ideas
// first: 12
// section: 11
// params: none
// returns: entity STRING, name STRING
MATCH (category:SecurityCategory)
WHERE NOT EXISTS {
  MATCH (:Concept {id: 'concept-comprehensive-security'})-[:INCLUDES]->(dimension:Concept)-[:COUNTERPART_OF]-(category)
}
RETURN category.id AS entity, category.labelEn AS name
ORDER BY entity
